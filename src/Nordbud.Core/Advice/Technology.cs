using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>
/// A welfare technology of the catalogue: its names, its CPV codes and what to watch when it is bought. Facts only; the
/// sentences are in the text catalogue under <c>technologies.{Id}</c>.
/// </summary>
public sealed record Technology
{
    /// <summary>Kebab case and stable: <c>safety-alarm</c>.</summary>
    public required string Id { get; init; }
    /// <summary>Name by language: en, sv, da, nb, fi, is.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }
    /// <summary>Beginnings of words, lower case, that point to this technology in free text.</summary>
    public required IReadOnlyList<string> Keywords { get; init; }
    /// <summary>Codes of the common procurement vocabulary that buyers can start from.</summary>
    public required IReadOnlyList<CpvEntry> Cpv { get; init; }
    /// <summary>What a purchase of it usually is in law.</summary>
    public required Subject UsualSubject { get; init; }
    /// <summary>A remark on the light regime that matters for it, or null.</summary>
    public Message? RegimeNote { get; init; }
    /// <summary>What to watch, each point with its sources.</summary>
    public required IReadOnlyList<WatchPoint> Watch { get; init; }
    /// <summary>Which other law to think of before the documents are written.</summary>
    public required IReadOnlyList<TechnologyPrompt> Prompts { get; init; }
    /// <summary>Ids of guides that speak of it (<see cref="Guides"/>).</summary>
    public required IReadOnlyList<string> GuideIds { get; init; }
}
