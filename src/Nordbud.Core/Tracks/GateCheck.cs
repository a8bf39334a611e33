using Nordbud.Core.Law;

namespace Nordbud.Core.Tracks;

/// <summary>A question that a gate asks; its sentence is <c>tracks.check.{gate}.{Id}</c>.</summary>
/// <param name="Id">Kebab case, its own in the gate, never used for anything else: answers name it for ever.</param>
/// <param name="Asks">The answer that opens the gate: true for yes.</param>
/// <param name="Bars">Whether the other answer keeps the gate shut; else it is to be reasoned.</param>
/// <param name="Either">The questions of one such name open the gate as soon as one of them has the answer; null where it stands alone.</param>
/// <param name="Source">Where it is asked.</param>
public sealed record GateCheck(string Id, bool Asks, bool Bars, string? Either, Source Source);
