using System.Collections.Immutable;
using System.Text.Json;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;

namespace Nordbud.Core.Tracks;

/// <summary>What the gates of tracks ask, question by question with its source; read once from <c>Data</c>.</summary>
public static class CheckBook
{
    private static readonly Lazy<ImmutableArray<Checklist>> Lists = new(Load);

    public static ImmutableArray<Checklist> All => Lists.Value;

    /// <summary>What a gate asks where something is done by an instrument, or null where it asks for words alone.</summary>
    public static Checklist? For(TrackGate gate, Instrument instrument) =>
        All.FirstOrDefault(list => list.Gate == gate) is { } there
        && there with { Grounds = [.. there.Grounds.Where(ground => ground.Instruments.Contains(instrument))] } is var asked
        && (asked.Checks.Length > 0 || asked.Grounds.Length > 0) ? asked : null;

    private static ImmutableArray<Checklist> Load()
    {
        using var json = EmbeddedJson.Read("tracks.checks.json");
        return [.. json.RootElement.EnumerateArray().Select(list => new Checklist(
            Word<TrackGate>(list.GetProperty("gate")), Each(list, "checks", Check), Each(list, "grounds", Ground)))];
    }

    private static GateCheck Check(JsonElement json) => new(
        json.GetProperty("id").GetString()!, json.GetProperty("asks").ValueEquals("yes"),
        json.TryGetProperty("bars", out var bars) && bars.GetBoolean(),
        json.TryGetProperty("either", out var either) ? either.GetString() : null, json.GetProperty("source").AsSource());

    private static GateGround Ground(JsonElement json) => new(
        json.GetProperty("id").GetString()!, Each(json, "instruments", Word<Instrument>), json.GetProperty("source").AsSource());

    private static ImmutableArray<T> Each<T>(JsonElement json, string name, Func<JsonElement, T> read) =>
        json.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(read)] : [];

    private static T Word<T>(JsonElement json) where T : struct, Enum => Names.Parse<T>(json.GetString()!)
        ?? throw new InvalidOperationException($"The checklists of the product name {json.GetString()}, which is nothing known.");
}
