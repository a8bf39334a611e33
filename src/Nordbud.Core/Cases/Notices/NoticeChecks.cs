using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Planning;

namespace Nordbud.Core.Cases.Notices;

/// <summary>
/// What the law says to the notices of a case: whether its call stands open long enough (Directive 2014/24/EU Arts 27-31, 34
/// and 47 and the national acts), whether information came too late for it (Arts 47(3), 53(2)), and which notice is owed.
/// </summary>
public static class NoticeChecks
{
    /// <summary>Everything there is to say of what is registered.</summary>
    public static IReadOnlyList<NoticeCheck> Of(Case state, LawBook law, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(law);
        return [.. OfTime(state, law), .. DueNotices.Of(state, law, today)];
    }

    /// <summary>Whether a call that is planned would stand open long enough.</summary>
    /// <param name="state">The case.</param>
    /// <param name="law">The law book.</param>
    /// <param name="sent">The day on which the notice is to be sent; where the period runs from publication, that day.</param>
    /// <param name="lastDay">The last day for tenders or requests.</param>
    /// <param name="time">The time on it; null where the whole day counts.</param>
    /// <param name="urgent">Whether urgency is to shorten the time; null as the facts of the need say.</param>
    public static IReadOnlyList<NoticeCheck> Planned(Case state, LawBook law, DateOnly sent, DateOnly lastDay, TimeOnly? time = null, bool? urgent = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(law);
        var call = new NoticeRegistered { Notice = default, Kind = NoticeKind.Competition, Sent = sent, Published = sent, LastDay = lastDay, LastTime = time };
        return [.. Length(state, law, new(call, lastDay, time, false), sent, facts => facts with
        {
            Date = sent,
            Urgent = urgent ?? facts.Urgent,
            PriorInformationNotice = facts.PriorInformationNotice is true || PriorNotice(state, law, sent) is { Counts: true },
        })];
    }

