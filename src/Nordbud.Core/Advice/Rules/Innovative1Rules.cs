using static Nordbud.Core.Advice.Rules.Grounds;
using static Nordbud.Core.Advice.Rules.Ways;
using static Nordbud.Core.Advice.Sources;

namespace Nordbud.Core.Advice.Rules;

/// <summary>Variant 1 of step 7: the need is specified; A, B and C differ by what the market has.</summary>
internal static class Innovative1Rules
{
    /// <summary>1A: an adequate solution exists; ask for the function and let it compete.</summary>
    public static readonly ModelRule A = new(Model.Innovative1A)
    {
        Requires = [NeedIsSpecified, SomethingToUseIsSought, SolutionExists],
        For =
        [
            new("function-competes", !It.IsStandardised, Article("42(3)(a)")),
            new("joint-volume", It.HasPartners, Article("38")),
        ],
        Against =
        [
            new("standard-is-simpler", It.IsStandardised, StepSeven("the traditional process")),
            new("testing-takes-time", It.IsUrgent, Article("47(1)")),
            new("no-expert", !It.HasExpert, StepSeven("guidelines based on experience")),
        ],
        Instruments =
        [
            Open, National, Direct, Restricted, Framework,
            Above(Instrument.DynamicPurchasingSystem, It.IsStandardised),
            Above(Instrument.CompetitiveDialogue,
                It.HasGround(NegotiationGround.Complexity, NegotiationGround.NoPreciseSpecification,
                    NegotiationGround.DesignOrInnovation, NegotiationGround.FailedTender)),
            Above(Instrument.CompetitiveProcedureWithNegotiation,
                It.HasGround(NegotiationGround.Complexity, NegotiationGround.NoPreciseSpecification,
                    NegotiationGround.DesignOrInnovation, NegotiationGround.FailedTender)),
        ],
    };

    /// <summary>1B: a solution exists but must be adapted; negotiate it.</summary>
    public static readonly ModelRule B = new(Model.Innovative1B)
    {
        Requires = [NeedIsSpecified, SomethingToUseIsSought, SolutionNeedsDevelopment],
        For =
        [
            new("negotiation-ground", It.HasGround(NegotiationGround.Adaptation, NegotiationGround.DesignOrInnovation,
                NegotiationGround.Complexity, NegotiationGround.NoPreciseSpecification, NegotiationGround.FailedTender),
                Article("26(4)")),
            new("first-customer", It.CommitsToBuy, InnovationLadder),
        ],
        Against =
        [
            new("no-negotiation-ground", It.HasGround(NegotiationGround.None), Article("26(4)")),
            new("no-purchase-wanted", !It.CommitsToBuy, InnovationLadder),
            new("negotiation-takes-time", It.IsUrgent, Article("29(1)")),
            new("no-expert", !It.HasExpert, StepSeven("guidelines based on experience")),
        ],
        Instruments =
        [
            Negotiation, National, Direct, Dialogue, Framework,
            Above(Instrument.Open), Above(Instrument.Restricted),
        ],
    };

    /// <summary>1C: nothing on the market; develop and buy in one procedure.</summary>
    public static readonly ModelRule C = new(Model.Innovative1C)
    {
        Requires =
        [
            NeedIsSpecified, SomethingToUseIsSought, NothingOnTheMarket,
            new("buys-if-it-works", It.CommitsToBuy, Article("31(2)")),
        ],
        For =
        [
            new("screening-recorded", It.RestsOn(MarketEvidence.MarketConsultation), Article("40")),
            new("course-funded", It.IsFunded, Article("31(2)")),
        ],
        Against =
        [
            new("no-screening", It.RestsOn(MarketEvidence.None), Article("31(1)")),
            new("course-not-funded", !It.IsFunded, Article("31(2)")),
            new("development-takes-time", It.IsUrgent, Article("31(2)")),
            new("no-expert", !It.HasExpert, StepSeven("guidelines based on experience")),
        ],
        Instruments =
        [
            Above(Instrument.InnovationPartnership), National, Direct, Dialogue, Negotiation,
            Anywhere(Instrument.PreCommercialProcurement, !It.CommitsToBuy),
        ],
    };
}
