using System.Collections.Immutable;

namespace Nordbud.Core.Tracks;

/// <summary>A way from one phase to another, and the gates on it.</summary>
public sealed record TrackMove(string From, string To, MoveKind Kind, ImmutableArray<TrackGate> Gates);
