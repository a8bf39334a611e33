using Nordbud.Core.Law;

namespace Nordbud.Core.Planning;

/// <summary>
/// Lays timed steps along the calendar. Each begins the day after the one before: work and gates on the buyer's next
/// working day, statutory periods at once, whatever day that is (Regulation 1182/71 Art. 3(1)-(3)).
/// </summary>
internal sealed class Timeline(IReadOnlyList<TimedStep> steps, DayCalendar calendar, BuyerDays buyer, DateOnly limit)
{
    /// <summary>The day of the goal when the course starts on <paramref name="start"/>; null beyond the calendar.</summary>
    public DateOnly? GoalFrom(DateOnly start)
    {
        DateOnly? goal = null;
        return Walk(start, (step, _, to) =>
        {
            goal = to;
            return !step.Row.Goal;
        }) ? goal : null;
    }

    /// <summary>Visits the steps with their first and last day until told to stop; false where the calendar ends.</summary>
    public bool Walk(DateOnly start, Func<TimedStep, DateOnly, DateOnly, bool> visit)
    {
        var done = start.AddDays(-1);
        foreach (var step in steps)
        {
            if (done >= limit)
                return false;
            var from = done.AddDays(1);
            if (step.Kind is not StepKind.Statutory)
                from = buyer.OnOrAfter(from);
            var to = step.Kind is StepKind.Statutory
                ? Deadline.EndOf(calendar, done, step.Days, step.InWorkingDays)
                : buyer.LastOf(from, step.Days);
            if (to > limit)
                return false;
            if (!visit(step, from, to))
                return true;
            if (!step.Row.Parallel)
                done = to;
        }
        return true;
    }

    /// <summary>
    /// The latest start whose goal is not after <paramref name="wished"/>: the day after it misses. A later start never
    /// reaches the goal earlier, so the day is found by halving. Null where no day from <paramref name="first"/> on does.
    /// </summary>
    public DateOnly? LatestStart(DateOnly wished, DateOnly first)
    {
        bool Works(DateOnly day) => GoalFrom(day) is { } goal && goal <= wished;
        var misses = wished.AddDays(1);
        var step = 64;
        var works = wished;
        while (!Works(works))
        {
            if (works <= first)
                return null;
            misses = works;
            works = works.DayNumber - step <= first.DayNumber ? first : works.AddDays(-step);
            step *= 2;
        }
        while (misses.DayNumber - works.DayNumber > 1)
        {
            var middle = DateOnly.FromDayNumber((works.DayNumber + misses.DayNumber) / 2);
            if (Works(middle))
                works = middle;
            else
                misses = middle;
        }
        return works;
    }
}
