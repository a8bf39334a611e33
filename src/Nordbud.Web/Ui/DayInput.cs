using System.Globalization;

namespace Nordbud.Web.Ui;

/// <summary>A day as browsers send it and as it is typed where they do not help: year-month-day.</summary>
public static class DayInput
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The day, or null where it is none.</summary>
    public static DateOnly? Read(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The day as it stands in a field.</summary>
    public static string Write(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);
}
