namespace Nordbud.Core.Cases.Group;

/// <summary>What the group needs to know against what its members know.</summary>
/// <param name="Need">The skill needed.</param>
/// <param name="By">The members who have it; those who withdrew for a conflict do not count.</param>
public sealed record Coverage(SkillNeed Need, IReadOnlyList<GroupMember> By)
{
    /// <summary>Whether nobody has the skill.</summary>
    public bool Gap => By.Count == 0;

    /// <summary>The coverage of every need, in the order of the needs.</summary>
    public static IReadOnlyList<Coverage> Of(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return [.. GroupRules.Needs(state).Select(need => new Coverage(need, [.. state.Group.Knowing(need.Skill)]))];
    }
}
