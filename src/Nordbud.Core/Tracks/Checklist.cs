using System.Collections.Immutable;

namespace Nordbud.Core.Tracks;

/// <summary>What a gate asks before it is put on record: questions to answer, or grounds of which one is chosen.</summary>
public sealed record Checklist(TrackGate Gate, ImmutableArray<GateCheck> Checks, ImmutableArray<GateGround> Grounds)
{
    /// <summary>The answers that open the gate at once, with the first ground.</summary>
    public IEnumerable<(string Check, bool Yes)> AsAsked =>
        Grounds.IsEmpty ? Checks.Select(check => (check.Id, check.Asks)) : [(Grounds[0].Id, true)];
}
