using System.Text.Json;

namespace Nordbud.Web.Ui;

/// <summary>Reads the embedded text files: a flat JSON object of key and sentence each.</summary>
internal static class TextFiles
{
    private const string Root = "Features/";

    private static readonly Lazy<string[]> Names = new(() =>
        [.. typeof(TextFiles).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Root, StringComparison.Ordinal)
                && n.Contains("/texts.", StringComparison.Ordinal))]);

    /// <summary>Every area that has texts, in kebab case.</summary>
    public static IReadOnlyList<string> Areas => [.. Names.Value.Where(n => n.EndsWith(".en.json", StringComparison.Ordinal))
        .Select(AreaOf).Distinct().Order(StringComparer.Ordinal)];

    public static Dictionary<string, string> Read(string area, string language)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var ending = $".{language}.json";
        foreach (var name in Names.Value)
            if (name.EndsWith(ending, StringComparison.Ordinal) && AreaOf(name) == area)
                Read(name, texts);
        return texts;
    }

    private static void Read(string name, Dictionary<string, string> texts)
    {
        using var stream = typeof(TextFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var reader = new Utf8JsonReader(bytes.AsSpan() is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.String || !texts.TryAdd(key, reader.GetString()!))
                throw new FormatException($"{name}: '{key}' is given twice or is not a text");
        }
    }

    private static string AreaOf(string name)
    {
        var folder = name.AsSpan(Root.Length);
        folder = folder[..folder.IndexOf('/')];
        Span<char> kebab = stackalloc char[folder.Length * 2];
        var n = 0;
        for (var i = 0; i < folder.Length; i++)
        {
            if (i > 0 && char.IsUpper(folder[i]))
                kebab[n++] = '-';
            kebab[n++] = char.ToLowerInvariant(folder[i]);
        }
        return new string(kebab[..n]);
    }
}
