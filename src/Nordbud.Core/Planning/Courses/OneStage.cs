using static Nordbud.Core.Planning.Row;

namespace Nordbud.Core.Planning.Courses;

/// <summary>Every interested supplier tenders at once: the open procedure, and courses built like it.</summary>
internal static class OneStage
{
    /// <summary>Open procedure, Art. 27; a framework agreement is set up in the same way (Art. 33).</summary>
    public static readonly Course Open = new(Outcome.Purchase,
    [
        .. Preparation.Full,
        Gate("dispatch", "G6", Article("49, 51")),
        Work("publication", When.PublicationStartsPeriods, Article("51(2)")),
        Minimum("tender-period", "open.tenders"),
        Gate("opening", "G7", Article("22(3), Annex IV")),
        .. Closing.Award,
    ]);

    /// <summary>The advertised procedure of national law and of the light regime, which the buyer shapes.</summary>
    public static readonly Course National = new(Outcome.Purchase,
    [
        .. Preparation.Full,
        Gate("dispatch", "G6"),
        Work("publication", When.PublicationStartsPeriods),
        Minimum("tender-period", "open.tenders"),
        Gate("opening", "G7"),
        Work("negotiation", When.SolutionIsNegotiated),
        Gate("rounds-closed", "G9", when: When.SolutionIsNegotiated),
        Adequate("final-tenders", when: When.SolutionIsNegotiated),
        .. Closing.Award,
        .. Development.ThenPurchase,
    ]);

    /// <summary>Mini-competition under a framework that is in place, Art. 33(4)-(5).</summary>
    public static readonly Course CallOff = new(Outcome.Purchase,
    [
        .. Preparation.Direct,
        Gate("invitation", "G6", Article("33(5)")),
        Adequate("tender-period"),
        Gate("opening", "G7", Article("33(5)(c)")),
        .. Closing.AwardAtOnce,
    ]);

    /// <summary>Dynamic purchasing system, Art. 34: set-up, admission, then the first purchase.</summary>
    public static readonly Course PurchasingSystem = new(Outcome.Purchase,
    [
        .. Preparation.Full,
        Gate("dispatch", "G6", Article("34(4)")),
        Work("publication", When.PublicationStartsPeriods, Article("51(2)")),
        Minimum("request-period", "dps.requests"),
        Work("admission", basis: Article("34(5)")),
        Gate("invitation", null, Article("34(6)")),
        Minimum("tender-period", "dps.tenders"),
        Gate("opening", "G7", Article("22(3), Annex IV")),
        .. Closing.AwardInSystem,
    ]);

    /// <summary>Direct award below the national limit: a few quotes, a decision and a contract.</summary>
    public static readonly Course Direct = new(Outcome.Purchase,
    [
        .. Preparation.Direct,
        Gate("invitation", "G6"),
        Work("quotes"),
        Work("quote-assessment"),
        Gate("award-decision", "G11"),
        Goal("contract", "G12"),
        Beside(Wait("award-notice", "award-notice.direct", When.DirectAwardIsAnnounced) with { Gate = "G13" }),
        .. Development.ThenPurchase,
    ]);

    /// <summary>Negotiated procedure without prior publication, Art. 32.</summary>
    public static readonly Course WithoutPublication = new(Outcome.Purchase,
    [
        .. Preparation.Full,
        Gate("invitation", "G6", Article("32")),
        Adequate("tender-period"),
        Gate("opening", "G7", Article("22(3), Annex IV")),
        Work("negotiation", basis: Article("32")),
        .. Closing.AwardWithVoluntaryNotice,
    ]);
}
