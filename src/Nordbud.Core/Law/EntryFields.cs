using System.Globalization;
using System.Text.Json;

namespace Nordbud.Core.Law;

/// <summary>
/// The fields of one entry of a law file; what is wrong with them is collected, never thrown. No generics over value
/// types: the law is read at every start of the command line, and those would be compiled then.
/// </summary>
internal sealed class EntryFields(JsonElement json, string file, string entry, List<LawProblem> problems)
{
    private readonly List<string> _asked = [];

    private static readonly IReadOnlyDictionary<string, string> NoNotes = new Dictionary<string, string>();

    public bool Has(string field) => json.TryGetProperty(field, out _);

    public string Text(string field, string allowed = "a text that is not empty")
    {
        if (Find(field, out var value) is JsonValueKind.String && value.GetString() is { } text
            && !string.IsNullOrWhiteSpace(text) && text.Length <= 2000)
            return text;
        Refuse(field, allowed);
        return "";
    }

    public string? TextOrNull(string field) => IsAbsent(field) ? null : Text(field);

    /// <summary>The place of a name in a list of names; the first where it is none of them.</summary>
    public int OneOf(string field, string[] names)
    {
        var place = Find(field, out var value) is JsonValueKind.String ? Array.IndexOf(names, value.GetString()) : -1;
        if (place < 0)
            Refuse(field, "one of " + string.Join(", ", names));
        return Math.Max(place, 0);
    }

    public int Integer(string field, int least, int most)
    {
        if (Find(field, out var value) is JsonValueKind.Number && value.TryGetInt32(out var number)
            && number >= least && number <= most)
            return number;
        Refuse(field, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
        return least;
    }

    public int? IntegerOrNull(string field, int least, int most) => IsAbsent(field) ? null : Integer(field, least, most);

    public decimal Amount(string field)
    {
        const decimal most = 1_000_000_000_000m;
        if (Find(field, out var value) is JsonValueKind.Number && value.TryGetDecimal(out var amount)
            && amount is >= 0 and <= most)
            return amount;
        Refuse(field, string.Create(CultureInfo.InvariantCulture, $"a number from 0 to {most}"));
        return 0;
    }

    public bool Truth(string field)
    {
        if (Find(field, out _) is var kind and (JsonValueKind.True or JsonValueKind.False))
            return kind is JsonValueKind.True;
        Refuse(field, "true or false");
        return false;
    }

    public DateOnly Date(string field)
    {
        if (Find(field, out var value) is JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is >= 1900 and <= 2199)
            return date;
        Refuse(field, "a date like 2026-01-31 from 1900 to 2199");
        return DateOnly.MinValue;
    }

    public DateOnly? DateOrNull(string field) => IsAbsent(field) ? null : Date(field);

    /// <summary>The fields of an object inside the entry.</summary>
    public EntryFields? Inside(string field, string allowed)
    {
        if (Find(field, out var value) is JsonValueKind.Object)
            return new(value, file, Path(field), problems);
        Refuse(field, allowed);
        return null;
    }

    /// <summary>The objects of a list inside the entry; an absent list is empty.</summary>
    public List<EntryFields> Each(string field, Func<JsonElement, int, string>? name = null)
    {
        var each = new List<EntryFields>();
        if (IsAbsent(field))
            return each;
        if (Find(field, out var list) is JsonValueKind.Array)
        {
            foreach (var item in list.EnumerateArray())
            {
                if (item.ValueKind is not JsonValueKind.Object)
                {
                    Refuse(field, "a list of objects");
                    return [];
                }
                each.Add(new(item, file, name?.Invoke(item, each.Count + 1) ?? Path($"{field}[{each.Count + 1}]"), problems));
            }
            return each;
        }
        Refuse(field, "a list of objects");
        return each;
    }

    /// <summary>The texts of a list.</summary>
    public List<string> Texts(string field, string allowed)
    {
        var texts = new List<string>();
        if (Find(field, out var list) is JsonValueKind.Array)
            foreach (var item in list.EnumerateArray())
                texts.Add(item.ValueKind is JsonValueKind.String ? item.GetString()! : "");
        if (texts.Count == 0)
            Refuse(field, allowed);
        return texts;
    }

    /// <summary>A note: a text in English, or an object with a text for each language.</summary>
    public IReadOnlyDictionary<string, string> Notes(string field)
    {
        if (IsAbsent(field))
            return NoNotes;
        const string allowed = "a text, or an object with a text under \"en\" and under other languages";
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Find(field, out var value) is not JsonValueKind.Object)
        {
            notes["en"] = Text(field, allowed);
            return notes;
        }
        foreach (var language in value.EnumerateObject())
            notes[language.Name] = language.Value.ValueKind is JsonValueKind.String ? language.Value.GetString()! : "";
        if (!notes.ContainsKey("en") || notes.ContainsValue(""))
            Refuse(field, allowed);
        return notes;
    }

    /// <summary>Refuses the fields that nobody asked for: a misspelt name is never passed over in silence.</summary>
    public void RefuseOthers()
    {
        foreach (var property in json.EnumerateObject())
            if (!_asked.Contains(property.Name))
                problems.Add(new(file, entry, property.Name, Shown(property.Value), "no such field; fields here: " + string.Join(", ", _asked)));
    }

    public void Refuse(string field, string allowed) =>
        problems.Add(new(file, entry, field, json.TryGetProperty(field, out var value) ? Shown(value) : "", allowed));

    private bool IsAbsent(string field) => Find(field, out _) is JsonValueKind.Undefined or JsonValueKind.Null;

    private JsonValueKind Find(string field, out JsonElement value)
    {
        if (!_asked.Contains(field))
            _asked.Add(field);
        return json.TryGetProperty(field, out value) ? value.ValueKind : JsonValueKind.Undefined;
    }

    private string Path(string field) => entry.Length > 0 ? $"{entry}, {field}" : field;

    private static string Shown(JsonElement value)
    {
        var raw = value.GetRawText();
        return raw.Length <= 80 ? raw : string.Concat(raw.AsSpan(0, 80), "…");
    }
}
