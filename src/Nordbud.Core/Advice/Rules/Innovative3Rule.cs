using static Nordbud.Core.Advice.Rules.Ways;
using static Nordbud.Core.Advice.Sources;

namespace Nordbud.Core.Advice.Rules;

/// <summary>Variant 3 of step 7: research and development services, apart from any later purchase.</summary>
internal static class Innovative3Rule
{
    private static readonly Condition Exclusive =
        It.LeavesRightsTo(RightsOwner.Buyer) & It.IsPaidBy(DevelopmentPayer.Buyer);

    public static readonly ModelRule Rule = new(Model.Innovative3)
    {
        Requires =
        [
            new("research", It.Seeks(Sought.Research) | (It.Seeks(Sought.Solution) & It.Is(MarketState.NotYet)),
                StepSeven("innovative procurement, variant 3")),
            new("no-commercial-volume", !It.CommitsToBuy, TestSeries),
        ],
        For =
        [
            new("competing-approaches", It.Is(MarketState.NotYet), PreCommercial),
            new("exempt-research", !Exclusive, Article("14")),
        ],
        Against =
        [
            new("research-on-existing", It.Is(MarketState.Exists), Eafip),
            new("adaptation-is-no-research", It.Is(MarketState.NeedsDevelopment), TestSeries),
            new("not-exempt", Exclusive, Article("14")),
            new("later-purchase-competes", It.Seeks(Sought.Solution), DevelopmentGate),
            new("course-not-funded", !It.IsFunded, PreCommercial),
            new("development-takes-time", It.IsUrgent, PreCommercial),
            new("no-expert", !It.HasExpert, StepSeven("guidelines based on experience")),
        ],
        Instruments =
        [
            Anywhere(Instrument.PreCommercialProcurement, !Exclusive),
            Restricted, National, Direct, Open,
            Above(Instrument.NegotiatedWithoutPublication, It.Buys(Subject.Supplies)),
        ],
    };
}
