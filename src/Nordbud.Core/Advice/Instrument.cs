namespace Nordbud.Core.Advice;

/// <summary>The legal instruments by which a model is carried out.</summary>
public enum Instrument
{
    /// <summary>Open procedure, Art. 27.</summary>
    Open,
    /// <summary>Restricted procedure, Art. 28.</summary>
    Restricted,
    /// <summary>Competitive procedure with negotiation, Art. 29.</summary>
    CompetitiveProcedureWithNegotiation,
    /// <summary>Competitive dialogue, Art. 30.</summary>
    CompetitiveDialogue,
    /// <summary>Innovation partnership, Art. 31.</summary>
    InnovationPartnership,
    /// <summary>Design contest, Arts 78-82.</summary>
    DesignContest,
    /// <summary>Negotiated procedure without prior publication, Art. 32.</summary>
    NegotiatedWithoutPublication,
    /// <summary>Pre-commercial procurement of R&amp;D services outside the directive, Art. 14.</summary>
    PreCommercialProcurement,
    /// <summary>Framework agreement or a call-off from one, Art. 33.</summary>
    FrameworkAgreement,
    /// <summary>Dynamic purchasing system, Art. 34.</summary>
    DynamicPurchasingSystem,
    /// <summary>Concession, Directive 2014/23/EU.</summary>
    Concession,
    /// <summary>Direct award below the national limit.</summary>
    DirectAward,
    /// <summary>The procedure of national law below the EU threshold or in the light regime.</summary>
    NationalProcedure,
    /// <summary>Preliminary market consultation, Art. 40: not a purchase.</summary>
    MarketConsultation,
    /// <summary>An agreement on innovation without pecuniary interest: not a public contract, Art. 2(1)(5).</summary>
    CooperationAgreement,
}
