using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Notices;

/// <summary>Until when the present call stands open.</summary>
/// <param name="Call">The notice with which it was opened.</param>
/// <param name="Day">The last day.</param>
/// <param name="Time">The time on it by the clocks of the buyer; null where the whole day counts.</param>
/// <param name="Extended">Whether the last day is later than the call itself gave.</param>
public sealed record CallLimit(NoticeStated Call, DateOnly Day, TimeOnly? Time, bool Extended)
{
    /// <summary>Where the whole day counts, or the last minute of it is named, nobody may be later than its end.</summary>
    private static readonly TimeOnly LastMinute = new(23, 59);

    /// <summary>Whether the last day counts as a whole.</summary>
    public bool WholeDay => Time is null || Time >= LastMinute;

    /// <summary>The moment at which it ends.</summary>
    public DateTimeOffset EndsAt(DayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (Time is not { } time)
            return calendar.StartOfDay(Day.AddDays(1));
        var local = Day.ToDateTime(time);
        return new(local, calendar.TimeZone.GetUtcOffset(local));
    }
}
