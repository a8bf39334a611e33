using Nordbud.Core.Values;

namespace Nordbud.Core.Law;

/// <summary>
/// The working days of a country. Saturdays, Sundays and holidays are not worked (Regulation 1182/71 Art. 2); half-days
/// and days that are not settled are treated as not worked either, because a longer minimum is always lawful.
/// </summary>
public sealed class DayCalendar
{
    private const int FirstKept = 1990;
    private const int LastKept = 2119;

    private readonly IReadOnlyList<LawEntry> _rules;
    private readonly Year?[] _years = new Year?[LastKept - FirstKept + 1];
    private readonly string _timeZone;
    private TimeZoneInfo? _found;

    /// <param name="country">Whose calendar it is.</param>
    /// <param name="rules">The holidays, those that go before others first.</param>
    /// <param name="timeZone">The IANA name of the time zone in which days begin and end.</param>
    internal DayCalendar(Country country, IReadOnlyList<LawEntry> rules, string timeZone)
    {
        Country = country;
        _rules = rules;
        _timeZone = timeZone;
    }

    /// <summary>Whose calendar it is.</summary>
    public Country Country { get; }

    /// <summary>The time zone in which the buyer's days begin and end.</summary>
    public TimeZoneInfo TimeZone => _found ??= TimeZoneInfo.FindSystemTimeZoneById(_timeZone);

    /// <summary>Whether a day is worked; half-days and unsettled days are not.</summary>
    public bool IsWorkingDay(DateOnly d) => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Of(d.Year).Off[d.DayOfYear];

    /// <summary>The holidays of every kind from the first day to the last, both counted in, in order of date.</summary>
    public IReadOnlyList<Holiday> HolidaysBetween(DateOnly first, DateOnly last)
    {
        var found = new List<Holiday>();
        for (var year = first.Year; year <= last.Year; year++)
            foreach (var holiday in Of(year).Holidays)
                if (holiday.Date >= first && holiday.Date <= last)
                    found.Add(holiday);
        return found;
    }

    /// <summary>The day itself if it is worked, else the next that is.</summary>
    public DateOnly NextWorkingDay(DateOnly d)
    {
        while (!IsWorkingDay(d))
            d = d.AddDays(1);
        return d;
    }

    /// <summary>The n-th working day after a day, or before it when n is negative.</summary>
    public DateOnly AddWorkingDays(DateOnly d, int n)
    {
        for (var step = Math.Sign(n); n != 0;)
            if (IsWorkingDay(d = d.AddDays(step)))
                n -= step;
        return d;
    }

    /// <summary>The moment at which a day begins where the buyer is, with the offset that holds then.</summary>
    public DateTimeOffset StartOfDay(DateOnly d)
    {
        var midnight = d.ToDateTime(TimeOnly.MinValue);
        return new(midnight, TimeZone.GetUtcOffset(midnight));
    }

    /// <summary>The same calendar in which the days that are not settled are worked.</summary>
    internal DayCalendar WithoutAmbiguous() => new(
        Country, [.. _rules.Where(rule => ((LawHoliday)rule.Datum).Rule.Kind != HolidayKind.Ambiguous)], "UTC");

    private Year Of(int number) => number is >= FirstKept and <= LastKept
        ? _years[number - FirstKept] ??= new(number, _rules)
        : new(number, _rules);

    private sealed class Year
    {
        public Year(int number, IReadOnlyList<LawEntry> rules)
        {
            var decided = new HashSet<string>(StringComparer.Ordinal);
            var holidays = new List<Holiday>();
            foreach (var entry in rules)
            {
                var rule = ((LawHoliday)entry.Datum).Rule;
                var date = rule.In(number);
                if (!entry.IsInForce(date) || !decided.Add(entry.Id) || rule.Kind is HolidayKind.None)
                    continue;
                holidays.Add(new(date, entry.Id[LawIds.HolidayPrefix.Length..], rule.Name, rule.Kind, entry.Source, entry.Local));
                Off[date.DayOfYear] = true;
            }
            holidays.Sort(static (a, b) => a.Date != b.Date ? a.Date.CompareTo(b.Date) : string.CompareOrdinal(a.Id, b.Id));
            Holidays = [.. holidays];
        }

        public Holiday[] Holidays { get; }
        public bool[] Off { get; } = new bool[367];
    }
}
