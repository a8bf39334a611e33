namespace Nordbud.Core.Tracks;

/// <summary>What can be reached in a track.</summary>
public static class TrackGraph
{
    /// <summary>The phases that can be reached from one, itself included, by the moves that are let through.</summary>
    public static IReadOnlySet<string> Reachable(Track track, string from, Func<TrackMove, bool>? through = null)
    {
        ArgumentNullException.ThrowIfNull(track);
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var phase))
        {
            foreach (var move in track.From(phase).Where(move => through?.Invoke(move) is not false))
            {
                if (seen.Add(move.To))
                    open.Enqueue(move.To);
            }
        }
        return seen;
    }

    /// <summary>Whether an end can be reached from a phase.</summary>
    public static bool CanEnd(Track track, string from) =>
        Reachable(track, from).Any(id => track.Phase(id)?.Kind is PhaseKind.End);

    /// <summary>Whether some way from the start to a phase passes no move with the gate.</summary>
    public static bool GoesRound(Track track, TrackGate gate, TrackPhase to)
    {
        ArgumentNullException.ThrowIfNull(track);
        ArgumentNullException.ThrowIfNull(to);
        return Reachable(track, track.Start.Id, move => !move.Gates.Contains(gate)).Contains(to.Id);
    }
}
