using System.Globalization;
using System.Text.Json;

namespace Nordbud.Core.Law;

/// <summary>The fields of one entry of a law file; what is wrong with them is collected, never thrown.</summary>
internal sealed class EntryFields(JsonElement json, string file, string entry, List<LawProblem> problems)
{
    private readonly List<string> _asked = [];

    public bool Has(string field) => json.TryGetProperty(field, out _);

    public string Text(string field, string allowed = "a text that is not empty")
    {
        if (Find(field) is { ValueKind: JsonValueKind.String } value && value.GetString() is { } text
            && !string.IsNullOrWhiteSpace(text) && text.Length <= 2000)
            return text;
        Refuse(field, allowed);
        return "";
    }

    public string? TextOrNull(string field) => IsAbsent(field) ? null : Text(field);

    public T OneOf<T>(string field, params (string Name, T Value)[] choices)
    {
        var given = Find(field) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
        foreach (var (name, choice) in choices)
            if (name == given)
                return choice;
        Refuse(field, "one of " + string.Join(", ", choices.Select(choice => choice.Name)));
        return choices[0].Value;
    }

    public int Integer(string field, int least, int most)
    {
        if (Find(field) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number)
            && number >= least && number <= most)
            return number;
        Refuse(field, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
        return least;
    }

    public int? IntegerOrNull(string field, int least, int most) => IsAbsent(field) ? null : Integer(field, least, most);

    public decimal Amount(string field)
    {
        const decimal most = 1_000_000_000_000m;
        if (Find(field) is { ValueKind: JsonValueKind.Number } value && value.TryGetDecimal(out var amount)
            && amount is >= 0 and <= most)
            return amount;
        Refuse(field, string.Create(CultureInfo.InvariantCulture, $"a number from 0 to {most}"));
        return 0;
    }

    public bool Truth(string field)
    {
        if (Find(field) is { ValueKind: JsonValueKind.True or JsonValueKind.False } value)
            return value.GetBoolean();
        Refuse(field, "true or false");
        return false;
    }

    public DateOnly Date(string field)
    {
        if (Find(field) is { ValueKind: JsonValueKind.String } value
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
        if (Find(field) is { ValueKind: JsonValueKind.Object } value)
            return new(value, file, Path(field), problems);
        Refuse(field, allowed);
        return null;
    }

    /// <summary>The objects of a list inside the entry; an absent list is empty.</summary>
    public IEnumerable<EntryFields> Each(string field)
    {
        if (IsAbsent(field))
            return [];
        if (Find(field) is { ValueKind: JsonValueKind.Array } list
            && list.EnumerateArray().All(item => item.ValueKind is JsonValueKind.Object))
            return list.EnumerateArray().Select((item, i) => new EntryFields(item, file, Path($"{field}[{i + 1}]"), problems));
        Refuse(field, "a list of objects");
        return [];
    }

    /// <summary>The texts of a list.</summary>
    public IReadOnlyList<string> Texts(string field, string allowed)
    {
        if (Find(field) is { ValueKind: JsonValueKind.Array } list
            && list.EnumerateArray().All(item => item.ValueKind is JsonValueKind.String))
            return [.. list.EnumerateArray().Select(item => item.GetString()!)];
        Refuse(field, allowed);
        return [];
    }

    /// <summary>A note: a text in English, or an object with a text for each language.</summary>
    public IReadOnlyDictionary<string, string> Notes(string field)
    {
        if (IsAbsent(field))
            return System.Collections.Frozen.FrozenDictionary<string, string>.Empty;
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Find(field) is { ValueKind: JsonValueKind.Object } value)
        {
            foreach (var language in value.EnumerateObject())
                notes[language.Name] = language.Value.ValueKind is JsonValueKind.String ? language.Value.GetString()! : "";
            if (!notes.ContainsKey("en") || notes.Values.Any(string.IsNullOrWhiteSpace))
                Refuse(field, "a text, or an object with a text under \"en\" and under other languages");
        }
        else
        {
            notes["en"] = Text(field, "a text, or an object with a text under \"en\" and under other languages");
        }
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

    private bool IsAbsent(string field) => Find(field) is null or { ValueKind: JsonValueKind.Null };

    private JsonElement? Find(string field)
    {
        if (!_asked.Contains(field))
            _asked.Add(field);
        return json.TryGetProperty(field, out var value) ? value : null;
    }

    private string Path(string field) => entry.Length > 0 ? $"{entry}, {field}" : field;

    private static string Shown(JsonElement value)
    {
        var raw = value.GetRawText();
        return raw.Length <= 80 ? raw : string.Concat(raw.AsSpan(0, 80), "…");
    }
}
