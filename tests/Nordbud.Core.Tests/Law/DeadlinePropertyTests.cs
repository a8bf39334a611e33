using CsCheck;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Law;

public sealed class DeadlinePropertyTests
{
    private static readonly Gen<DateOnly> AnyDay =
        Gen.Int[Deadline.Earliest.DayNumber, Deadline.Latest.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<DayCalendar> AnyCalendar = Gen.Enum<Country>().Select(LawBook.Embedded.Calendar);

    private static readonly Gen<(DayCalendar Calendar, DateOnly From, int Days)> Any =
        Gen.Select(AnyCalendar, AnyDay, Gen.Int[1, 400]);

    [Fact]
    public void A_forward_period_never_ends_on_a_day_that_is_not_worked() => Any.Sample(t =>
        t.Calendar.IsWorkingDay(Deadline.Forward(t.Calendar, t.From, t.Days).LastDay));

    [Fact]
    public void A_longer_forward_period_never_ends_earlier() => Any.Sample(t =>
        Deadline.Forward(t.Calendar, t.From, t.Days).LastDay <= Deadline.Forward(t.Calendar, t.From, t.Days + 1).LastDay);

    [Fact]
    public void A_later_event_never_ends_a_period_earlier() => Any.Sample(t =>
        Deadline.Forward(t.Calendar, t.From, t.Days).LastDay <= Deadline.Forward(t.Calendar, t.From.AddDays(1), t.Days).LastDay);

    [Fact]
    public void A_longer_backward_period_never_begins_later() => Any.Sample(t =>
        Deadline.Backward(t.Calendar, t.From, t.Days + 1).LastDay <= Deadline.Backward(t.Calendar, t.From, t.Days).LastDay);

    [Fact]
    public void No_period_is_shorter_than_its_number_of_days() => Any.Sample(t =>
        Deadline.Forward(t.Calendar, t.From, t.Days).LastDay >= t.From.AddDays(t.Days)
        && Deadline.Backward(t.Calendar, t.From, t.Days).FirstCountedDay <= t.From.AddDays(-t.Days));

    [Fact]
    public void A_period_of_two_days_or_more_holds_two_working_days_in_either_direction() => Any.Where(t => t.Days > 1).Sample(t =>
        Worked(t.Calendar, t.From.AddDays(1), Deadline.Forward(t.Calendar, t.From, t.Days).LastDay) >= 2
        && Worked(t.Calendar, Deadline.Backward(t.Calendar, t.From, t.Days).FirstCountedDay, t.From.AddDays(-1)) >= 2);

    [Fact]
    public void A_period_of_working_days_holds_exactly_that_many() => Any.Sample(t =>
        Worked(t.Calendar, t.From.AddDays(1), Deadline.Forward(t.Calendar, t.From, t.Days, true).LastDay) == t.Days
        && Worked(t.Calendar, Deadline.Backward(t.Calendar, t.From, t.Days, true).FirstCountedDay, t.From.AddDays(-1)) == t.Days,
        iter: 50);

    [Fact]
    public void The_next_act_is_possible_at_the_first_moment_after_the_last_day() => Any.Sample(t =>
    {
        var answer = Deadline.Forward(t.Calendar, t.From, t.Days);
        return answer.EarliestNextAct.DateTime == answer.LastDay.AddDays(1).ToDateTime(TimeOnly.MinValue)
            && answer.EarliestNextAct.Offset == t.Calendar.TimeZone.GetUtcOffset(answer.EarliestNextAct);
    });

    [Fact]
    public void Easter_is_a_Sunday_between_22_March_and_25_April() => Gen.Int[1900, 2199].Sample(year =>
    {
        var easter = HolidayRule.EasterSunday(year);
        return easter.DayOfWeek == DayOfWeek.Sunday && easter >= new DateOnly(year, 3, 22) && easter <= new DateOnly(year, 4, 25);
    });

    private static int Worked(DayCalendar calendar, DateOnly first, DateOnly last)
    {
        var worked = 0;
        for (var day = first; day <= last; day = day.AddDays(1))
            worked += calendar.IsWorkingDay(day) ? 1 : 0;
        return worked;
    }
}
