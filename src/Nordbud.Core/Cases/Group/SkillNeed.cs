using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Group;

/// <summary>A skill that the working group needs.</summary>
/// <param name="Skill">An id of <see cref="SkillCatalogue"/>, or the authority's own words.</param>
/// <param name="Phases">The phases in which it is needed.</param>
public sealed record SkillNeed(string Skill, IReadOnlyList<Phase> Phases)
{
    /// <summary>Whether step 7 asks for it whatever is bought; such a need cannot be taken out.</summary>
    public bool Always => SkillCatalogue.Find(Skill) is { Always: true };

    /// <summary>Where it is written that it is needed; null for the authority's own.</summary>
    public Source? Source => SkillCatalogue.Find(Skill)?.Source;
}
