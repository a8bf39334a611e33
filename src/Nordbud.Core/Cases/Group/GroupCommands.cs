using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Group;

/// <summary>What somebody asks to be done about the working group.</summary>
public abstract record GroupCommand : CaseCommand
{
    /// <summary>Longest text about a member or an interest, in characters.</summary>
    public const int LongestText = 2000;
    /// <summary>Longest name of a skill of one's own, in characters.</summary>
    public const int LongestSkill = 80;
    /// <summary>Most skills of a group or a member.</summary>
    public const int MostSkills = 40;

    public override Permission Needs => Permission.RunCase;
}

/// <summary>What concerns one member.</summary>
public abstract record GroupMemberCommand(GroupMemberId Member) : GroupCommand
{
    public override string Subject => $"group/{Member}";
}

/// <summary>Name a member, or describe one anew. Somebody with an account needs no name.</summary>
public sealed record NameMember(GroupMemberId Member, GroupOrigin Origin, IReadOnlyList<string> Skills) : GroupMemberCommand(Member)
{
    public Kept? Name { get; init; }
    public PersonId? Person { get; init; }
    public override IEnumerable<Kept> Brings => Name is null ? [] : [Name];
}

/// <summary>Take a member out of the group.</summary>
public sealed record LetMemberGo(GroupMemberId Member) : GroupMemberCommand(Member);

/// <summary>Set what the group needs to know.</summary>
public sealed record NeedSkills(IReadOnlyList<SkillNeed> Skills) : GroupCommand
{
    public override string Subject => "group/skills";
}

/// <summary>Put on record why no procurement expert takes part.</summary>
public sealed record ReasonExpertAbsence(Kept Reason) : GroupCommand
{
    public override string Subject => "group/expert";
    public override IEnumerable<Kept> Brings => [Reason];
}

/// <summary>Declare interests and promise confidentiality; one's own, or another's that was signed on paper.</summary>
public sealed record DeclareInterests(GroupMemberId Member, bool Conflict, bool Confidential) : GroupMemberCommand(Member)
{
    public Kept? What { get; init; }
    public bool OnPaper { get; init; }
    public override Permission Needs => OnPaper ? Permission.RunCase : Permission.ReadCase;
    public override IEnumerable<Kept> Brings => What is null ? [] : [What];
}

/// <summary>Decide what is done about a declared conflict; never one's own.</summary>
public sealed record HandleConflict(GroupMemberId Member, ConflictMeasure Measure, Kept Reason) : GroupMemberCommand(Member)
{
    public override IEnumerable<Kept> Brings => [Reason];
}
