using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Nordbud.Adapters.Documents;

/// <summary>Writes dates as an iCalendar file (RFC 5545) that calendars can take in.</summary>
public static class CalendarFile
{
    /// <summary>The media type of what is written.</summary>
    public const string MediaType = "text/calendar";

    /// <summary>The text of the file. Whole-day events; the same id replaces an entry that was taken in before.</summary>
    /// <param name="name">The calendar's name.</param>
    /// <param name="made">When the file was made.</param>
    /// <param name="entries">What it holds.</param>
    public static string Write(string name, DateTimeOffset made, IReadOnlyList<CalendarEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var calendar = new Calendar { ProductId = "-//Nordbud//Plan//EN", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", name);
        foreach (var entry in entries)
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = entry.Id,
                DtStamp = new CalDateTime(made.UtcDateTime, "UTC"),
                Start = new CalDateTime(entry.Day),
                End = new CalDateTime(entry.Day.AddDays(1)),
                Summary = entry.Title,
                Description = entry.Text,
                Transparency = TransparencyType.Transparent,
            });
        }
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }
}
