using Microsoft.AspNetCore.Mvc;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;
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

    /// <summary>Points, comparison or merit.</summary>
    public FormulaKind Kind { get; private set; }

    /// <summary>Why the tender is not ranked at all; null where it is.</summary>
    public LeftOut? Out { get; private set; }

    /// <summary>Where there is nothing to explain: whether several share the first place; else this tender is first.</summary>
    public bool Shared { get; private set; }

    /// <summary>What is said where no price would have been enough.</summary>
    public string NotEnough { get; private set; } = "none";

    public async Task<IActionResult> OnGetAsync(Guid tender)
    {
        await LoadAsync();
        if (!SeesMarks || Scoring.Find(new(tender)) is not { } entered)
            return NotFound();
        Entered = entered;
        var id = ScoredTenders.IdOf(entered);
        var ranking = (ScoredTenders.Evaluate(Case, CallOf, CallOf) ?? []).FirstOrDefault(one => one.Tenders.Any(ranked => ranked.Tender.Id == id) || one.LeftOut.Any(left => left.Tender.Id == id));
        if (ranking is null)
            return NotFound();
        var formula = ranking.Model.Price.Formula;
        Out = ranking.LeftOut.FirstOrDefault(left => left.Tender.Id == id);
        Why = ranking.Tenders.FirstOrDefault(one => one.Tender.Id == id) is { } ranked ? Explanation.Of(ranking, ranked.Tender) : null;
        (Shared, Currency, Kind) = (ranking.Winner is null, ranking.Model.Currency, formula.Kind);
        NotEnough = formula is ComparisonFormula { UsesPrice: false } ? "no-price" : formula.Monotone ? "none" : "unsure";
        return Page();
    }

    /// <summary>Why it is not ranked: the reason of the exclusion, or which minimum it did not reach.</summary>
    public string WhyOut => Entered.Excluded is { } reason ? TextOf(reason) ?? T["timeline.erased"]
        : T.Format($"evaluation.left-out.{Names.Of(Out!.Reason)}", ("criterion", Leaves.FirstOrDefault(leaf => leaf.Code == Out.Criterion) is { } leaf ? CallOf(leaf) : ""));

    /// <summary>A part as a sentence.</summary>
    public string Say(Explanation.Part part) => Words.Say(part);

    public string Lead => Words.Lead;

    public string Money(decimal amount) => T.Value(new Core.Values.Money(decimal.Round(amount, 2), Currency));

    private new ExplanationWords Words => new(Why!, Kind, Currency, T);

    /// <summary>The criterion of a part in the case.</summary>
    public AwardCriterionSet? Of(Explanation.Part part) => part?.Criterion is { } criterion ? Case.Criteria.Award.Find(one => one.Code == criterion.Id) : null;

    /// <summary>The reasons of the mark: that of the settled one, or those of the evaluators whose marks stand, without their names.</summary>
    public IEnumerable<string> ReasonsOf(AwardCriterionSet criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        IEnumerable<KeptRef> refs = Scoring.Settled.GetValueOrDefault((Entered.Id, criterion.Criterion)) is { } settled
            ? [settled.Reason] : ScoredTenders.Counting(Case, Entered.Id, criterion.Criterion).Select(given => given.Reason);
        return refs.Select(TextOf).OfType<string>().Distinct();
    }
}
