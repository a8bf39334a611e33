using Nordbud.Core.Values;

namespace Nordbud.Core.Tracks;

/// <summary>A track read from a file, or what is wrong with its fields.</summary>
public sealed record TrackReading(Track? Track, IReadOnlyList<FieldProblem> Problems);
