using Nordbud.Core.Law;

namespace Nordbud.Core.Planning;

/// <summary>The days on which the buyer works: working days of the country outside the buyer's own closures.</summary>
internal sealed class BuyerDays
{
    private readonly DayCalendar calendar;
    private readonly Closure[] closures;

    public BuyerDays(DayCalendar calendar, IReadOnlyList<Closure> closed)
    {
        this.calendar = calendar;
        closures = [.. closed];
        Array.Sort(closures, (a, b) => a.From.CompareTo(b.From));
    }

    /// <summary>The first day from <paramref name="day"/> on that the buyer works.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        for (; ; )
        {
            day = calendar.NextWorkingDay(day);
            var open = AfterClosure(day);
            if (open == day)
                return day;
            day = open;
        }
    }

    /// <summary>The last of <paramref name="days"/> days of work that begin on <paramref name="first"/>, a day of work.</summary>
    public DateOnly LastOf(DateOnly first, int days)
    {
        for (; days > 1; days--)
            first = OnOrAfter(first.AddDays(1));
        return first;
    }

    private DateOnly AfterClosure(DateOnly day)
    {
        foreach (var closure in closures)
            if (day >= closure.From && day <= closure.To)
                day = closure.To.AddDays(1);
        return day;
    }
}
