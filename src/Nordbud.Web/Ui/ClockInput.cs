using System.Globalization;

namespace Nordbud.Web.Ui;

/// <summary>A time of day as it is typed: hour and minute.</summary>
public static class ClockInput
{
    /// <summary>The time, or null where it is none.</summary>
    public static TimeOnly? Read(string? typed) =>
        TimeOnly.TryParseExact(typed?.Trim(), ["H:mm", "HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>The time as it stands in a field.</summary>
    public static string Write(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
