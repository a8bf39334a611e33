using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store;

namespace Nordbud.Web.Features.Account;

/// <summary>
/// Accounts in the database, where a copy of it gives nobody a way in: the key of the authenticator is sealed with the
/// site's own keys, and of recovery codes only hashes are kept.
/// </summary>
public sealed class PersonStore(NordbudContext db, IDataProtectionProvider protection, IdentityErrorDescriber describer)
    : UserOnlyStore<Person, NordbudContext, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>(db, describer)
{
    private readonly IDataProtector _seal = protection.CreateProtector("Nordbud.Authenticator");

    public override Task SetAuthenticatorKeyAsync(Person user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, _seal.Protect(key), cancellationToken);

    public override async Task<string?> GetAuthenticatorKeyAsync(Person user, CancellationToken cancellationToken) =>
        await base.GetAuthenticatorKeyAsync(user, cancellationToken) is { } kept ? Opened(kept) : null;

    public override Task ReplaceCodesAsync(Person user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(code => HashOf(user, code)), cancellationToken);

    public override async Task<bool> RedeemCodeAsync(Person user, string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        // What is left is written back as it is: hashing it again would lose every other code.
        var kept = (await GetTokenAsync(user, "[AspNetUserStore]", "RecoveryCodes", cancellationToken) ?? "").Split(';');
        var (wanted, found) = (Encoding.ASCII.GetBytes(HashOf(user, code)), -1);
        for (var at = 0; at < kept.Length; at++)
        {
            if (CryptographicOperations.FixedTimeEquals(wanted, Encoding.ASCII.GetBytes(kept[at])))
                found = at;
        }
        if (found < 0)
            return false;
        await base.ReplaceCodesAsync(user, kept.Where((_, at) => at != found), cancellationToken);
        return true;
    }

    /// <summary>The key, or null where the site's own keys are not those that sealed it, as after a restore without them.</summary>
    private string? Opened(string kept)
    {
        try
        {
            return _seal.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            // The person comes in by a recovery code, or with the help of an administrator.
            return null;
        }
    }

    /// <summary>Codes are random and long, so that one hash is enough; the person goes in so that equal codes differ.</summary>
    private static string HashOf(Person user, string code) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Id}:{code.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()}")));
}
