namespace Nordbud.Adapters.Identity;

/// <summary>What somebody is invited to: an authority, or a role in a case.</summary>
/// <param name="Email">The address that is written to.</param>
/// <param name="Language">The language of the mail and of the account.</param>
/// <param name="InvitedBy">Who invites.</param>
/// <param name="To">What the mail calls it.</param>
public sealed record Offer(string Email, string Language, Guid InvitedBy, string To)
{
    public Guid? AuthorityId { get; init; }
    public bool Administrator { get; init; }
    public Guid? CaseId { get; init; }
    /// <summary>The role in the case by its kebab-case name.</summary>
    public string? Role { get; init; }
    /// <summary>For a decision-maker: the delegation number or the board's minute.</summary>
    public string? Authorisation { get; init; }
}
