using System.Text.Json;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>The welfare technologies that Nordbud knows, read once from the embedded <c>technologies.json</c>.</summary>
public static class TechnologyCatalogue
{
    private static readonly Lazy<IReadOnlyList<Technology>> Loaded = new(Load);

    /// <summary>All technologies in the order of the file.</summary>
    public static IReadOnlyList<Technology> All => Loaded.Value;

    /// <summary>
    /// The technology with this id, else the one whose keyword stands first in the text (the longest of those that
    /// start at the same place): what is named first is taken as the main thing. Null when nothing matches.
    /// </summary>
    public static Technology? Find(string? idOrFreeText)
    {
        if (string.IsNullOrWhiteSpace(idOrFreeText)) return null;
        foreach (var technology in All)
            if (string.Equals(technology.Id, idOrFreeText.Trim(), StringComparison.OrdinalIgnoreCase))
                return technology;

        var words = Words(idOrFreeText);
        Technology? found = null;
        var (first, longest) = (int.MaxValue, 0);
        foreach (var technology in All)
            foreach (var keyword in technology.Keywords)
            {
                var at = words.IndexOf(" " + keyword, StringComparison.Ordinal);
                if (at < 0 || at > first || (at == first && keyword.Length <= longest)) continue;
                (found, first, longest) = (technology, at, keyword.Length);
            }
        return found;
    }

    /// <summary>Lower case, every run of other characters one space, a space in front: keywords match where words begin.</summary>
    private static string Words(string text)
    {
        var words = new System.Text.StringBuilder(text.Length + 1).Append(' ');
        foreach (var letter in text)
            if (char.IsLetterOrDigit(letter)) words.Append(char.ToLowerInvariant(letter));
            else if (words[^1] != ' ') words.Append(' ');
        return words.ToString();
    }

    private static Technology[] Load()
    {
        using var json = EmbeddedJson.Read("advice.technologies.json");
        var cpvSource = json.RootElement.GetProperty("cpvSource").AsSource();
        return [.. json.RootElement.GetProperty("technologies").EnumerateArray().Select(t => Read(t, cpvSource))];
    }

    private static Technology Read(JsonElement json, Source cpvSource)
    {
        var id = json.GetProperty("id").GetString()!;
        return new Technology
        {
            Id = id,
            Names = json.GetProperty("names").EnumerateObject().ToDictionary(n => n.Name, n => n.Value.GetString()!),
            Keywords = json.GetProperty("keywords").AsStrings(),
            Cpv = [.. json.GetProperty("cpv").EnumerateArray().Select(c => new CpvEntry(
                c.GetProperty("code").GetString()!, Known<Verification>(id, c.GetProperty("verified")), cpvSource))],
            UsualSubject = Known<Subject>(id, json.GetProperty("usualSubject")),
            RegimeNote = json.TryGetProperty("regimeNote", out var note)
                ? new Message($"technologies.regime-note.{note.GetString()}")
                : null,
            Watch = [.. json.GetProperty("watch").EnumerateArray().Select((sources, index) => new WatchPoint(
                new Message($"technologies.{id}.watch.{index + 1}"), sources.AsSources()))],
            Prompts = [.. json.GetProperty("prompts").EnumerateArray().Select(p => Known<TechnologyPrompt>(id, p))],
            GuideIds = json.GetProperty("guides").AsStrings(),
        };
    }

    private static T Known<T>(string id, JsonElement name) where T : struct, Enum =>
        Names.Parse<T>(name.GetString()!)
        ?? throw new JsonException($"technologies.json: {id}: '{name}' is not one of {string.Join(", ", Names.All<T>())}.");
}
