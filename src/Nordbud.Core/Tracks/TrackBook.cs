using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;

namespace Nordbud.Core.Tracks;

/// <summary>The tracks that come with the product: at least one for each model, read once from <c>Data</c>.</summary>
public static class TrackBook
{
    private static readonly Lazy<ImmutableArray<Track>> Tracks = new(Load);

    public static ImmutableArray<Track> All => Tracks.Value;

    /// <summary>The track of an id, or null.</summary>
    public static Track? Find(string id) => All.FirstOrDefault(track => track.Id == id);

    /// <summary>The tracks of a model, the usual one first.</summary>
    public static IEnumerable<Track> Of(Model model) => All.Where(track => track.Model == model);

    /// <summary>The definition of a track as the file in which it travels, or null where there is none; for an own variant to begin with.</summary>
    public static string? Definition(string id)
    {
        using var json = EmbeddedJson.Read("tracks.tracks.json");
        foreach (var item in json.RootElement.EnumerateArray())
        {
            if (item.GetProperty("id").ValueEquals(id))
                return item.GetRawText();
        }
        return null;
    }

    /// <summary>
    /// The definition of a track as the beginning of an own variant: under an id that is not the product's, with a title. Its
    /// lines stay as they are, since people are to read and change them.
    /// </summary>
    public static string? Beginning(string id, string title)
    {
        const string Indent = "\n    ";
        return Definition(id)?.Replace($"\"id\": \"{id}\",", $"\"id\": \"{id}-own\",{Indent}\"title\": \"{JsonEncodedText.Encode(title, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\",", StringComparison.Ordinal);
    }

    private static ImmutableArray<Track> Load()
    {
        using var json = EmbeddedJson.Read("tracks.tracks.json");
        return [.. json.RootElement.EnumerateArray().Select(item => TrackJson.Read(item) is { Track: { } track }
            ? track
            : throw new InvalidOperationException("A track of the product cannot be read: " + item.GetProperty("id")))];
    }
}
