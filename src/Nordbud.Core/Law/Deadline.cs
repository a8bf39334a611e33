using Nordbud.Core.Values;

namespace Nordbud.Core.Law;

/// <summary>
/// Counts periods by Regulation (EEC, Euratom) 1182/71: the day of the event is not counted (Art. 3(1)); a period ends
/// with the last hour of its last day (Art. 3(2)) and, counted forward, moves to the next working day when that day is
/// not worked (Art. 3(4)); counted back from an event it does not move; a period of two days or more holds at least two
/// working days (Art. 3(5)), in either direction.
/// </summary>
public static class Deadline
{
    /// <summary>The first day for which the calendars are meant.</summary>
    public static readonly DateOnly Earliest = new(2010, 1, 1);

    /// <summary>The last day for which the calendars are meant.</summary>
    public static readonly DateOnly Latest = new(2099, 12, 31);

    /// <summary>The longest period that is counted: ten years.</summary>
    public const int LongestDays = 3650;

    private static readonly Source Regulation = new(
        "Regulation (EEC, Euratom) 1182/71 Arts 2-3", "https://eur-lex.europa.eu/legal-content/EN/ALL/?uri=CELEX:31971R1182");

    /// <summary>The end of a period that runs from an event, e.g. a notice or an award decision.</summary>
    public static DeadlineAnswer Forward(DayCalendar c, DateOnly eventDay, int days, bool workingDays = false)
    {
        Check(c, days);
        var last = EndOf(c, eventDay, days, workingDays);
        return new(
            last, c.StartOfDay(last.AddDays(1)), eventDay.AddDays(1), c.HolidaysBetween(eventDay.AddDays(1), last),
            Regulation, Warnings(c, eventDay.AddDays(1), last, workingDays,
                calendar => EndOf(calendar, eventDay, days, workingDays) == last));
    }

    /// <summary>
    /// The last day for an act that has to be done a number of full days before an event: six days before 28 October
    /// are 22-27 October, so the act is in time until the end of 21 October.
    /// </summary>
    public static DeadlineAnswer Backward(DayCalendar c, DateOnly eventDay, int days, bool workingDays = false)
    {
        Check(c, days);
        var first = StartOf(c, eventDay, days, workingDays);
        return new(
            first.AddDays(-1), c.StartOfDay(first), first, c.HolidaysBetween(first, eventDay.AddDays(-1)),
            Regulation, Warnings(c, first, eventDay.AddDays(-1), workingDays,
                calendar => StartOf(calendar, eventDay, days, workingDays) == first));
    }

    private static void Check(DayCalendar c, int days)
    {
        ArgumentNullException.ThrowIfNull(c);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
    }

    /// <summary>The last day alone, for plans that look at hundreds of them.</summary>
    internal static DateOnly EndOf(DayCalendar c, DateOnly eventDay, int days, bool workingDays)
    {
        if (workingDays)
            return c.AddWorkingDays(eventDay, days);
        var last = c.NextWorkingDay(eventDay.AddDays(days));
        return days < 2 ? last : Max(last, c.AddWorkingDays(eventDay, 2));
    }

    private static DateOnly StartOf(DayCalendar c, DateOnly eventDay, int days, bool workingDays)
    {
        if (workingDays)
            return c.AddWorkingDays(eventDay, -days);
        var first = eventDay.AddDays(-days);
        return days < 2 ? first : Min(first, c.AddWorkingDays(eventDay, -2));
    }

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;

    private static List<Message> Warnings(
        DayCalendar c, DateOnly first, DateOnly last, bool workingDays, Predicate<DayCalendar> sameWith)
    {
        var warnings = new List<Message>();
        List<Holiday>? unsettled = null;
        foreach (var holiday in c.HolidaysBetween(first, last))
        {
            if (holiday.Kind is HolidayKind.Ambiguous)
                (unsettled ??= []).Add(holiday);
            else if (holiday.Kind is HolidayKind.HalfDay && workingDays)
                warnings.Add(About("deadline.warning.half-day-not-counted", holiday));
        }
        if (unsettled is not null && !sameWith(c.WithoutAmbiguous()))
            warnings.AddRange(unsettled.Select(holiday => About("deadline.warning.ambiguous", holiday)));
        return warnings;
    }

    private static Message About(string key, Holiday holiday) => new(
        key, ("date", holiday.Date), ("name", new Message("law.holiday." + holiday.Id)));
}
