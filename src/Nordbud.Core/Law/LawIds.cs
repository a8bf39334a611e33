namespace Nordbud.Core.Law;

/// <summary>
/// Every id an entry of the law book may have, by the kind of value it holds. Holidays are open: any name after
/// <c>holiday.</c> will do, so that a country can get a new one.
/// </summary>
public static class LawIds
{
    /// <summary>What the id of every holiday begins with.</summary>
    public const string HolidayPrefix = "holiday.";

    /// <summary>What the id of every instrument begins with; its name follows.</summary>
    public const string ProcedurePrefix = "procedure.";

    /// <summary>The id of the time zone in which a country's days begin and end.</summary>
    public const string TimeZone = "time-zone";

    /// <summary>Amounts excluding VAT.</summary>
    public static IReadOnlyList<string> Amounts { get; } =
    [
        "threshold.supplies-services", "threshold.supplies-services.central", "threshold.works",
        "threshold.light-regime", "threshold.concessions", "threshold.utilities", "threshold.utilities.light-regime",
        "threshold.small-lot", "threshold.small-lot.works",
        "limit.direct-award", "limit.direct-award.light", "limit.direct-award.works",
        "limit.national", "limit.national.works", "limit.national.light", "limit.national.light-other",
        "limit.national.concessions", "limit.application", "limit.documentation", "limit.award-notice",
        "contract-copies", "contract-copies.works", "review.fee",
    ];

    /// <summary>Periods, in the order in which a procedure meets them.</summary>
    public static IReadOnlyList<string> Periods { get; } =
    [
        "pin.earliest", "pin.latest", "ted.publication",
        "open.tenders", "restricted.requests", "restricted.tenders", "negotiation.requests", "negotiation.tenders",
        "dialogue.requests", "partnership.requests", "partnership.tenders", "dps.requests", "dps.admission",
        "dps.admission.justified", "dps.tenders", "concession.requests", "concession.tenders",
        "open.tenders.national", "restricted.requests.national", "restricted.tenders.national",
        "documents-not-electronic.extra", "documents-on-request",
        "extra-information", "extra-information.urgent", "extra-information.national", "report-reasons",
        "standstill", "standstill.other", "standstill.national", "standstill.national.other", "standstill.light",
        "standstill.dps", "standstill.call-off", "standstill.cap", "veat",
        "award-notice", "award-notice.national", "award-notice.light", "award-notice.direct", "award-notice.grouped", "documentation-complete",
        "records-kept",
        "review.award", "review.ineffectiveness", "review.ineffectiveness.latest", "review.qualification",
        "review.call-off", "review.framework", "correction.by-party", "correction.by-buyer", "receipt.letter",
    ];

    /// <summary>Rules that hold or do not.</summary>
    public static IReadOnlyList<string> Rules { get; } =
    [
        "standstill.single-tenderer-exempt", "standstill.applies-national", "standstill.applies-light", "standstill.applies-light-national",
        "standstill.applies-call-off", "period.starts-at-publication", "national.minimum-period",
        "agreed-tenders.negotiation", "documents.with-notice", "evaluation-model.published",
        "evaluation-model.weights-national", "price-only.needs-reason", "strategy.required", "guidelines.required",
        "review.national-board",
    ];

    /// <summary>Numbers that are neither amounts nor periods.</summary>
    public static IReadOnlyList<string> Numbers { get; } =
    [
        "agreed-tenders.floor", "agreed-tenders.fallback", "environment.minimum-weight", "environment.minimum-rank",
        "framework.longest-years", "repetition.longest-years", "national-notice.hours", "turnover.highest-multiple",
        "reserved.longest-years", "small-lots.highest-percent",
        "change.additional.highest-percent", "change.small.highest-percent", "change.small.highest-percent.works",
    ];

    /// <summary>Names and addresses.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "act", "act.remedies", "act.reform", TimeZone, "notice-portal", "review-body",
    ];

    /// <summary>From which phase of a case something is public: the parts of a case first, then what tenderers bring.</summary>
    public static IReadOnlyList<string> Openings { get; } =
    [
        "public.existence", "public.need", "public.decision", "public.plan", "public.tenders", "public.evaluation",
    ];

    /// <summary>Instruments with their conditions, by the instrument's name.</summary>
    public static IReadOnlyList<string> Procedures { get; } =
    [
        "procedure.open", "procedure.restricted", "procedure.competitive-procedure-with-negotiation",
        "procedure.competitive-dialogue", "procedure.innovation-partnership", "procedure.design-contest",
        "procedure.negotiated-without-publication", "procedure.pre-commercial-procurement",
        "procedure.framework-agreement", "procedure.dynamic-purchasing-system", "procedure.concession",
        "procedure.direct-award", "procedure.national-procedure", "procedure.market-consultation",
        "procedure.cooperation-agreement",
    ];

    /// <summary>The fields that hold the value of an entry with this id, or null when the id is not known.</summary>
    internal static string? FieldOf(string id) =>
        id.StartsWith(HolidayPrefix, StringComparison.Ordinal) && id.Length > HolidayPrefix.Length ? "name"
        : Amounts.Contains(id) ? "amount"
        : Periods.Contains(id) ? "days"
        : Rules.Contains(id) ? "rule"
        : Numbers.Contains(id) ? "number"
        : Texts.Contains(id) ? "text"
        : Openings.Contains(id) ? "phase"
        : Procedures.Contains(id) ? "conditions"
        : null;
}
