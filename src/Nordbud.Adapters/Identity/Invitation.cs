namespace Nordbud.Adapters.Identity;

/// <summary>
/// Somebody without an account is asked to join: an authority, a role in a case, or both. It holds good once and for
/// two weeks; of its token only the hash is kept.
/// </summary>
public sealed class Invitation
{
    /// <summary>How long it can be taken up.</summary>
    public static readonly TimeSpan HoldsFor = TimeSpan.FromDays(14);

    public required Guid Id { get; init; }
    public required string Email { get; init; }
    /// <summary>The language of the mail and of the account.</summary>
    public required string Language { get; init; }
    /// <summary>The authority joined; null where only a role in a case is offered.</summary>
    public Guid? AuthorityId { get; init; }
    public bool Administrator { get; init; }
    public Guid? CaseId { get; init; }
    /// <summary>The role in the case by its kebab-case name.</summary>
    public string? Role { get; init; }
    /// <summary>For a decision-maker: the delegation number or the board's minute.</summary>
    public string? Authorisation { get; init; }
    public required Guid InvitedBy { get; init; }
    /// <summary>SHA-256 of the token.</summary>
    public required byte[] TokenHash { get; init; }
    public required DateTimeOffset Expires { get; init; }
    public DateTimeOffset? TakenUp { get; set; }
}
