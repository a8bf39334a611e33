using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Tenders;

/// <summary>Model and tenders of a case as a file, from which the command line computes the same result; for those who see the marks.</summary>
public static class ResultFile
{
    public static void MapResultFile(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/cases/{caseId:guid}/tenders/result.json", AnswerAsync).Needs(Permission.ReadCase);

    private static async Task<IResult> AnswerAsync(Guid caseId, Visit visit, KeptTexts texts, CancellationToken cancel)
    {
        var (file, state) = (visit.Case!, visit.Case!.State);
        if (!ScoringSight.SeesMarks(state, visit.Person))
            return Results.NotFound();
        var named = file.Entries.Where(entry => entry.Event is AwardCriterionSet or TenderEntered && Visibility.Of(entry, state, visit.Viewer).Texts);
        var kept = await texts.ReadAsync(state.Id, named.SelectMany(entry => entry.Event.Keeps), cancel);
        string? Name(KeptRef name) => kept.GetValueOrDefault(name.Id);
        return ScoredTenders.Evaluate(state, one => Name(one.Name)) is { Count: > 0 } rankings
            ? Results.File(EvaluationWriter.Write(rankings[0].Model, ScoredTenders.Of(state, one => Name(one.Entered.Name)), state.Country), "application/json", "evaluation.json")
            : Results.NotFound();
    }
}
