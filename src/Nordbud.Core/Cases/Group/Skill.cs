using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Group;

/// <summary>A skill that documented procurements had in their working groups.</summary>
/// <param name="Id">Kebab case; its words are <c>group.skill.{Id}</c>.</param>
/// <param name="Always">Whether it is needed whatever is bought.</param>
/// <param name="Phases">The phases in which it is needed.</param>
/// <param name="Technologies">The technologies it is proposed for; <c>*</c> for every one.</param>
/// <param name="Source">Where it is stated.</param>
/// <param name="Inferred">True where no source states it in so many words.</param>
public sealed record Skill(
    string Id, bool Always, IReadOnlyList<Phase> Phases, IReadOnlyList<string> Technologies, Source Source, bool Inferred);
