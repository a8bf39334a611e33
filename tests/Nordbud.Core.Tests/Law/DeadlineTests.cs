using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Law;

public sealed class DeadlineTests
{
    private static DayCalendar Calendar(Country country) => LawBook.Embedded.Calendar(country);

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd");

    [Theory]
    [InlineData(Country.SE, "2019-04-01", 10, "2019-04-11")] // published by Upphandlingsmyndigheten
    [InlineData(Country.SE, "2019-04-18", 10, "2019-04-29")] // published by Upphandlingsmyndigheten: Easter inside
    [InlineData(Country.DK, "2013-12-09", 10, "2013-12-19")] // published by Klagenævnet for Udbud
    [InlineData(Country.SE, "2026-03-02", 30, "2026-04-01")]
    [InlineData(Country.SE, "2026-03-02", 35, "2026-04-07")] // Easter Monday
    [InlineData(Country.DK, "2026-03-23", 10, "2026-04-07")] // Maundy Thursday
    [InlineData(Country.NO, "2026-03-23", 10, "2026-04-07")] // Maundy Thursday
    [InlineData(Country.SE, "2026-03-23", 10, "2026-04-02")] // Maundy Thursday is worked in Sweden
    [InlineData(Country.FI, "2026-03-23", 14, "2026-04-07")] // Easter Monday
    [InlineData(Country.IS, "2026-04-13", 10, "2026-04-24")] // First Day of Summer
    [InlineData(Country.SE, "2026-06-10", 10, "2026-06-22")] // Midsummer Day
    [InlineData(Country.SE, "2026-06-09", 10, "2026-06-22")] // Midsummer Eve, a half-day that moves the end
    [InlineData(Country.DK, "2023-04-25", 10, "2023-05-08")] // the last Great Prayer Day
    [InlineData(Country.DK, "2024-04-16", 10, "2024-04-26")] // Great Prayer Day abolished
    [InlineData(Country.NO, "2027-05-07", 10, "2027-05-18")] // 17 May and Whit Monday on one day
    public void A_forward_period_ends_on_the_day_that_the_law_gives(Country country, string from, int days, string last)
    {
        var answer = Deadline.Forward(Calendar(country), Day(from), days);
        Assert.Equal(Day(last), answer.LastDay);
        Assert.Equal(Day(last).AddDays(1), DateOnly.FromDateTime(answer.EarliestNextAct.DateTime));
        Assert.Equal(TimeSpan.Zero, answer.EarliestNextAct.TimeOfDay);
        Assert.Empty(answer.Warnings);
    }

    [Fact]
    public void Six_full_days_before_a_deadline_on_the_28th_leave_the_21st_as_the_last_day()
    {
        var answer = Deadline.Backward(Calendar(Country.DK), Day("2026-10-28"), 6);
        Assert.Equal(Day("2026-10-21"), answer.LastDay);
        Assert.Equal(Day("2026-10-22"), answer.FirstCountedDay);
        Assert.Equal(new DateTimeOffset(2026, 10, 22, 0, 0, 0, TimeSpan.FromHours(2)), answer.EarliestNextAct);
    }

    [Fact]
    public void A_backward_period_does_not_move_for_holidays()
    {
        var answer = Deadline.Backward(Calendar(Country.SE), Day("2026-04-10"), 6);
        Assert.Equal(Day("2026-04-03"), answer.LastDay);
        Assert.Equal(["easter-sunday", "easter-monday"], answer.Passed.Select(holiday => holiday.Id));
    }

    [Fact]
    public void A_period_of_two_days_holds_two_working_days_forward()
    {
        // Good Friday to Easter Monday are not worked: Tuesday and Wednesday are the two.
        Assert.Equal(Day("2026-04-08"), Deadline.Forward(Calendar(Country.SE), Day("2026-04-02"), 2).LastDay);
        Assert.Equal(Day("2026-04-07"), Deadline.Forward(Calendar(Country.SE), Day("2026-04-02"), 1).LastDay);
    }

    [Fact]
    public void A_period_of_two_days_holds_two_working_days_backward()
    {
        // Before Tuesday 7 April: Maundy Thursday and Wednesday are the two in Sweden.
        var answer = Deadline.Backward(Calendar(Country.SE), Day("2026-04-07"), 4);
        Assert.Equal(Day("2026-04-01"), answer.FirstCountedDay);
        Assert.Equal(Day("2026-03-31"), answer.LastDay);
    }

    [Fact]
    public void Working_days_leave_out_weekends_and_holidays()
    {
        Assert.Equal(Day("2026-04-10"),
            Deadline.Forward(Calendar(Country.NO), Day("2026-03-26"), 8, workingDays: true).LastDay);
        Assert.Equal(Day("2026-03-30"),
            Deadline.Backward(Calendar(Country.NO), Day("2026-04-08"), 3, workingDays: true).LastDay);
    }

    [Fact]
    public void A_half_day_within_a_period_of_working_days_is_pointed_out() => Assert.Equal(
        "deadline.warning.half-day-not-counted",
        Assert.Single(Deadline.Forward(Calendar(Country.SE), Day("2026-06-17"), 3, workingDays: true).Warnings).Key);

    [Fact]
    public void An_unsettled_day_moves_the_end_and_warns()
    {
        var answer = Deadline.Forward(Calendar(Country.IS), Day("2026-12-14"), 10);
        Assert.Equal(Day("2026-12-28"), answer.LastDay);
        Assert.Equal("deadline.warning.ambiguous", Assert.Single(answer.Warnings).Key);
    }

    [Fact]
    public void An_unsettled_day_that_changes_nothing_does_not_warn() =>
        Assert.Empty(Deadline.Forward(Calendar(Country.IS), Day("2026-12-14"), 15).Warnings);

    [Theory]
    [InlineData(Country.SE, "2026-03-02", 10, 1)] // ends 12 March, winter
    [InlineData(Country.SE, "2026-03-02", 30, 2)] // ends 1 April, summer
    [InlineData(Country.FI, "2026-03-02", 30, 3)]
    [InlineData(Country.IS, "2026-03-02", 30, 0)]
    [InlineData(Country.SE, "2026-10-12", 14, 1)] // clocks went back on 25 October
    public void The_moment_carries_the_offset_that_holds_on_that_day(Country country, string from, int days, int hours) =>
        Assert.Equal(TimeSpan.FromHours(hours), Deadline.Forward(Calendar(country), Day(from), days).EarliestNextAct.Offset);

    [Fact]
    public void The_day_on_which_summer_time_begins_still_begins_at_midnight_of_winter_time() => Assert.Equal(
        new DateTimeOffset(2026, 3, 29, 0, 0, 0, TimeSpan.FromHours(1)), Calendar(Country.SE).StartOfDay(Day("2026-03-29")));
}
