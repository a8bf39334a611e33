using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Cases.Course;

/// <summary>What somebody asks to be done along the track.</summary>
public abstract record CourseCommand : CaseCommand
{
    /// <summary>Longest reason or evidence, in characters.</summary>
    public const int LongestText = 8000;
    /// <summary>Longest name of a contender, in characters.</summary>
    public const int LongestName = 200;
    /// <summary>Most contenders of a case.</summary>
    public const int MostContenders = 200;
    /// <summary>Longest definition of a track that a case takes, in characters.</summary>
    public const int LongestDefinition = 40_000;

    public override Permission Needs => Permission.RunCase;
}

/// <summary>Take a track; a change to another asks for a reason.</summary>
/// <param name="Definition">The track as JSON: one of <see cref="TrackBook"/>, or the authority's own.</param>
public sealed record ChooseTrack(string Definition) : CourseCommand
{
    /// <summary>The phase in which the case is already, or null where it begins at the start.</summary>
    public string? At { get; init; }
    public Kept? Reason { get; init; }
    public override string Subject => "course/track";
    /// <summary>Whoever puts the case into the middle of a track lets the gates before it yield.</summary>
    public override Permission Needs => At is null ? Permission.RunCase : Permission.Decide;
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}

/// <summary>Put on record what a gate of the track asks for.</summary>
public sealed record RecordGate(TrackGate Gate, Kept Evidence) : CourseCommand
{
    /// <summary>The answers to its questions, or the ground that is chosen; nothing where it asks for words alone.</summary>
    public IReadOnlyList<CheckAnswer> Answers { get; init; } = [];
    public override string Subject => $"course/gate/{Names.Of(Gate)}";
    public override IEnumerable<Kept> Brings => Answers.Select(answer => answer.Reason).OfType<Kept>().Prepend(Evidence);
}

/// <summary>
/// Go to another phase of the track. Where something stands in the way only the decision-maker can let it yield, with a
/// reason; to stop is the decision-maker's too.
/// </summary>
public sealed record MoveTrack(string To, MoveKind Kind) : CourseCommand
{
    /// <summary>Whether what stands in the way is to yield.</summary>
    public bool Yields { get; init; }
    public Kept? Reason { get; init; }
    public override string Subject => "course/phase";
    public override Permission Needs => Yields || Kind is MoveKind.Stop ? Permission.Decide : Permission.RunCase;
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}

/// <summary>Take a contender in.</summary>
public sealed record AddContender(ContenderId Contender, Kept Name) : CourseCommand
{
    public SupplierId? Supplier { get; init; }
    /// <summary>Its number in a business register.</summary>
    public Kept? RegisterNumber { get; init; }
    public override string Subject => $"contender/{Contender}";
    public override IEnumerable<Kept> Brings => RegisterNumber is null ? [Name] : [Name, RegisterNumber];
}

/// <summary>Take a contender out, with the reason.</summary>
public sealed record DropContender(ContenderId Contender, LeavingKind Kind, Kept Reason) : CourseCommand
{
    public override string Subject => $"contender/{Contender}";
    public override IEnumerable<Kept> Brings => [Reason];
}

/// <summary>Record how a contender met an intermediate target of the present phase; a payment beyond the agreement only the decision-maker can.</summary>
public sealed record MeasureTarget(ContenderId Contender, string Milestone, bool Met, Kept Result) : CourseCommand
{
    public decimal? Paid { get; init; }
    /// <summary>Whether the agreed price is to yield; the result says why.</summary>
    public bool Yields { get; init; }
    public override string Subject => $"target/{Contender}/{Milestone}";
    public override Permission Needs => Yields ? Permission.Decide : Permission.RunCase;
    public override IEnumerable<Kept> Brings => [Result];
}
