namespace Nordbud.Core.Law;

/// <summary>
/// On which day of a year a holiday falls: a number of days from Easter Sunday, or a date, or the first given weekday
/// on or after a date (Midsummer Day: the first Saturday on or after 20 June).
/// </summary>
public sealed record HolidayRule(
    string Name, HolidayKind Kind, int? FromEaster = null, int Month = 1, int Day = 1, DayOfWeek? FirstWeekday = null)
{
    /// <summary>The day in a year.</summary>
    public DateOnly In(int year)
    {
        if (FromEaster is { } days)
            return EasterSunday(year).AddDays(days);
        var date = new DateOnly(year, Month, Day);
        return FirstWeekday is { } weekday ? date.AddDays(((int)weekday - (int)date.DayOfWeek + 7) % 7) : date;
    }

    /// <summary>Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876, valid for every year).</summary>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, inCentury) = Math.DivRem(year, 100);
        var (leapCenturies, centuryRest) = Math.DivRem(century, 4);
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - leapCenturies - moonCorrection + 15) % 30;
        var (leaps, leapRest) = Math.DivRem(inCentury, 4);
        var toSunday = (32 + (2 * centuryRest) + (2 * leaps) - epact - leapRest) % 7;
        var late = (golden + (11 * epact) + (22 * toSunday)) / 451;
        var (month, day) = Math.DivRem(epact + toSunday - (7 * late) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
