using System.Collections.Immutable;
using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>What the advice warns of, as a table: code, when, source. Text: <c>adviser.warning.{code}</c>.</summary>
internal static class Warnings
{
    private static readonly Condition Unproven =
        It.RestsOn(MarketEvidence.None) | Condition.Unsettled("marketEvidence", f => f.MarketEvidence is not null);

    private static readonly ImmutableArray<(string Code, Condition When, Law.Source Source)> Table =
    [
        ("market-claimed-without-evidence", It.Is(MarketState.NotYet) & Unproven, Sources.Article("31(1), 40")),
        ("area-only-but-solution-sought", It.Is(NeedState.AreaOnly) & It.Seeks(Sought.Solution),
            Sources.StepSeven("innovative procurement, variant 2")),
        ("promise-is-value", It.CommitsToBuy & !It.ExchangesValue, Sources.Article("2(1)(5)")),
        ("payment-is-value", It.IsPaidBy(DevelopmentPayer.Buyer, DevelopmentPayer.Shared) & !It.ExchangesValue,
            Sources.Article("2(1)(5)")),
        ("standard-but-not-on-market", It.IsStandardised & It.Is(MarketState.NotYet),
            Sources.StepSeven("innovative procurement, variant 1C")),
        ("research-with-volume", It.Seeks(Sought.Research) & It.CommitsToBuy, Sources.TestSeries),
        ("no-procurement-expert", !It.HasExpert, Sources.StepSeven("guidelines based on experience")),
        ("earlier-involved-suppliers", It.HadSuppliersInvolved, Sources.Article("41")),
        ("urgency-must-be-substantiated", It.IsUrgent, Sources.Article("27(3), 28(6)")),
        ("joint-procurement-roles", It.HasPartners, Sources.Article("38, 39")),
        ("develop-together-though-it-exists", It.IsDevelopedTogether & It.Is(MarketState.Exists),
            Sources.CoInnovationAgreement),
    ];

    public static IReadOnlyList<Warning> On(Facts facts, Model? model, bool provisional)
    {
        var warnings = new List<Warning>();
        foreach (var (code, when, source) in Table)
        {
            if (when.On(facts) == Truth.True)
                warnings.Add(new(code, new Message($"adviser.warning.{code}"), source));
        }
        if (model is null && provisional)
            warnings.Add(new("nothing-can-be-said", new Message("adviser.warning.nothing-can-be-said"), Sources.Article("40")));
        return warnings;
    }
}
