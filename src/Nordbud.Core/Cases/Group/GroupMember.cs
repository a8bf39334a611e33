using System.Collections.Immutable;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Group;

/// <summary>A member of the working group as it stands.</summary>
/// <param name="Id">The member.</param>
/// <param name="Name">The kept name, or null for somebody with an account, whose name is there.</param>
/// <param name="Origin">Where the member comes from.</param>
/// <param name="Skills">What the member knows, by the ids of <see cref="SkillCatalogue"/> or in own words.</param>
public sealed record GroupMember(GroupMemberId Id, KeptRef? Name, GroupOrigin Origin, ImmutableArray<string> Skills)
{
    /// <summary>The account of the member, or null where there is none.</summary>
    public PersonId? Person { get; init; }
}
