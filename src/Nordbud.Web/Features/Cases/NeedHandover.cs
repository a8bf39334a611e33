using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>The need with its indicators as a file, for implementation and effect monitoring (CONNECT steps 8 and 9).</summary>
public static class NeedHandover
{
    public static void MapNeedHandover(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/cases/{caseId:guid}/need/handover.json", AnswerAsync).Needs(Permission.ReadCase);

    private static async Task<IResult> AnswerAsync(Guid caseId, Visit visit, KeptTexts texts, CancellationToken cancel)
    {
        var state = visit.Case!.State;
        var described = state.Basis.Described;
        var kept = await texts.ReadAsync(state.Id, [described?.TargetGroup, described?.Process, .. state.Basis.Indicators.SelectMany(indicator => new[] { indicator.Name, indicator.Measured })], cancel);
        string? Text(KeptRef? reference) => reference is null ? null : kept.GetValueOrDefault(reference.Id);
        return Results.Json(new
        {
            @case = state.Id,
            version = state.Version,
            title = state.Title,
            targetGroup = Text(described?.TargetGroup),
            people = described?.People,
            process = Text(described?.Process),
            yearlyCost = described?.YearlyCost,
            indicators = state.Basis.Indicators.Select(indicator => new
            {
                id = indicator.Indicator,
                name = Text(indicator.Name),
                unit = indicator.Unit,
                baseline = indicator.Baseline,
                baselineOn = indicator.BaselineOn,
                target = indicator.Target,
                measured = Text(indicator.Measured),
            }),
        });
    }
}
