using Microsoft.AspNetCore.Mvc;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Tenders;

/// <summary>
/// Why a tender did not win, in words. Who it is for: a tenderer that lost, disappointed, who may ask a court. The questions:
/// where did the points go, was it fair, and what would have been enough? Nothing is said of other losers.
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class ExplainedModel(CaseRoom room) : TenderPage(room)
{
    public EnteredTender Entered { get; private set; } = null!;

    /// <summary>The explanation; null where there is none to give.</summary>
    public Explanation? Why { get; private set; }

    public string Currency { get; private set; } = "";

    /// <summary>Whether the model gives points; else its figure is money or a quotient.</summary>
    public bool InPoints { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid tender)
    {
        await LoadAsync();
        if (!SeesMarks || Scoring.Find(new(tender)) is not { } entered)
            return NotFound();
        Entered = entered;
        var id = ScoredTenders.IdOf(entered);
        var ranking = (ScoredTenders.Evaluate(Case, CallOf, CallOf) ?? []).FirstOrDefault(one => one.Tenders.Any(ranked => ranked.Tender.Id == id));
        if (ranking is null)
            return NotFound();
        Why = Explanation.Of(ranking, ranking.Tenders.First(one => one.Tender.Id == id).Tender);
        Currency = ranking.Model.Currency;
        InPoints = ranking.Model.Price.Formula.Kind is not Core.Evaluation.Formulas.FormulaKind.Comparison;
        return Page();
    }

    /// <summary>A part as a sentence.</summary>
    public string Say(Explanation.Part part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var state = part.Lost > 0 ? "worse" : part.Lost < 0 ? "better" : "same";
        (string, object)[] arguments =
        [
            ("criterion", part.Criterion?.Shown ?? ""), ("own", part.Criterion is null ? Money(part.Own) : T.Value(decimal.Round(part.Own, 2))), ("best", part.Criterion is null ? Money(part.Best) : T.Value(decimal.Round(part.Best, 2))),
            ("n", T.Value(decimal.Round(Math.Abs(part.Lost), 2))), ("state", state), ("most", Why!.Gap > 0 && part.Lost > Why.Gap / 2 ? "yes" : "no"),
        ];
        return T.Format(part.Criterion is null ? (InPoints ? "tenders.part.price" : "tenders.part.amount") : InPoints ? "tenders.part.criterion" : "tenders.part.figure", arguments);
    }

    public string Money(decimal amount) => T.Value(new Core.Values.Money(decimal.Round(amount, 2), Currency));

    /// <summary>The criterion of a part in the case.</summary>
    public AwardCriterionSet? Of(Explanation.Part part) => part?.Criterion is { } criterion ? Case.Criteria.Award.Find(one => one.Code == criterion.Id) : null;

    /// <summary>The reason of the settled mark, or null where none was settled.</summary>
    public string? ReasonOf(AwardCriterionSet criterion) =>
        criterion is null ? null : Scoring.Settled.GetValueOrDefault((Entered.Id, criterion.Criterion)) is { } settled ? TextOf(settled.Reason) : null;
}
