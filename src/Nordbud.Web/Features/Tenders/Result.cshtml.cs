using Microsoft.AspNetCore.Mvc;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Tenders;

/// <summary>
/// The result. Who comes: the group, the decision-maker, an auditor. The questions: who is first, by how much, from what, and
/// can I compute it myself?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class ResultModel(CaseRoom room) : TenderPage(room)
{
    public IReadOnlyList<Ranking>? Rankings { get; private set; }

    public IReadOnlyList<(EnteredTender Tender, AwardCriterionSet Criterion)> Missing { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await LoadAsync();
        if (!SeesMarks)
            return;
        Missing = ScoredTenders.Missing(Case);
        Rankings = ScoredTenders.Evaluate(Case, CallOf, CallOf);
    }

    public EnteredTender Of(Tender tender) => Scoring.Tenders.First(one => ScoredTenders.IdOf(one) == tender?.Id);

    /// <summary>Model and tenders as a file, from which the command line computes the same result.</summary>
    public async Task<IActionResult> OnGetFileAsync()
    {
        await OnGetAsync();
        return Rankings is { Count: > 0 } rankings
            ? File(EvaluationWriter.Write(rankings[0].Model, ScoredTenders.Of(Case, CallOf), Case.Country), "application/json", "evaluation.json") : NotFound();
    }
}
