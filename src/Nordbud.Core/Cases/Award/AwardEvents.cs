using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Scoring;

namespace Nordbud.Core.Cases.Award;

/// <summary>How the award is decided, told and challenged.</summary>
public abstract record AwardEvent : CaseEvent;

/// <summary>The award was decided.</summary>
public sealed record AwardDecided : AwardEvent
{
    public override string Subject => "award";
    /// <summary>The tenders that win.</summary>
    public IReadOnlyList<TenderId> Tenders { get; init; } = [];
    /// <summary>The contenders that win, where the outcome of a contest or a phase is no ranking of tenders.</summary>
    public IReadOnlyList<ContenderId> Contenders { get; init; } = [];
    public required DateOnly On { get; init; }
    /// <summary>The codes of what spoke against it and was let through by the decision-maker.</summary>
    public IReadOnlyList<string> Yielded { get; init; } = [];
    public required KeptRef Reasons { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reasons];
}

/// <summary>It was decided not to award, or to begin anew.</summary>
public sealed record AwardDeclined : AwardEvent
{
    public override string Subject => "award";
    public required DateOnly On { get; init; }
    public required KeptRef Reasons { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reasons];
}

/// <summary>Candidates and tenderers were told of the decision; from here the standstill runs.</summary>
public sealed record AwardTold : AwardEvent
{
    public override string Subject => "award/told";
    /// <summary>The day on which the last of them was sent.</summary>
    public required DateOnly On { get; init; }
    /// <summary>Whether all of them were sent by electronic means.</summary>
    public required bool Electronic { get; init; }
    public required AwardRegime Regime { get; init; }
    /// <summary>The days counted, or null where no standstill is known for these rules.</summary>
    public int? Days { get; init; }
    /// <summary>The last day of the standstill, which ends at midnight where the buyer is.</summary>
    public DateOnly? Last { get; init; }
    /// <summary>Where the period is written.</summary>
    public string? Citation { get; init; }
    public required string LawBook { get; init; }
    /// <summary>Why rules were followed that are not those of the value or the track, where that was so.</summary>
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}

/// <summary>No standstill applies, and why.</summary>
public sealed record StandstillWaived : AwardEvent
{
    public override string Subject => "award/told";
    public required StandstillGround Ground { get; init; }
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}

/// <summary>Somebody asked a court or a board to review the decision.</summary>
public sealed record ComplaintFiled : AwardEvent
{
    public override string Subject => $"complaint/{Complaint}";
    public required ComplaintId Complaint { get; init; }
    public required DateOnly On { get; init; }
    /// <summary>Whether no contract may be concluded while it lasts, Directive 89/665/EEC Art. 2(3).</summary>
    public required bool Suspends { get; init; }
    /// <summary>Who complains, where and why.</summary>
    public required KeptRef What { get; init; }
    protected override IEnumerable<KeptRef> Names() => [What];
}

/// <summary>A review ended.</summary>
public sealed record ComplaintEnded : AwardEvent
{
    public override string Subject => $"complaint/{Complaint}";
    public required ComplaintId Complaint { get; init; }
    public required DateOnly On { get; init; }
    public required ComplaintOutcome Outcome { get; init; }
    public required KeptRef What { get; init; }
    protected override IEnumerable<KeptRef> Names() => [What];
}

/// <summary>The decision was taken back, by the buyer itself or because a review told it to.</summary>
public sealed record AwardReversed : AwardEvent
{
    public override string Subject => "award";
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}
