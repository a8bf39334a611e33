using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>What the advice warns of, as a table: code, when, source. Text: <c>adviser.warning.{code}</c>.</summary>
internal static class Warnings
{
    private static readonly Condition Unproven =
        It.RestsOn(MarketEvidence.None) | Condition.Unsettled("marketEvidence", f => f.MarketEvidence is not null);

    private sealed record Line(string Code, Condition When, Law.Source Source);

    private static readonly Line[] Table =
    [
        new("market-claimed-without-evidence", It.Is(MarketState.NotYet) & Unproven, Sources.Article("31(1), 40")),
        new("area-only-but-solution-sought", It.Is(NeedState.AreaOnly) & It.Seeks(Sought.Solution),
            Sources.StepSeven("innovative procurement, variant 2")),
        new("promise-is-value", It.CommitsToBuy & !It.ExchangesValue, Sources.Article("2(1)(5)")),
        new("payment-is-value", It.IsPaidBy(DevelopmentPayer.Buyer, DevelopmentPayer.Shared) & !It.ExchangesValue,
            Sources.Article("2(1)(5)")),
        new("standard-but-not-on-market", It.IsStandardised & It.Is(MarketState.NotYet),
            Sources.StepSeven("innovative procurement, variant 1C")),
        new("research-with-volume", It.Seeks(Sought.Research) & It.CommitsToBuy, Sources.TestSeries),
        new("no-procurement-expert", !It.HasExpert, Sources.StepSeven("guidelines based on experience")),
        new("earlier-involved-suppliers", It.HadSuppliersInvolved, Sources.Article("41")),
        new("urgency-must-be-substantiated", It.IsUrgent, Sources.Article("27(3), 28(6)")),
        new("joint-procurement-roles", It.HasPartners, Sources.Article("38, 39")),
        new("develop-together-though-it-exists", It.IsDevelopedTogether & It.Is(MarketState.Exists),
            Sources.CoInnovationAgreement),
    ];

    public static IReadOnlyList<Warning> On(Facts facts, Model? model, bool provisional)
    {
        var warnings = new List<Warning>();
        foreach (var line in Table)
        {
            if (line.When.On(facts) == Truth.True)
                warnings.Add(new(line.Code, new Message($"adviser.warning.{line.Code}"), line.Source));
        }
        if (model is null && provisional)
            warnings.Add(new("nothing-can-be-said", new Message("adviser.warning.nothing-can-be-said"), Sources.Article("40")));
        return warnings;
    }
}
