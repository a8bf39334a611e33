using System.Collections.Immutable;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Cases.Course;

/// <summary>Where the case is on its track, and who is in.</summary>
public sealed record CoursePart
{
    /// <summary>The track that the case takes, or null where none was chosen.</summary>
    public Track? Track { get; init; }
    /// <summary>The phase in which it is; null without a track.</summary>
    public TrackPhase? Phase { get; init; }
    /// <summary>The place of the entry with which the phase began.</summary>
    public long Since { get; init; }
    /// <summary>The place of the last move out of a phase that teaches what can change the advice; 0 where there was none.</summary>
    public long TaughtAt { get; init; }
    /// <summary>
    /// The place of the entry with which it last went back or left a track for another; 0 where it never did. What was called,
    /// awarded and told before opens no gate after it.
    /// </summary>
    public long WentBack { get; init; }
    /// <summary>How many of the moves were made on tracks that the case has left.</summary>
    public int OnEarlierTracks { get; init; }
    /// <summary>The times when the decision-maker put the case into the middle of a track.</summary>
    public ImmutableList<TrackChosen> SteppedIn { get; init; } = [];
    /// <summary>The moves in order.</summary>
    public ImmutableList<TrackMoved> Moves { get; init; } = [];
    /// <summary>What is on record for the gates: the last of each, with its place.</summary>
    public ImmutableDictionary<TrackGate, (long Place, TrackGateRecorded Recorded)> Recorded { get; init; } =
        ImmutableDictionary<TrackGate, (long, TrackGateRecorded)>.Empty;
    /// <summary>Everybody who was ever in, in the order of the numbers.</summary>
    public ImmutableList<Contender> Contenders { get; init; } = [];
    /// <summary>The measured targets.</summary>
    public ImmutableDictionary<(ContenderId Contender, string Phase, string Milestone), TargetMeasured> Targets { get; init; } =
        ImmutableDictionary<(ContenderId, string, string), TargetMeasured>.Empty;
    /// <summary>Whether anybody was taken out by reduction or at the end of a development since the phase began.</summary>
    public bool Reduced { get; init; }

    /// <summary>Who is in.</summary>
    public IEnumerable<Contender> Standing => Contenders.Where(one => one.Left is null);

    /// <summary>The contender, or null where there is none.</summary>
    public Contender? Find(ContenderId id) => Contenders.Find(one => one.Id == id);

    /// <summary>Whether the case is, or was, in a phase that runs under a contract.</summary>
    public bool HasContract => Phase is { UnderContract: true } || Moves.Skip(OnEarlierTracks).Any(move => TrackPhase.IsUnderContract(move.Into));

    /// <summary>The moves that lead on from here.</summary>
    public IEnumerable<TrackMove> Ways => Track is null || Phase is null ? [] : Track.From(Phase.Id);

    /// <summary>The milestones of the present phase that a contender has not met.</summary>
    public IEnumerable<(Contender Contender, Milestone Milestone)> Unmet => Phase is null ? [] :
        from contender in Standing
        from milestone in Phase.Milestones
        where Targets.GetValueOrDefault((contender.Id, Phase.Id, milestone.Id)) is not { Met: true }
        select (contender, milestone);
}
