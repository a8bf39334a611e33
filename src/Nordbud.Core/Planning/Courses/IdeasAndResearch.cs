using static Nordbud.Core.Planning.Row;

namespace Nordbud.Core.Planning.Courses;

/// <summary>Courses that look for ideas, research or a partner before anything is bought.</summary>
internal static class IdeasAndResearch
{
    /// <summary>An open call for ideas as a market consultation, Art. 40: it ends in a need that can be specified.</summary>
    public static readonly Course Consultation = new(Outcome.Ideas,
    [
        Gate("area-chosen", "G0"),
        Work("working-group"),
        Work("area-description"),
        Work("market-screening", When.NotScreened),
        Gate("model-decided", "G3"),
        Work("idea-invitation"),
        Gate("idea-call", "G6", Article("40")),
        Work("idea-period"),
        Work("idea-meetings", basis: Article("40")),
        Work("idea-assessment"),
        Gate("market-recorded", "G2", Article("40-41")),
        Work("need-update"),
        Goal("need-approved", "G1"),
    ]);

    /// <summary>Design contest with prizes only, Arts 78-82.</summary>
    public static readonly Course ContestForIdeas = new(Outcome.Ideas,
    [
        .. Preparation.Contest,
        Gate("dispatch", "G6", Article("79(1)")),
        Adequate("contest-period"),
        Gate("entries-opened", "G7", Article("82")),
        Work("jury", basis: Article("81-82")),
        Gate("jury-opinion", "G10", Article("82")),
        Goal("prize-decision", "G11"),
        Gate("result-notice", "G13", Article("79(2)")),
    ]);

    /// <summary>Design contest, then a contract negotiated with the winner, Art. 32(4).</summary>
    public static readonly Course ContestForContract = new(Outcome.Purchase,
    [
        .. Preparation.Contest,
        Gate("dispatch", "G6", Article("79(1)")),
        Adequate("contest-period"),
        Gate("entries-opened", "G7", Article("82")),
        Work("jury", basis: Article("81-82")),
        Gate("jury-opinion", "G10", Article("82")),
        Work("winner-negotiation", basis: Article("32(4)")),
        Gate("award-decision", "G11", Article("55(1)")),
        Wait("voluntary-notice", "veat", When.NotUrgent),
        Goal("contract", "G12", Remedies("2a(1)")),
        Beside(Wait("award-notice", "award-notice") with { Gate = "G13" }),
    ]);

    /// <summary>Pre-commercial procurement, outside the directive by Art. 14: an open call, then phases with fewer each time.</summary>
    public static readonly Course PreCommercial = new(Outcome.ResearchResults,
    [
        .. Preparation.Full,
        Gate("dispatch", "G6"),
        Adequate("tender-period"),
        Gate("opening", "G7"),
        Work("evaluation"),
        Gate("evaluation-agreed", "G10"),
        Work("award-check"),
        Gate("award-decision", "G11"),
        Goal("contract", "G12"),
        .. Development.ThenResults,
    ]);

    /// <summary>Public-private innovation without procurement: a time box, and results that later tenderers get as well.</summary>
    public static readonly Course Cooperation = new(Outcome.CooperationResults,
    [
        Gate("area-chosen", "G0", when: When.NeedIsOpen),
        Work("working-group"),
        Work("need-analysis", When.NeedIsOpen),
        Gate("need-approved", "G1"),
        Work("market-screening", When.NotScreened),
        Gate("market-recorded", "G2"),
        Gate("no-purchase-checked", "G3"),
        Work("idea-invitation"),
        Gate("partner-call", "G6"),
        Work("partner-search"),
        Work("partner-choice"),
        Work("agreement-terms"),
        Goal("agreement", "G12"),
        Work("joint-work-1"),
        Gate("phase-gate-1", "P1"),
        Work("joint-work-2"),
        Work("results-shared", basis: Article("41")),
        Gate("cooperation-ended", "P2"),
    ]);
}
