using Nordbud.Core.Law;

namespace Nordbud.Core.Advice;

/// <summary>The shelf of guides, read once from the embedded <c>guides.json</c>.</summary>
public static class Guides
{
    private static readonly Lazy<IReadOnlyList<Guide>> Loaded = new(Load);

    /// <summary>All guides in the order of the file.</summary>
    public static IReadOnlyList<Guide> All => Loaded.Value;

    /// <summary>The guides with these ids, in the order asked for.</summary>
    public static IReadOnlyList<Guide> Of(IEnumerable<string> ids) => [.. ids.Select(id => All.Single(g => g.Id == id))];

    private static Guide[] Load()
    {
        using var json = EmbeddedJson.Read("advice.guides.json");
        return [.. json.RootElement.GetProperty("guides").EnumerateArray().Select(g => new Guide(
            g.GetProperty("id").GetString()!,
            g.GetProperty("publisher").GetString()!,
            g.GetProperty("language").GetString()!,
            g.TryGetProperty("country", out var country) ? country.GetString() : null,
            g.GetProperty("url").GetString()!))];
    }
}
