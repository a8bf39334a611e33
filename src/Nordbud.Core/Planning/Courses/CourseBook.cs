using Nordbud.Core.Advice;

namespace Nordbud.Core.Planning.Courses;

/// <summary>Which course an instrument takes for a model.</summary>
internal static class CourseBook
{
    public static Course Of(Model model, Instrument instrument, Facts facts) => instrument switch
    {
        Instrument.Open => OneStage.Open,
        Instrument.FrameworkAgreement => facts.ExistingFramework is true ? OneStage.CallOff : OneStage.Open,
        Instrument.DynamicPurchasingSystem => OneStage.PurchasingSystem,
        Instrument.NationalProcedure => OneStage.National,
        Instrument.DirectAward => OneStage.Direct,
        Instrument.NegotiatedWithoutPublication => OneStage.WithoutPublication,
        Instrument.Restricted => TwoStage.Restricted,
        Instrument.CompetitiveProcedureWithNegotiation => TwoStage.Negotiation,
        Instrument.CompetitiveDialogue => model is Model.Ppp ? TwoStage.PartnershipDialogue : TwoStage.Dialogue,
        Instrument.InnovationPartnership => TwoStage.InnovationPartnership,
        Instrument.Concession => TwoStage.Concession,
        Instrument.MarketConsultation => IdeasAndResearch.Consultation,
        Instrument.DesignContest => model is Model.Innovative2A
            ? IdeasAndResearch.ContestForIdeas
            : IdeasAndResearch.ContestForContract,
        Instrument.PreCommercialProcurement => IdeasAndResearch.PreCommercial,
        Instrument.CooperationAgreement => IdeasAndResearch.Cooperation,
        _ => throw new ArgumentOutOfRangeException(nameof(instrument), instrument, "has no course"),
    };

    /// <summary>The body of rules that gives the periods; where the regime is not known, the full directive, which is longest.</summary>
    public static Band BandOf(Instrument instrument, Regime regime) => (instrument, regime) switch
    {
        (Instrument.PreCommercialProcurement or Instrument.CooperationAgreement or Instrument.MarketConsultation
            or Instrument.DirectAward, _) => Band.None,
        (_, Regime.BelowDirectAwardLimit) => Band.None,
        (_, Regime.National) => Band.National,
        (_, Regime.Light) => Band.Light,
        _ => Band.Eu,
    };

    /// <summary>The instrument that a model is usually carried out by, where the advice knows of none.</summary>
    public static Instrument Usual(Model model) => model switch
    {
        Model.Traditional or Model.Innovative1A => Instrument.Open,
        Model.Innovative1B => Instrument.CompetitiveProcedureWithNegotiation,
        Model.Innovative1C or Model.PpiWithProcurement => Instrument.InnovationPartnership,
        Model.Innovative2A => Instrument.MarketConsultation,
        Model.Innovative2B => Instrument.DesignContest,
        Model.Innovative3 => Instrument.PreCommercialProcurement,
        Model.Ppi => Instrument.CooperationAgreement,
        Model.Ppp => Instrument.CompetitiveDialogue,
        _ => throw new ArgumentOutOfRangeException(nameof(model), model, "unknown model"),
    };
}
