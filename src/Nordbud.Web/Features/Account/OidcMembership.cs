namespace Nordbud.Web.Features.Account;

/// <summary>A claim with a value makes a member, or an administrator of the authority.</summary>
public sealed record OidcMembership(string Claim, string Value, Guid Authority, bool Administrator = false);
