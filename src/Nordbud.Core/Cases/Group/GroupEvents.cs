using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Group;

/// <summary>Who works on the case, what the group needs to know, and what its members declared.</summary>
public abstract record GroupEvent : CaseEvent;

/// <summary>Something about one member.</summary>
public abstract record GroupMemberEvent : GroupEvent
{
    public override string Subject => $"group/{Member}";
    public required GroupMemberId Member { get; init; }
}

/// <summary>Somebody was named a member of the working group, or described anew.</summary>
public sealed record MemberNamed : GroupMemberEvent
{
    /// <summary>The name of somebody without an account.</summary>
    public KeptRef? Name { get; init; }
    public PersonId? Person { get; init; }
    public required GroupOrigin Origin { get; init; }
    public required IReadOnlyList<string> Skills { get; init; }
    protected override IEnumerable<KeptRef> Names() => Name is null ? [] : [Name];
}

/// <summary>A member left the group.</summary>
public sealed record MemberLeft : GroupMemberEvent;

/// <summary>The skills that the group needs were set.</summary>
public sealed record SkillsNeeded : GroupEvent
{
    public override string Subject => "group/skills";
    public required IReadOnlyList<SkillNeed> Needs { get; init; }
}

/// <summary>Why no procurement expert takes part from the beginning was put on record.</summary>
public sealed record ExpertAbsenceReasoned : GroupEvent
{
    public override string Subject => "group/expert";
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}

/// <summary>Somebody declared interests and promised confidentiality (Directive 2014/24/EU Arts 21 and 24).</summary>
public sealed record InterestsDeclared : GroupMemberEvent
{
    public required bool Conflict { get; init; }
    public KeptRef? What { get; init; }
    /// <summary>True where it was signed on paper and entered by somebody else.</summary>
    public bool OnPaper { get; init; }
    /// <summary>True where the member had met suppliers in this case before.</summary>
    public bool Late { get; init; }
    protected override IEnumerable<KeptRef> Names() => What is null ? [] : [What];
}

/// <summary>What is done about a declared conflict was decided by somebody else (Directive 2014/24/EU Art. 24).</summary>
public sealed record ConflictHandled : GroupMemberEvent
{
    public required ConflictMeasure Measure { get; init; }
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}
