using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Account;

/// <summary>
/// Back from an organisation's own sign-in. It opens the account that was opened by it before; an account that is there
/// for the same mail address only where the provider is trusted with that and calls the address verified; a new one only
/// where a claim makes its owner a member of an authority.
/// </summary>
[Needs(Permission.UsePublicPages)]
public sealed class ExternalModel(
    UserManager<Person> people, SignInManager<Person> accounts, Memberships memberships, IReadOnlyList<OidcProvider> providers, TimeProvider clock, Texts texts, SiteOptions options)
    : AccountPage(texts, options)
{
    /// <summary>Goes to the provider.</summary>
    public IActionResult OnGetGo(string id)
    {
        if (providers.FirstOrDefault(one => one.Id == id) is not { } provider)
            return NotFound();
        var scheme = OidcServices.SchemeOf(provider);
        return Challenge(accounts.ConfigureExternalAuthenticationProperties(scheme, $"/account/external?return={Uri.EscapeDataString(Return ?? "")}"), scheme);
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await accounts.GetExternalLoginInfoAsync() is not { } login || providers.FirstOrDefault(one => OidcServices.SchemeOf(one) == login.LoginProvider) is not { } provider)
            return Redirect("/account/sign-in");
        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        var given = provider.Memberships.Where(one => login.Principal.HasClaim(one.Claim, one.Value)).ToList();
        if (await FindAsync(login, provider) is not { } person && (given.Count == 0 || (person = await MakeAsync(login)) is null))
            return Page();
        if (await people.IsLockedOutAsync(person))
            return Page();
        foreach (var one in given)
        {
            if (await memberships.AuthorityAsync(new(one.Authority), cancel) is not null)
                await memberships.JoinAsync(new(person.Id), new(one.Authority), one.Administrator, cancel);
        }
        await accounts.SignInAsync(person, isPersistent: false);
        return GoOn();
    }

    private async Task<Person?> FindAsync(ExternalLoginInfo login, OidcProvider provider)
    {
        if (await people.FindByLoginAsync(login.LoginProvider, login.ProviderKey) is { } known)
            return known;
        var verified = string.Equals(login.Principal.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase);
        if (!provider.TrustEmail || !verified || EmailOf(login) is not { } email || await people.FindByEmailAsync(email) is not { } same)
            return null;
        await people.AddLoginAsync(same, login);
        return same;
    }

    /// <summary>A new account, unless there is one for the address already: that is not taken over.</summary>
    private async Task<Person?> MakeAsync(ExternalLoginInfo login)
    {
        if (EmailOf(login) is not { } email || await people.FindByEmailAsync(email) is not null)
            return null;
        var name = login.Principal.FindFirstValue("name") is { Length: > 0 } called ? called : email;
        var person = new Person
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            UserName = email,
            Email = email,
            EmailConfirmed = true,
            Name = name[..Math.Min(name.Length, Person.LongestName)],
            Language = T.Language.Code,
            Created = clock.GetUtcNow(),
        };
        if (!(await people.CreateAsync(person)).Succeeded)
            return null;
        await people.AddLoginAsync(person, login);
        return person;
    }

    private static string? EmailOf(ExternalLoginInfo login) =>
        login.Principal.FindFirstValue("email") is { Length: > 0 } email && Person.IsEmail(email) ? email : null;
}
