namespace Nordbud.Adapters.Identity;

/// <summary>A person belongs to an authority.</summary>
public sealed class Membership
{
    public required Guid AuthorityId { get; init; }
    public required Guid PersonId { get; init; }
    /// <summary>Whether the person looks after the authority's people.</summary>
    public bool Administrator { get; set; }
}