    /// <summary>The earliest lawful last day, were the call sent (where the period runs from publication: published) on a day; null where no minimum is known.</summary>
    public static DateOnly? EarliestLastDay(Case state, LawBook law, DateOnly start)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(law);
        return PeriodOf(state, law, facts => facts with { Date = start }) is { Days: { } days } ? Deadline.Forward(law.Calendar(state.Country), start, days).LastDay : null;
    }

    /// <summary>The facts of what is bought on the track: the parts of the need that were decided for its model, else all of them.</summary>
    internal static IReadOnlyList<Facts> Purchases(Case state)
    {
        var model = state.Course.Track is { } track ? Names.Of(track.Model) : null;
        var parts = state.Need.Values.Where(part => part.Decision?.Model == model).ToList();
        List<Facts> facts = [.. (parts.Count > 0 ? parts : state.Need.Values).Select(part => part.Facts with { Country = state.Country })];
        return facts.Count > 0 ? facts : [new Facts { Country = state.Country, Date = DateOnly.FromDateTime(state.OpenedAt.UtcDateTime) }];
    }

    private static CallPeriod? PeriodOf(Case state, LawBook law, Func<Facts, Facts> known) => state.Course.Track is { } track
        ? CallPeriod.Of(track.Model, track.Instrument, Purchases(state).Select(known), law) : null;

    private static IEnumerable<NoticeCheck> OfTime(Case state, LawBook law)
    {
        if (state.Notices.Call is not { } call)
            yield break;
        if (state.Notices.Limit is not { } limit)
        {
            yield return new("limit-missing", NoticeSeverity.Note, Sources.Article("47(1)"));
            yield break;
        }
        var prior = PriorNotice(state, law, call.Sent);
        Facts Known(Facts facts) => facts with { Date = call.Sent, Urgent = call.Urgency is not null, PriorInformationNotice = prior is { Counts: true } };
        foreach (var check in Length(state, law, limit, call.Published, Known))
            yield return check;
        if (prior is { Counts: false } early && state.Course.Track is not null)
            yield return new("prior-not-counted", NoticeSeverity.Note, early.Source, ("sent", early.Sent), ("earliest", early.Earliest), ("latest", early.Latest));
        if (PeriodOf(state, law, Known) is { ForRequests: false } period)
        {
            foreach (var check in LateInformation(state, law, limit, period))
                yield return check;
        }
    }

    /// <summary>Whether the call stands open as long as it has to.</summary>
    /// <param name="state">The case.</param>
    /// <param name="law">The law book.</param>
    /// <param name="limit">Until when it stands open.</param>
    /// <param name="published">The day of publication, where it is known.</param>
    /// <param name="known">What is known of the call beside the facts of the need.</param>
    private static IEnumerable<NoticeCheck> Length(Case state, LawBook law, CallLimit limit, DateOnly? published, Func<Facts, Facts> known)
    {
        if (state.Course.Track is not { } track)
        {
            yield return new("track-missing", NoticeSeverity.Note, Sources.Article("47(1)"));
            yield break;
        }
        if (PeriodOf(state, law, known) is not { } period)
            yield break;
        var what = period.ForRequests ? "requests" : "tenders";
        if (period.Days is not { } days)
        {
            yield return period.Known
                ? new("limit-adequate", NoticeSeverity.Note, period.Source ?? Elsewhere(track.Instrument), ("what", what))
                : new("limit-unknown", NoticeSeverity.Warning, period.Source ?? Sources.Article("47(1)"), ("what", what));
            yield break;
        }
        if (period.FromPublication is { } rule && published is null)
        {
            yield return new("publication-missing", NoticeSeverity.Warning, rule.Source);
            yield break;
        }
        var start = period.FromPublication is null ? limit.Call.Sent : published!.Value;
        var counted = Deadline.Forward(law.Calendar(state.Country), start, days);
        // A period ends with the last hour of its last day: a time before that is on the next day at the earliest.
        var earliest = limit.WholeDay ? counted.LastDay : counted.LastDay.AddDays(1);
        (string, object)[] said = [("what", what), ("days", days), ("start", start), ("from", period.FromPublication is null ? "sent" : "published"), ("last", limit.Day), ("earliest", earliest)];
        var enough = limit.Day >= earliest;
        yield return new(enough ? "limit-enough" : period.Sure ? "limit-too-short" : "limit-short-if-full",
            enough ? NoticeSeverity.Note : period.Sure ? NoticeSeverity.Error : NoticeSeverity.Warning, period.Source, said)
        {
            Notes = [.. period.Notes, .. counted.Warnings],
        };
    }

    /// <summary>Answers, change notices and new documents that came later than the law gives time for before the last day.</summary>
    private static IEnumerable<NoticeCheck> LateInformation(Case state, LawBook law, CallLimit limit, CallPeriod period)
    {
        var urgent = limit.Call.Urgency is not null && state.Course.Track?.Instrument
            is Instrument.Open or Instrument.FrameworkAgreement or Instrument.Restricted or Instrument.CompetitiveProcedureWithNegotiation;
        var id = period.Band switch
        {
            Band.Eu => urgent ? "extra-information.urgent" : "extra-information",
            Band.National or Band.Light => "extra-information.national",
            _ => null,
        };
        if (id is null || law.Period(state.Country, id, limit.Call.Sent) is not { } rule)
            yield break;
        var calendar = law.Calendar(state.Country);
        var latest = Deadline.Backward(calendar, limit.Day, rule.Value.Days).LastDay;
        NoticeCheck Late(string what, DateOnly on) => new("information-late", NoticeSeverity.Warning, rule.Source,
            ("what", what), ("on", on), ("latest", latest), ("days", rule.Value.Days), ("last", limit.Day));
        bool IsLate(DateOnly on) => on > latest && on <= limit.Day;
        DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, calendar.TimeZone).DateTime);
        foreach (var change in state.Notices.Standing.Where(one => one.Kind is NoticeKind.Change && one.Sent >= limit.Call.Sent && IsLate(one.Sent)))
            yield return Late("change", change.Sent);
        foreach (var (_, at, frozen) in state.Notices.Versions.Where(one => one.Frozen.Version > 1 && DayOf(one.At) >= limit.Call.Sent && IsLate(DayOf(one.At))))
            yield return Late("documents", DayOf(at));
        foreach (var question in state.Questions.Values.Where(one => one.AnsweredAt is not null).OrderBy(one => one.AnsweredAt))
        {
            if (DayOf(question.AnsweredAt!.Value) is var on && on >= limit.Call.Sent && IsLate(on))
                yield return Late("answer", on);
        }
    }

    /// <summary>The last prior information notice before a call, and whether it was sent in the time that shortens the period (Arts 27(2)(b), 28(3)(b)).</summary>
    private static (DateOnly Sent, DateOnly Earliest, DateOnly Latest, bool Counts, Source? Source)? PriorNotice(Case state, LawBook law, DateOnly call)
    {
        if (law.Period(state.Country, "pin.earliest", call) is not { } earliest || law.Period(state.Country, "pin.latest", call) is not { } latest)
            return null;
        var (from, to) = (call.AddMonths(-earliest.Value.Months), call.AddDays(-latest.Value.Days));
        var sent = state.Notices.Standing.Where(one => one.Kind is NoticeKind.PriorInformation && one.Sent <= call).Select(one => one.Sent).ToList();
        return sent.Count == 0 ? null : sent.Find(day => day >= from && day <= to) is var counts && counts != default
            ? (counts, from, to, true, latest.Source) : (sent[^1], from, to, false, latest.Source);
    }

    /// <summary>Where an adequate time follows from what the instrument is, outside the periods of the directive.</summary>
    private static Source Elsewhere(Instrument instrument) => instrument switch
    {
        Instrument.PreCommercialProcurement => Sources.PreCommercial,
        Instrument.MarketConsultation or Instrument.CooperationAgreement => Sources.Article("40"),
        _ => Sources.Article("47(1)"),
    };
}
