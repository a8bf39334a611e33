using Nordbud.Core.Values;

namespace Nordbud.Core.Law;

/// <summary>
/// Where a country's act carries out an article of Directive 2014/24/EU. Only what was read at the act; a country or
/// article that is not in the embedded <c>transposition.json</c> has no answer.
/// </summary>
public static class Transposition
{
    private const string Prefix = "Directive 2014/24/EU Art. ";

    private static readonly Lazy<Tables> Loaded = new(Load);

    /// <summary>The national provisions for the articles that a source cites; none for other sources.</summary>
    public static IReadOnlyList<Source> Of(Source source, Country country)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!source.Citation.StartsWith(Prefix, StringComparison.Ordinal)
            || !Loaded.Value.Acts.TryGetValue(country.ToString(), out var act))
        {
            return [];
        }
        return [.. source.Citation[Prefix.Length..].Split(", ")
            .Select(article => Find(article, country)).OfType<string>().Distinct()
            .Select(provision => new Source($"{act.Citation} {provision}", act.Url))];
    }

    /// <summary>The provision of the article itself, else of the paragraph or article that it is part of.</summary>
    private static string? Find(string article, Country country)
    {
        for (var wider = article; ; wider = wider[..wider.LastIndexOf('(')])
        {
            if (Loaded.Value.Provisions.TryGetValue($"{country} {wider}", out var provision))
                return provision;
            if (!wider.Contains('(', StringComparison.Ordinal))
                return null;
        }
    }

    private static Tables Load()
    {
        using var json = EmbeddedJson.Read("law.transposition.json");
        var acts = new Dictionary<string, Source>();
        foreach (var act in json.RootElement.GetProperty("acts").EnumerateObject())
        {
            acts[act.Name] = new Source(act.Value.GetProperty("short").GetString()!,
                act.Value.TryGetProperty("url", out var url) ? url.GetString() : null);
        }
        var provisions = new Dictionary<string, string>();
        foreach (var article in json.RootElement.GetProperty("articles").EnumerateObject())
            foreach (var provision in article.Value.EnumerateObject())
                provisions[$"{provision.Name} {article.Name}"] = provision.Value.GetString()!;
        return new Tables(acts, provisions);
    }

    /// <summary>Acts by country and provisions by country and article, keyed by text: nothing to compile at start-up.</summary>
    private sealed record Tables(Dictionary<string, Source> Acts, Dictionary<string, string> Provisions);
}
