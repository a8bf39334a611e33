using System.Collections.Immutable;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Team;

/// <summary>A person of the case: the roles, and by what authorisation they decide.</summary>
public sealed record Member(PersonId Person, ImmutableSortedSet<Role> Roles)
{
    public string? Authorisation { get; init; }
}
