using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Award;

/// <summary>What somebody asks to be done about the award.</summary>
public abstract record AwardCommand : CaseCommand
{
    /// <summary>Longest reasons, in characters.</summary>
    public const int LongestText = 8000;

    public override Permission Needs => Permission.RunCase;
}

/// <summary>Decide the award.</summary>
public sealed record DecideAward(DateOnly On, Kept Reasons) : AwardCommand
{
    public IReadOnlyList<TenderId> Tenders { get; init; } = [];
    public IReadOnlyList<ContenderId> Contenders { get; init; } = [];
    /// <summary>Whether what speaks against it is to yield.</summary>
    public bool Yields { get; init; }
    public override string Subject => "award";
    public override Permission Needs => Permission.Decide;
    public override IEnumerable<Kept> Brings => [Reasons];
}

/// <summary>Decide not to award, or to begin anew.</summary>
public sealed record DeclineAward(DateOnly On, Kept Reasons) : AwardCommand
{
    public override string Subject => "award";
    public override Permission Needs => Permission.Decide;
    public override IEnumerable<Kept> Brings => [Reasons];
}

/// <summary>Register that everybody was told.</summary>
public sealed record TellAward(DateOnly On, bool Electronic, AwardRegime Regime) : AwardCommand
{
    /// <summary>Why rules are followed that are not those of the value or the track; the decision-maker's.</summary>
    public Kept? Reason { get; init; }
    public override string Subject => "award/told";
    public override Permission Needs => Reason is null ? Permission.RunCase : Permission.Decide;
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}

/// <summary>Give the reason for which no standstill applies.</summary>
public sealed record WaiveStandstill(StandstillGround Ground, Kept Reason) : AwardCommand
{
    public override string Subject => "award/told";
    public override Permission Needs => Permission.Decide;
    public override IEnumerable<Kept> Brings => [Reason];
}

/// <summary>Register a review.</summary>
public sealed record FileComplaint(ComplaintId Complaint, DateOnly On, bool Suspends, Kept What) : AwardCommand
{
    public override string Subject => $"complaint/{Complaint}";
    public override IEnumerable<Kept> Brings => [What];
}

/// <summary>Register how a review ended.</summary>
public sealed record EndComplaint(ComplaintId Complaint, DateOnly On, ComplaintOutcome Outcome, Kept What) : AwardCommand
{
    public override string Subject => $"complaint/{Complaint}";
    public override IEnumerable<Kept> Brings => [What];
}

/// <summary>Take the decision back.</summary>
public sealed record ReverseAward(Kept Reason) : AwardCommand
{
    public override string Subject => "award";
    public override Permission Needs => Permission.Decide;
    public override IEnumerable<Kept> Brings => [Reason];
}
