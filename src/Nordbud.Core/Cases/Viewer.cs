using Nordbud.Core.People;

namespace Nordbud.Core.Cases;

/// <summary>Who looks at a case: the person, the standing at its authority and the roles in it.</summary>
public sealed record Viewer(PersonId? Person, Standing Standing, IReadOnlyCollection<Role> Roles)
{
    /// <summary>The public.</summary>
    public static readonly Viewer Public = new(null, Standing.Nobody, []);
}
