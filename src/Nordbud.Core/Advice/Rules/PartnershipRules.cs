using static Nordbud.Core.Advice.Rules.Grounds;
using static Nordbud.Core.Advice.Rules.Ways;
using static Nordbud.Core.Advice.Sources;

namespace Nordbud.Core.Advice.Rules;

/// <summary>Public-private innovation without and with procurement, and public-private partnership.</summary>
internal static class PartnershipRules
{
    /// <summary>Public-private innovation without procurement: a cooperation in which nothing is bought.</summary>
    public static readonly ModelRule Ppi = new(Model.Ppi)
    {
        Requires =
        [
            DevelopedTogether,
            MarketCannotDeliverYet,
            new("nothing-exchanged", !It.ExchangesValue, Article("2(1)(5)")),
            new("no-promise-to-buy", !It.CommitsToBuy, CoInnovationMyths),
        ],
        FirstChoiceWhen = It.Seeks(Sought.Solution, Sought.Research),
        For =
        [
            new("each-bears-own-cost", It.IsPaidBy(DevelopmentPayer.EachOwn), CoInnovationAgreement),
            new("tender-comes-after", It.Is(MarketState.NotYet, MarketState.NeedsDevelopment), CoInnovationAgreement),
        ],
        Against =
        [
            new("wall-to-later-tender", It.IsDevelopedTogether, Article("41")),
            new("payment-looks-like-purchase", It.IsPaidBy(DevelopmentPayer.Buyer, DevelopmentPayer.Shared),
                CoInnovationMyths),
            new("development-takes-time", It.IsUrgent, CoInnovationAgreement),
        ],
        Instruments = [Anywhere(Instrument.CooperationAgreement)],
    };

    /// <summary>Public-private innovation that includes a procurement: developed together and bought in one course.</summary>
    public static readonly ModelRule PpiWithProcurement = new(Model.PpiWithProcurement)
    {
        Requires =
        [
            DevelopedTogether,
            NeedIsSpecified,
            MarketCannotDeliverYet,
            new("purchase-included", It.CommitsToBuy | It.ExchangesValue, Article("2(1)(5)")),
        ],
        FirstChoiceWhen = It.Seeks(Sought.Solution, Sought.Research),
        For =
        [
            new("tendered-from-start", It.CommitsToBuy, CoInnovationMyths),
            new("course-funded", It.IsFunded, Article("31(2)")),
        ],
        Against =
        [
            new("no-screening", It.RestsOn(MarketEvidence.None), Article("31(1)")),
            new("no-negotiation-ground", It.HasGround(NegotiationGround.None), Article("26(4)")),
            new("course-not-funded", !It.IsFunded, Article("31(2)")),
            new("development-takes-time", It.IsUrgent, Article("31(2)")),
            new("no-expert", !It.HasExpert, StepSeven("guidelines based on experience")),
        ],
        Instruments =
        [
            Above(Instrument.InnovationPartnership, It.Is(MarketState.NotYet)), Negotiation, National, Direct, Dialogue,
            Restricted, Open,
        ],
    };

    /// <summary>Public-private partnership: one contract to finance, design, build and operate.</summary>
    public static readonly ModelRule Ppp = new(Model.Ppp)
    {
        Requires =
        [
            new("one-contract-for-all", It.DesignsBuildsAndOperates, StepSeven("public-private partnership")),
            NeedIsSpecified,
            SomethingToUseIsSought,
        ],
        For =
        [
            new("building-project", It.Buys(Subject.Works), StepSeven("public-private partnership")),
        ],
        Against =
        [
            new("devices-rarely-fit", It.Buys(Subject.Supplies), StepSeven("public-private partnership")),
            new("binds-for-decades", It.DesignsBuildsAndOperates, StepSeven("public-private partnership")),
            new("no-expert", !It.HasExpert, StepSeven("guidelines based on experience")),
        ],
        Instruments =
        [
            Dialogue, Negotiation, National, Direct, Above(Instrument.Concession),
        ],
    };
}
