using System.Globalization;
using System.Text.Json;
using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>
/// Reads facts from JSON: a facts object, an object that holds one under <c>facts</c>, or a need with several
/// technologies (<c>{"need": {shared facts}, "technologies": [{facts}, ...]}</c>). Strict: an unknown field, a doubled
/// one or a value outside its range is a problem that names the field.
/// </summary>
public static class FactsJson
{
    /// <summary>Largest file accepted, in bytes.</summary>
    public const int MaxBytes = 1_000_000;
    /// <summary>Most technologies one need may hold.</summary>
    public const int MaxTechnologies = 50;
    /// <summary>First day that the law book and calendars reach.</summary>
    public static readonly DateOnly FirstDate = new(2010, 1, 1);
    /// <summary>Last day that the calendars reach.</summary>
    public static readonly DateOnly LastDate = new(2099, 12, 31);

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    /// <summary>Reads a file's bytes. <paramref name="today"/> stands in where the file gives no date.</summary>
    public static FactsReading Read(ReadOnlyMemory<byte> utf8, DateOnly today)
    {
        if (utf8.Length > MaxBytes)
        {
            return Bad("(file)", "too-large", utf8.Length.ToString(CultureInfo.InvariantCulture),
                MaxBytes.ToString(CultureInfo.InvariantCulture));
        }
        if (utf8.Span.StartsWith("\uFEFF"u8))
            utf8 = utf8["\uFEFF"u8.Length..];
        try
        {
            using var document = WholeJson.Parse(utf8, Strict);
            return Read(document.RootElement, today);
        }
        catch (JsonException malformed)
        {
            return Bad("(file)", "malformed", malformed.Message, "JSON");
        }
    }

    private static FactsReading Read(JsonElement root, DateOnly today)
    {
        if (root.ValueKind is not JsonValueKind.Object)
            return Bad("(file)", "not-an-object", Shown(root), "{…}");
        if (root.TryGetProperty("technologies", out var technologies))
            return ReadNeed(root, technologies, today);
        var reader = new FactsReader(today, "");
        reader.Object(root.TryGetProperty("facts", out var facts) ? facts : root);
        return reader.Result();
    }

    private static FactsReading ReadNeed(JsonElement root, JsonElement technologies, DateOnly today)
    {
        if (technologies.ValueKind is not JsonValueKind.Array
            || technologies.GetArrayLength() is 0 or > MaxTechnologies)
        {
            return Bad("technologies", "list", Shown(technologies), $"1-{MaxTechnologies}");
        }
        List<Facts> needs = [];
        List<FieldProblem> problems = [];
        var place = 0;
        foreach (var technology in technologies.EnumerateArray())
        {
            var reader = new FactsReader(today, $"technologies[{place++}].");
            if (root.TryGetProperty("need", out var shared))
                reader.Object(shared);
            reader.Object(technology);
            var one = reader.Result();
            needs.AddRange(one.Needs);
            problems.AddRange(one.Problems);
        }
        return new FactsReading(problems.Count == 0 ? needs : [], problems);
    }

    /// <summary>Writes the known facts as a facts object.</summary>
    public static void Write(Facts facts, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteText(json, "title", facts.Title);
        json.WriteString("country", facts.Country.ToString());
        json.WriteString("date", facts.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteText(json, "technology", facts.Technology);
        if (facts.Value is { } value)
        {
            json.WriteStartObject("value");
            json.WriteNumber("amount", value.Amount);
            json.WriteString("currency", value.Currency);
            json.WriteEndObject();
        }
        if (facts.Partners is { } partners)
            json.WriteNumber("partners", partners);
        foreach (var fact in Fact.All)
        {
            var known = fact.Get(facts);
            if (known is "true" or "false")
                json.WriteBoolean(fact.Name, known is "true");
            else if (known is not null)
                json.WriteString(fact.Name, known);
        }
        json.WriteEndObject();
    }

    internal static string Shown(JsonElement element)
    {
        var text = element.ValueKind is JsonValueKind.String ? $"\"{element.GetString()}\"" : element.GetRawText();
        return Shown(text);
    }

    /// <summary>Input that is repeated in a message: short, and without the control characters that steer a terminal.</summary>
    internal static string Shown(string text) => string.Create(Math.Min(text.Length, 60), text, static (shown, all) =>
    {
        for (var i = 0; i < shown.Length; i++)
            shown[i] = all.Length > 60 && i >= 57 ? '.' : char.IsControl(all[i]) ? '\uFFFD' : all[i];
    });

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static FactsReading Bad(string field, string code, string given, string allowed) =>
        new([], [new FieldProblem(field, code, given, allowed)]);
}
