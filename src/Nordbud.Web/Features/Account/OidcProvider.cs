namespace Nordbud.Web.Features.Account;

/// <summary>An organisation's own way to sign in, as <c>oidc.json</c> in the data folder names it.</summary>
public sealed record OidcProvider
{
    /// <summary>Letters, digits and hyphens; part of the address that the provider sends people back to.</summary>
    public required string Id { get; init; }
    /// <summary>What people read on the button.</summary>
    public required string Name { get; init; }
    /// <summary>The issuer; https, or http on this machine.</summary>
    public required string Authority { get; init; }
    public required string ClientId { get; init; }
    /// <summary>The file in which the secret lies, beside <c>oidc.json</c> or with its whole path; null for a public client.</summary>
    public string? ClientSecretFile { get; init; }
    /// <summary>Whether a mail address that the provider calls verified may open the account that there is for it.</summary>
    public bool TrustEmail { get; init; }
    /// <summary>Which claims make somebody a member of which authority.</summary>
    public IReadOnlyList<OidcMembership> Memberships { get; init; } = [];
}
