using System.Globalization;
using System.Text.Json;
using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation;

/// <summary>
/// The fields of one JSON object, asked for by name. Each problem is collected with the path of its field;
/// <see cref="Done"/> adds the fields that nobody asked for.
/// </summary>
internal sealed class JsonFields
{
    private const int MaxText = 2_000;
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<FieldProblem> _problems;
    private readonly string _path;

    public JsonFields(JsonElement element, string path, List<FieldProblem> problems)
    {
        _path = path;
        _problems = problems;
        if (element.ValueKind is not JsonValueKind.Object)
        {
            problems.Add(new(path.Length == 0 ? "(file)" : path, "not-an-object", Shown(element), "{…}"));
            IsObject = false;
            return;
        }
        foreach (var field in element.EnumerateObject())
        {
            if (!_fields.TryAdd(field.Name, field.Value))
                Problem(field.Name, "doubled", Shown(field.Value), "1");
        }
    }

    public bool IsObject { get; } = true;

    public IEnumerable<string> Names => _fields.Keys;

    public JsonElement? Raw(string name)
    {
        _asked.Add(name);
        return _fields.TryGetValue(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;
    }

    public decimal? Number(string name) => Raw(name) is { } value ? AsNumber(value, PathOf(name)) : null;

    public decimal? RequiredNumber(string name)
    {
        if (Raw(name) is not null)
            return Number(name);
        Missing(name, "0");
        return null;
    }

    public int? Whole(string name)
    {
        if (Number(name) is not { } number)
            return null;
        if (number == decimal.Truncate(number) && number is >= 0 and <= 1_000_000)
            return (int)number;
        Problem(name, "whole-number", number.ToString(CultureInfo.InvariantCulture), "0-1000000");
        return null;
    }

    public string? Text(string name)
    {
        if (Raw(name) is not { } value)
            return null;
        if (value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 and <= MaxText } text && !text.Any(char.IsControl))
            return text;
        Problem(name, "text", Shown(value), MaxText.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    public string? RequiredText(string name)
    {
        if (Raw(name) is null)
            Missing(name, "\"…\"");
        return Text(name);
    }

    public bool YesNo(string name)
    {
        if (Raw(name) is not { } value)
            return false;
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            Problem(name, "value", Shown(value), "true, false");
        return value.ValueKind is JsonValueKind.True;
    }

    /// <summary>The word of a value in files: kebab case, but the codes of countries as they are.</summary>
    public static string Named<T>(T value) where T : struct, Enum =>
        typeof(T) == typeof(Country) ? value.ToString() : JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>One of the words of an enumeration.</summary>
    public T? Word<T>(string name) where T : struct, Enum
    {
        if (Raw(name) is not { } value)
            return null;
        if (value.ValueKind is JsonValueKind.String)
        {
            foreach (var known in Enum.GetValues<T>())
            {
                if (Named(known) == value.GetString())
                    return known;
            }
        }
        Problem(name, "value", Shown(value), string.Join(", ", Enum.GetValues<T>().Select(Named)));
        return null;
    }

    public IEnumerable<(JsonElement Element, string Path)> List(string name, int most)
    {
        if (Raw(name) is not { } value)
            yield break;
        if (value.ValueKind is not JsonValueKind.Array)
        {
            Problem(name, "list", Shown(value), "[…]");
            yield break;
        }
        if (value.GetArrayLength() > most)
        {
            Problem(name, "too-many", value.GetArrayLength().ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
            yield break;
        }
        var place = 0;
        foreach (var element in value.EnumerateArray())
            yield return (element, $"{PathOf(name)}[{place++}]");
    }

    public JsonFields? Object(string name) =>
        Raw(name) is { } value && new JsonFields(value, PathOf(name), _problems) is { IsObject: true } fields ? fields : null;

    /// <summary>A number as JSON number or decimal string, with its exact value.</summary>
    public decimal? AsNumber(JsonElement value, string field)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.String => value.GetString()!,
            _ => "",
        };
        const NumberStyles form = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (text.Length is 0 or > 60 || !decimal.TryParse(text, form, CultureInfo.InvariantCulture, out var number))
            _problems.Add(new(field, "number", Shown(value), ""));
        else if (number.Scale > 28 || DecimalMath.Normalised(number).Scale > Amounts.Decimals)
            _problems.Add(new(field, "decimals", Shown(value), Amounts.Decimals.ToString(CultureInfo.InvariantCulture)));
        else if (Math.Abs(number) > Amounts.Largest)
            _problems.Add(new(field, "range", Shown(value), $"-{Amounts.Largest}-{Amounts.Largest}"));
        else
            return number;
        return null;
    }

    public void Missing(string name, string allowed) => Problem(name, "missing", "", allowed);

    public void Problem(string name, string code, string given, string allowed) => _problems.Add(new(PathOf(name), code, given, allowed));

    public string PathOf(string name) => _path.Length == 0 ? Printable(name) : $"{_path}.{Printable(name)}";

    /// <summary>Says which fields nobody asked for.</summary>
    public void Done()
    {
        foreach (var unknown in _fields.Keys.Where(name => !_asked.Contains(name)))
            Problem(unknown, "unknown-field", "", string.Join(", ", _asked));
    }

    public static string Shown(JsonElement element) =>
        Printable(element.ValueKind is JsonValueKind.String ? $"\"{element.GetString()}\"" : element.GetRawText());

    private static string Printable(string text) => new([.. text.Take(60).Select(c => char.IsControl(c) ? '\uFFFD' : c)]);
}
