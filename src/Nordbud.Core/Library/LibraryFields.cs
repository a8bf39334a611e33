using System.Globalization;
using System.Text.Json;
using Nordbud.Core.Advice;
using Nordbud.Core.Values;

namespace Nordbud.Core.Library;

/// <summary>The fields of one object of a library file; what is wrong with them is collected, never thrown.</summary>
internal sealed class LibraryFields(JsonElement json, string path, List<FieldProblem> problems)
{
    private readonly List<string> _asked = [];

    /// <summary>A text of one line that has to be there.</summary>
    public string Line(string field, int most) => Text(field, most, lines: false, required: true) ?? "";

    public string? LineOrNull(string field, int most) => Text(field, most, lines: false, required: false);

    public string? TextOrNull(string field, int most) => Text(field, most, lines: true, required: false);

    /// <summary>A line that has to look a certain way.</summary>
    public string? Shaped(string field, int most, bool required, string allowed, Func<string, bool> fits)
    {
        var text = Text(field, most, lines: false, required);
        if (text is null || fits(text))
            return text;
        Problem(field, "value", FactsJson.Shown(text), allowed);
        return null;
    }

    public int Whole(string field, int least, int most)
    {
        if (Find(field) is { } value)
        {
            if (value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most)
                return number;
            Problem(field, "number", FactsJson.Shown(value), string.Create(CultureInfo.InvariantCulture, $"{least}–{most}"));
            return least;
        }
        Missing(field);
        return least;
    }

    public decimal? NumberOrNull(string field, decimal least, decimal most)
    {
        if (Find(field) is not { } value)
            return null;
        if (value.ValueKind is JsonValueKind.Number && value.TryGetDecimal(out var number) && number >= least && number <= most)
            return number;
        Problem(field, "number", FactsJson.Shown(value), string.Create(CultureInfo.InvariantCulture, $"{least}–{most}"));
        return null;
    }

    /// <summary>The texts of a list; an absent list is empty.</summary>
    public IReadOnlyList<string> Texts(string field, int mostItems, int mostLetters, bool lines, string? allowed = null, Func<string, bool>? fits = null)
    {
        var texts = new List<string>();
        foreach (var (item, at) in Items(field, mostItems))
        {
            if (Allowed(item, mostLetters, lines) is not { } text)
                Problem(at, "text", FactsJson.Shown(item), mostLetters.ToString(CultureInfo.InvariantCulture));
            else if (fits?.Invoke(text) is false)
                Problem(at, "value", FactsJson.Shown(text), allowed ?? "");
            else
                texts.Add(text);
        }
        return texts;
    }

    /// <summary>The objects of a list; an absent list is empty.</summary>
    public IEnumerable<LibraryFields> Each(string field, int most)
    {
        foreach (var (item, at) in Items(field, most))
        {
            if (Inside(item, at) is { } fields)
                yield return fields;
        }
    }

    /// <summary>The fields of an object inside this one, or null where there is none.</summary>
    public LibraryFields? Inside(string field) => Find(field) is { } value ? Inside(value, field) : null;

    /// <summary>Everything that was not asked for is refused.</summary>
    public void RefuseOthers()
    {
        foreach (var field in json.EnumerateObject())
        {
            if (!_asked.Contains(field.Name))
                Problem(FactsJson.Shown(field.Name), "unknown-field", "", string.Join(", ", _asked));
        }
    }

    public void Missing(string field) => Problem(field, "missing", "", "");

    public void Problem(string field, string code, string given, string allowed)
    {
        if (problems.Count < LibraryJson.MostProblems)
            problems.Add(new(path + field, code, given, allowed));
    }

    private LibraryFields? Inside(JsonElement value, string at)
    {
        if (value.ValueKind is JsonValueKind.Object)
            return new(value, $"{path}{at}.", problems);
        Problem(at, "not-an-object", FactsJson.Shown(value), "{…}");
        return null;
    }

    private IEnumerable<(JsonElement Item, string At)> Items(string field, int most)
    {
        if (Find(field) is not { } list)
            yield break;
        if (list.ValueKind is not JsonValueKind.Array || list.GetArrayLength() > most)
        {
            Problem(field, "list", FactsJson.Shown(list), most.ToString(CultureInfo.InvariantCulture));
            yield break;
        }
        var place = 0;
        foreach (var item in list.EnumerateArray())
            yield return (item, string.Create(CultureInfo.InvariantCulture, $"{field}[{place++}]"));
    }

    private string? Text(string field, int most, bool lines, bool required)
    {
        if (Find(field) is not { } value)
        {
            if (required)
                Missing(field);
            return null;
        }
        if (Allowed(value, most, lines) is { } text)
            return text;
        Problem(field, "text", FactsJson.Shown(value), most.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    private static string? Allowed(JsonElement value, int most, bool lines) =>
        value.ValueKind is JsonValueKind.String && value.GetString() is { } text && text.Length <= most
        && !string.IsNullOrWhiteSpace(text) && !text.Any(c => char.IsControl(c) && !(lines && c is '\n' or '\r' or '\t'))
            ? text : null;

    /// <summary>The value of a field, or null where it is absent or null.</summary>
    private JsonElement? Find(string field)
    {
        _asked.Add(field);
        return json.TryGetProperty(field, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;
    }
}
