using Nordbud.Core.Cases.Notices;
using Nordbud.Core.Law;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Notices;

/// <summary>What is said of a call and its checks.</summary>
public static class NoticeWords
{
    /// <summary>Until when the call stands open and how long that still is, or since when it is over.</summary>
    public static string Of(CallLimit limit, LawBook law, Core.Values.Country country, DateTimeOffset now, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(limit);
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(texts);
        var calendar = law.Calendar(country);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, calendar.TimeZone).DateTime);
        var over = now >= limit.EndsAt(calendar);
        return texts.Format(over ? "notices.over" : "notices.open", [.. Day(limit.Day, limit.Time), ("n", Math.Max(0, limit.Day.DayNumber - today.DayNumber))]);
    }

    /// <summary>The arguments of a sentence that names a last day.</summary>
    public static (string Name, object Value)[] Day(DateOnly day, TimeOnly? time) =>
        [("day", day), ("time", time is { } clock ? ClockInput.Write(clock) : ""), ("state", time is null ? "day" : "time")];

    /// <summary>A check in words.</summary>
    public static string Of(NoticeCheck check, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Format($"notices.check.{check.Code}", check.Arguments);
    }

    /// <summary>The address of a number that is one, or null.</summary>
    public static string? Address(string? number) =>
        Uri.TryCreate(number?.Trim(), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? address.AbsoluteUri : null;
}
