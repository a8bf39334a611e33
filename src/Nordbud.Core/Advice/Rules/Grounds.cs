using static Nordbud.Core.Advice.Sources;

namespace Nordbud.Core.Advice.Rules;

/// <summary>The grounds that models share, so that each is worded and sourced once.</summary>
internal static class Grounds
{
    public static readonly Ground NeedIsSpecified = new(
        "need-specified", It.Is(NeedState.Specified), StepSeven("innovative procurement, variant 1"));

    public static readonly Ground SomethingToUseIsSought = new(
        "use-sought", It.Seeks(Sought.Solution, Sought.Research), StepSeven("innovative procurement, variant 1"));

    public static readonly Ground SolutionExists = new(
        "market-exists", It.Is(MarketState.Exists), StepSeven("innovative procurement, variant 1A"));

    public static readonly Ground SolutionNeedsDevelopment = new(
        "market-needs-development", It.Is(MarketState.NeedsDevelopment), Article("26(4)(a)(i)"));

    public static readonly Ground NothingOnTheMarket = new(
        "market-not-yet", It.Is(MarketState.NotYet), Article("31(1)"));

    public static readonly Ground MarketCannotDeliverYet = new(
        "market-cannot-deliver", !It.Is(MarketState.Exists), CoInnovationAgreement);

    public static readonly Ground DevelopedTogether = new(
        "developed-together", It.IsDevelopedTogether, StepSeven("public-private innovation"));
}
