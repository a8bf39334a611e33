using System.Collections.Immutable;
using Nordbud.Core.Law;
using static Nordbud.Core.Planning.Row;

namespace Nordbud.Core.Planning.Courses;

/// <summary>Candidates are selected first: restricted, negotiation, dialogue, innovation partnership, concession.</summary>
internal static class TwoStage
{
    private static readonly Source ConcessionTimes = new(
        "Directive 2014/23/EU Art. 39", "https://eur-lex.europa.eu/eli/dir/2014/23/oj");

    /// <summary>Restricted procedure, Art. 28.</summary>
    public static readonly Course Restricted = new(Outcome.Purchase,
    [
        .. Requests("restricted.requests"),
        Minimum("tender-period", "restricted.tenders"),
        Gate("opening", "G7", Article("22(3), Annex IV")),
        .. Closing.Award,
    ]);

    /// <summary>Competitive procedure with negotiation, Art. 29.</summary>
    public static readonly Course Negotiation = new(Outcome.Purchase,
    [
        .. Requests("negotiation.requests"),
        Minimum("tender-period", "negotiation.tenders"),
        Gate("opening", "G7", Article("22(3), Annex IV")),
        .. Rounds(Article("29(3)-(7)")),
        .. Closing.Award,
        .. Development.ThenPurchase,
    ]);

    /// <summary>Competitive dialogue, Art. 30: solutions are discussed before anyone tenders.</summary>
    public static readonly Course Dialogue = new(Outcome.Purchase,
    [
        .. Requests("dialogue.requests"),
        .. DialogueRounds,
        .. Closing.Award,
        .. Development.ThenPurchase,
    ]);

    /// <summary>The dialogue of a public-private partnership, whose contract waits for its financing.</summary>
    public static readonly Course PartnershipDialogue = new(Outcome.Purchase,
        [.. Requests("dialogue.requests"), .. DialogueRounds, .. Closing.AwardAndFinance]);

    /// <summary>Innovation partnership, Art. 31: negotiated, then developed in phases, then bought.</summary>
    public static readonly Course InnovationPartnership = new(Outcome.DevelopedSolution,
    [
        .. Requests("partnership.requests"),
        Adequate("tender-period", "partnership.tenders"),
        Gate("opening", "G7", Article("22(3), Annex IV")),
        .. Rounds(Article("31(3)-(5)")),
        .. Closing.Award,
        .. Development.ThenPurchase,
    ]);

    /// <summary>Concession, Directive 2014/23/EU: free procedure with minimum periods of its own.</summary>
    public static readonly Course Concession = new(Outcome.Purchase,
    [
        .. Preparation.Full,
        Gate("dispatch", "G6"),
        Minimum("request-period", "concession.requests") with { Basis = ConcessionTimes },
        Work("qualification"),
        Gate("candidates-selected", "G8"),
        Minimum("tender-period", "concession.tenders") with { Basis = ConcessionTimes },
        Gate("opening", "G7"),
        Work("negotiation"),
        Gate("rounds-closed", "G9"),
        Adequate("final-tenders"),
        .. Closing.AwardAndFinance,
    ]);

    private static ImmutableArray<CourseStep> DialogueRounds =>
    [
        Work("dialogue-1", basis: Article("30(3)")),
        Work("dialogue-2", basis: Article("30(4)")),
        Work("dialogue-3", basis: Article("30(4)")),
        Gate("rounds-closed", "G9", Article("30(5)-(6)")),
        Adequate("final-tenders"),
        Gate("opening", "G7", Article("22(3), Annex IV")),
    ];

    private static ImmutableArray<CourseStep> Requests(string period) =>
    [
        .. Preparation.Full,
        Gate("dispatch", "G6", Article("49, 51")),
        Work("publication", When.PublicationStartsPeriods, Article("51(2)")),
        Minimum("request-period", period),
        Work("qualification", basis: Article("58, 65")),
        Gate("candidates-selected", "G8", Article("65-66")),
    ];

    private static ImmutableArray<CourseStep> Rounds(Source basis) =>
    [
        Work("negotiation", basis: basis),
        Gate("rounds-closed", "G9", basis),
        Adequate("final-tenders"),
        Gate("final-opening", null, Article("22(3), Annex IV")),
    ];
}
