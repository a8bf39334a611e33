using System.Text.Json;

namespace Nordbud.Core.Law;

/// <summary>Reads the data files that are part of this assembly, without reflection.</summary>
internal static class EmbeddedJson
{
    public static JsonDocument Read(string name)
    {
        using var stream = typeof(EmbeddedJson).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The embedded file {name} is missing.");
        return JsonDocument.Parse(stream);
    }

    public static IReadOnlyList<string> AsStrings(this JsonElement array) =>
        [.. array.EnumerateArray().Select(item => item.GetString()!)];

    public static Source AsSource(this JsonElement json) => new(
        json.GetProperty("citation").GetString()!,
        json.TryGetProperty("url", out var url) ? url.GetString() : null);

    public static IReadOnlyList<Source> AsSources(this JsonElement array) =>
        [.. array.EnumerateArray().Select(item => item.AsSource())];
}
