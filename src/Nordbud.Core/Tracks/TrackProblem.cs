using Nordbud.Core.Law;

namespace Nordbud.Core.Tracks;

/// <summary>What is wrong with a track as a whole; its sentence is <c>tracks.problem.{Code}</c>.</summary>
/// <param name="Code">Kebab case and stable.</param>
/// <param name="Field">The place in the file.</param>
/// <param name="Source">Where the rule is written, or null where the track leads nowhere.</param>
/// <param name="Named">The phase or gate that is concerned, or null.</param>
public sealed record TrackProblem(string Code, string Field, Source? Source = null, string? Named = null);
