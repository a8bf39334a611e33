using System.Collections.Immutable;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Group;

/// <summary>The working group as it stands.</summary>
public sealed record GroupPart
{
    public ImmutableDictionary<GroupMemberId, GroupMember> Members { get; init; } = ImmutableDictionary<GroupMemberId, GroupMember>.Empty;
    public ImmutableDictionary<GroupMemberId, DeclaredInterests> Declared { get; init; } = ImmutableDictionary<GroupMemberId, DeclaredInterests>.Empty;
    /// <summary>What the group was set to need; null as long as the proposal holds.</summary>
    public ImmutableArray<SkillNeed>? Needs { get; init; }
    /// <summary>Why there is no procurement expert, or null.</summary>
    public KeptRef? ExpertAbsence { get; init; }

    /// <summary>Whether a procurement expert takes part, or it stands on record why none does (step 7: from the beginning).</summary>
    public bool ExpertSettled => ExpertAbsence is not null || Knowing(SkillCatalogue.Procurement).Any();

    /// <summary>The members who know something and neither have an open conflict nor withdrew for one.</summary>
    public IEnumerable<GroupMember> Knowing(string skill) =>
        Members.Values.Where(member => member.Skills.Contains(skill) && Declared.GetValueOrDefault(member.Id) is null or { Opens: true });

    /// <summary>Whether somebody may see material of suppliers: after a declaration, and not with a conflict that is open or led to withdrawal.</summary>
    public bool MaySeeSuppliers(PersonId? person) =>
        person is { } known && Declared.GetValueOrDefault(new GroupMemberId(known.Value)) is { Opens: true };
}
