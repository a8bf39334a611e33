namespace Nordbud.Core.Cases.Dialogue;

/// <summary>A time of the clock on the wall as a moment.</summary>
public static class MeetingTime
{
    /// <summary>The moment at which clocks of a zone show a time, or why there is no single one.</summary>
    /// <param name="local">What the clock shows.</param>
    /// <param name="zone">Where it hangs.</param>
    public static (DateTimeOffset? Moment, Problem? Problem) In(DateTime local, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return zone.IsInvalidTime(time) ? (null, new Problem("time-skipped", "start"))
            : zone.IsAmbiguousTime(time) ? (null, new Problem("time-twice", "start"))
            : (new DateTimeOffset(time, zone.GetUtcOffset(time)), null);
    }
}
