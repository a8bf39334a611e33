using System.Text.Json;
using Nordbud.Core.Values;

namespace Nordbud.Core.Law;

/// <summary>The terms of procurement law, read once from the embedded <c>glossary.json</c>.</summary>
public static class Glossary
{
    private static readonly Lazy<IReadOnlyList<GlossaryTerm>> Loaded = new(Load);

    /// <summary>All terms, in the order in which a procurement meets them.</summary>
    public static IReadOnlyList<GlossaryTerm> Terms => Loaded.Value;

    private static GlossaryTerm[] Load()
    {
        using var json = EmbeddedJson.Read("law.glossary.json");
        return [.. json.RootElement.GetProperty("terms").EnumerateArray().Select(Read)];
    }

    private static GlossaryTerm Read(JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        json.TryGetProperty("eu", out var eu) ? new Source(eu.GetString()!) : null,
        json.GetProperty("national").EnumerateObject().ToDictionary(
            entry => Enum.Parse<Country>(entry.Name),
            entry => new NationalTerm(
                entry.Value.GetProperty("term").GetString()!, new Source(entry.Value.GetProperty("source").GetString()!))));
}
