using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Documents;

/// <summary>What the parts of the procurement documents are written with.</summary>
/// <param name="state">The case at the place of the version.</param>
/// <param name="texts">The language of the document.</param>
/// <param name="textOf">The kept texts.</param>
internal sealed class DocumentWords(Case state, Texts texts, Func<KeptRef?, string?> textOf)
{
    public Case State => state;

    public Texts T => texts;

    /// <summary>A kept text, or that it was erased.</summary>
    public string Text(KeptRef? kept) => textOf(kept) ?? texts["timeline.erased"];

    public string TextOrDash(KeptRef? kept) => kept is null ? "–" : Text(kept);

    public string Number(decimal? number) => number is { } known ? texts.Value(known) : "–";

    public string Percent(decimal share) => texts.Format("documents.percent", ("n", share * 100));

    public string Money(decimal amount) => texts.Value(new Money(amount, RegimeFinder.CurrencyOf(state.Country)));

    /// <summary>How a criterion is called: its code and its name.</summary>
    public string NameOf(AwardCriterionSet criterion) => $"{criterion.Code} {Text(criterion.Name)}";

    /// <summary>What a requirement or criterion serves and comes from, as lines.</summary>
    public IEnumerable<string> Links(IEnumerable<Core.Cases.Need.IndicatorId> indicators, IEnumerable<Core.Cases.Dialogue.FindingId> findings, string? from)
    {
        foreach (var one in state.Basis.Indicators.Where(one => indicators.Contains(one.Indicator)))
            yield return texts.Format("documents.serves", ("what", Text(one.Name)));
        foreach (var one in state.Dialogue.Findings.Where(one => findings.Contains(one.Finding)))
            yield return texts.Format("documents.from-finding", ("what", Text(one.What)));
        if (from is not null)
            yield return texts.Format("documents.from-library", ("what", from));
    }

    /// <summary>
    /// The weight as it is published: the number, the range, or only the place in the order of importance; a dash where none is
    /// agreed.
    /// </summary>
    public string Weight(AwardCriterionId? family, AwardCriterionId? criterion)
    {
        if (state.Weighings.Agreed.GetValueOrDefault(WeightsAgreed.KeyOf(family)) is not { } agreed
            || agreed.Weights.FirstOrDefault(one => one.Criterion == criterion) is not { } weight)
            return "–";
        if (agreed.Form is WeightForm.Order)
            return texts.Format("documents.place", ("n", 1 + agreed.Weights.Count(one => one.Weight > weight.Weight)));
        return weight is { From: { } least, To: { } most } ? texts.Format("documents.range", ("from", least), ("to", most)) : texts.Format("documents.percent", ("n", weight.Weight));
    }
}
