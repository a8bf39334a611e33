using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Cases.Course;

/// <summary>How the case goes along its track, and who is in.</summary>
public abstract record CourseEvent : CaseEvent;

/// <summary>The case took a track, or changed to another; from here its phases and gates are those of the track.</summary>
public sealed record TrackChosen : CourseEvent
{
    public override string Subject => "course/track";
    /// <summary>The id of the track.</summary>
    public required string Track { get; init; }
    /// <summary>The whole definition as JSON, so that the case can be read whatever becomes of the tracks of the product.</summary>
    public required string Definition { get; init; }
    /// <summary>The phase in which the case is on the track.</summary>
    public required string At { get; init; }
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}

/// <summary>What a gate of the track asks for is on record.</summary>
public sealed record TrackGateRecorded : CourseEvent
{
    public override string Subject => $"course/gate/{Advice.Names.Of(Gate)}";
    public required TrackGate Gate { get; init; }
    /// <summary>The phase in which it was recorded.</summary>
    public required string At { get; init; }
    /// <summary>What shows it.</summary>
    public required KeptRef Evidence { get; init; }
    /// <summary>What was answered to the questions of the gate, or the ground that was chosen; null where it asked for words alone.</summary>
    public IReadOnlyList<GateAnswer>? Answers { get; init; }
    protected override IEnumerable<KeptRef> Names() => (Answers ?? []).Select(answer => answer.Reason).OfType<KeptRef>().Prepend(Evidence);
}

/// <summary>The case went from one phase of its track to another.</summary>
public sealed record TrackMoved : CourseEvent
{
    public override string Subject => "course/phase";
    public required string From { get; init; }
    public required string To { get; init; }
    public required MoveKind Kind { get; init; }
    /// <summary>What happens in the phase that it went to.</summary>
    public required PhaseKind Into { get; init; }
    /// <summary>How many contenders were in when it moved.</summary>
    public required int Contenders { get; init; }
    /// <summary>The codes of what stood in the way and was let through by the decision-maker.</summary>
    public IReadOnlyList<string> Yielded { get; init; } = [];
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}

/// <summary>Somebody is in: a candidate, tenderer, entrant of a contest or partner in a development.</summary>
public sealed record ContenderJoined : CourseEvent
{
    public override string Subject => $"contender/{Contender}";
    public required ContenderId Contender { get; init; }
    /// <summary>What it is called where its name is not shown: 1, 2, 3.</summary>
    public required int Number { get; init; }
    public required KeptRef Name { get; init; }
    /// <summary>The supplier in the register of contacts, where it is known there.</summary>
    public SupplierId? Supplier { get; init; }
    /// <summary>Its number in a business register, where it was given.</summary>
    public KeptRef? RegisterNumber { get; init; }
    protected override IEnumerable<KeptRef> Names() => RegisterNumber is null ? [Name] : [Name, RegisterNumber];
}

/// <summary>A contender is out, with the reason.</summary>
public sealed record ContenderLeft : CourseEvent
{
    public override string Subject => $"contender/{Contender}";
    public required ContenderId Contender { get; init; }
    public required LeavingKind Kind { get; init; }
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}

/// <summary>An intermediate target of a phase was measured with a contender.</summary>
public sealed record TargetMeasured : CourseEvent
{
    public override string Subject => $"target/{Contender}/{At}/{Milestone}";
    public required ContenderId Contender { get; init; }
    /// <summary>The phase.</summary>
    public required string At { get; init; }
    public required string Milestone { get; init; }
    public required bool Met { get; init; }
    /// <summary>What was paid for it, without VAT in the currency of the country; null where nothing was yet.</summary>
    public decimal? Paid { get; init; }
    /// <summary>The codes of what the payment broke of the agreement, which the decision-maker let yield; null where nothing.</summary>
    public IReadOnlyList<string>? Yielded { get; init; }
    /// <summary>What was measured, and how.</summary>
    public required KeptRef Result { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Result];
}
