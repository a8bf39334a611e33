using Microsoft.AspNetCore.Identity;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Mail;
using Nordbud.Adapters.Store;
using Nordbud.Core.Cases;
using Nordbud.Core.People;

namespace Nordbud.Web.Features.Account;

/// <summary>
/// Helps somebody back in who has lost password, authenticator or passkey. Another administrator has a link sent to
/// the person, never for oneself; who opens it sets a new password and a new authenticator, and every session and passkey of before ends.
/// </summary>
public sealed class AccountRecovery(UserManager<Person> people, NordbudContext db, Outbox outbox)
{
    /// <summary>Mails the link to its owner, who may use it once within a day. False for oneself and for nobody.</summary>
    public async Task<bool> BeginAsync(PersonId by, Guid whom, CancellationToken cancel)
    {
        if (by.Value == whom || await people.FindByIdAsync(whom.ToString()) is not { } person)
            return false;
        outbox.Add(new Letter("recovery-begun")
        {
            To = new PersonId(whom),
            Path = $"/account/recover?person={whom}&token={Uri.EscapeDataString(await people.GeneratePasswordResetTokenAsync(person))}",
        });
        outbox.Add(new Letter("recovery-begun-by-you") { To = by, Arguments = new Dictionary<string, string> { ["name"] = person.Name } });
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Sets the new password and takes everything else away that gave entry.</summary>
    public async Task<IdentityResult> EndAsync(Person person, string token, string password, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(person);
        var reset = await people.ResetPasswordAsync(person, token, password);
        if (!reset.Succeeded)
            return reset;
        foreach (var passkey in await people.GetPasskeysAsync(person))
            await people.RemovePasskeyAsync(person, passkey.CredentialId);
        await people.SetTwoFactorEnabledAsync(person, false);
        await people.ResetAuthenticatorKeyAsync(person);
        await people.SetLockoutEndDateAsync(person, null);
        await people.UpdateSecurityStampAsync(person);
        outbox.Add(new Letter("recovery-ended") { To = new PersonId(person.Id) });
        await db.SaveChangesAsync(cancel);
        return reset;
    }
}
