using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store;

namespace Nordbud.Web.Features.Account;

/// <summary>
/// The way in for the first administrator: a link that the console shows at a start without administrators. It holds
/// good until somebody has used it or the program ends, whichever comes first.
/// </summary>
public sealed class FirstAdministrator(IServiceScopeFactory scopes)
{
    private readonly string _token = Invitations.NewToken();

    /// <summary>The path to open, or null where there is an administrator.</summary>
    public async Task<string?> PathAsync(CancellationToken cancel) => await IsOpenAsync(cancel) ? $"/account/first-administrator?token={_token}" : null;

    /// <summary>Whether the token is the one, and still good.</summary>
    public async Task<bool> AcceptsAsync(string? token, CancellationToken cancel) =>
        CryptographicOperations.FixedTimeEquals(Invitations.HashOf(token ?? ""), Invitations.HashOf(_token)) && await IsOpenAsync(cancel);

    private async Task<bool> IsOpenAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return !await scope.ServiceProvider.GetRequiredService<NordbudContext>().Set<InstallationAdministrator>().AnyAsync(cancel);
    }
}
