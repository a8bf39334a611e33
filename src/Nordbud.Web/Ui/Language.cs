using System.Globalization;

namespace Nordbud.Web.Ui;

/// <summary>
/// A language the pages speak and how it writes numbers, dates and lists. Kept as data of our own, so that a command
/// started for one answer loads no culture tables.
/// </summary>
public sealed class Language
{
    public static Language English { get; } = new("en", "English", ",", ".", "and",
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
            "December"],
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]);

    public static Language Swedish { get; } = new("sv", "Svenska", "\u00a0", ",", "och",
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
            "december"],
        ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]);

    /// <summary>Wraps every text as ⟦…⟧, so that a test sees text that did not come from the catalogue.</summary>
    public static Language Pseudo { get; } = new("qps", "Pseudo", English);

    /// <summary>The languages a reader may choose.</summary>
    public static IReadOnlyList<Language> All { get; } = [English, Swedish];

    private readonly string[] _months;
    private readonly string[] _weekdays;

    private Language(string code, string name, string group, string point, string and, string[] months, string[] days)
    {
        Code = code;
        Name = name;
        And = and;
        _months = months;
        _weekdays = days;
        Numbers = new NumberFormatInfo { NumberGroupSeparator = group, NumberDecimalSeparator = point };
    }

    private Language(string code, string name, Language like)
    {
        Code = code;
        Name = name;
        And = $"⟦{like.And}⟧";
        _months = like._months;
        _weekdays = like._weekdays;
        Numbers = like.Numbers;
    }

    /// <summary>The language tag, as in <c>&lt;html lang&gt;</c>.</summary>
    public string Code { get; }

    /// <summary>The language's name in the language itself.</summary>
    public string Name { get; }

    public NumberFormatInfo Numbers { get; }

    private string And { get; }

    /// <summary>The language of a tag, or null when the pages do not speak it.</summary>
    public static Language? Find(string? code) => code switch
    {
        "en" => English,
        "sv" => Swedish,
        "qps" => Pseudo,
        _ => null,
    };

    public string Number(decimal value) => value.ToString("#,0.######", Numbers);

    public string Date(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {_months[day.Month - 1]} {day.Year}");

    public string Month(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{_months[day.Month - 1]} {day.Year}");

    public string Weekday(DateOnly day) => _weekdays[((int)day.DayOfWeek + 6) % 7];

    /// <summary><c>a, b and c</c></summary>
    public string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {And} {items[^1]}",
    };

    /// <summary>The CLDR plural form of a number; English and Swedish know only one and other.</summary>
    public static string Plural(decimal n) => n == 1 ? "one" : "other";
}
