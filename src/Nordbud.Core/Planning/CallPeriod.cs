using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Planning.Courses;
using Nordbud.Core.Values;

namespace Nordbud.Core.Planning;

/// <summary>
/// How long a call has to stand open at least, as the planner counts it: the first period after the dispatch in the course
/// of the instrument, with the days of the law book for the country, the regime and what shortens them.
/// </summary>
/// <param name="Days">The least days; null where no minimum is set, or where the law book holds none.</param>
/// <param name="Source">Where the days, or the duty of an adequate time, are written; null where it is not known.</param>
/// <param name="Known">False where the law sets a minimum that the law book does not hold.</param>
/// <param name="Sure">False where it is not known which body of rules the purchase falls under; the full directive is counted with.</param>
/// <param name="ForRequests">Whether it is the time for requests to take part, and not for tenders or entries.</param>
/// <param name="FromPublication">Whether it runs from publication and not from dispatch.</param>
/// <param name="Notes">What to know of the days.</param>
public sealed record CallPeriod(int? Days, Source? Source, bool Known, bool Sure, bool ForRequests, LawValue<bool>? FromPublication, IReadOnlyList<Message> Notes)
{
    /// <summary>Periods that a course has between the dispatch and the first thing that comes in.</summary>
    private const string Publication = "publication", Requests = "request-period";

    /// <summary>Which body of rules the call is under, in the order from the longest periods to none.</summary>
    internal Band Band { get; init; }

    /// <summary>The period of an instrument for purchases with these facts; of several the longest.</summary>
    public static CallPeriod? Of(Model model, Instrument instrument, IEnumerable<Facts> purchases, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(purchases);
        ArgumentNullException.ThrowIfNull(law);
        return purchases.Select(facts => Of(model, instrument, facts, law)).OfType<CallPeriod>().OrderByDescending(period => period.Days ?? -1).FirstOrDefault();
    }

    private static CallPeriod? Of(Model model, Instrument instrument, Facts facts, LawBook law)
    {
        var regime = RegimeFinder.Find(facts, law).Regime;
        var situation = SituationOf(model, instrument, regime, facts, law);
        var steps = Timing.Of(CourseBook.Of(model, instrument, facts), situation, PlanOptions.None, strict: false).Steps;
        var period = steps.SkipWhile(step => step.Row.Gate is not "G6").Skip(1).FirstOrDefault(step => step.Row.Id is not Publication);
        if (period is null)
            return null;
        var statutory = period.Kind is StepKind.Statutory;
        var starts = law.Rule(facts.Country, "period.starts-at-publication", facts.Date);
        return new(statutory ? period.Days : null,
            period.Source ?? (situation.Band is Band.None ? null : law.Text(facts.Country, "act", facts.Date)?.Source),
            !period.Notes.Any(note => note.Key is "plan.note.unknown-period"), regime is not (Regime.Unknown or Regime.Mixed) || situation.Band is Band.None,
            period.Row.Id is Requests, starts is { Value: true } && When.PublicationStartsPeriods(situation) ? starts : null, period.Notes)
        { Band = situation.Band };
    }

    /// <summary>The latest day of the award notice of a contract; null where the course of these rules has none with a fixed number of days.</summary>
    internal static (int Days, Source? Source)? AwardNotice(Model model, Instrument instrument, Regime regime, Facts facts, LawBook law)
    {
        var steps = Timing.Of(CourseBook.Of(model, instrument, facts), SituationOf(model, instrument, regime, facts, law), PlanOptions.None, strict: false).Steps;
        return steps.FirstOrDefault(step => step is { Row.Id: "award-notice", Kind: StepKind.Statutory }) is { } step ? (step.Days, step.Source) : null;
    }

    private static Situation SituationOf(Model model, Instrument instrument, Regime regime, Facts facts, LawBook law) =>
        new(model, CourseBook.BandOf(instrument, regime), facts, law);
}
