using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Account;

/// <summary>The second step after the password: a code of the authenticator, or one of the recovery codes.</summary>
[Needs(Permission.UsePublicPages)]
public sealed class CodeModel(SignInManager<Person> accounts, Texts texts, SiteOptions options) : AccountPage(texts, options)
{
    [BindProperty] public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync() => await accounts.GetTwoFactorAuthenticationUserAsync() is null ? Redirect("/account/sign-in") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await accounts.GetTwoFactorAuthenticationUserAsync() is null)
            return Redirect("/account/sign-in");
        var typed = (Code ?? "").Replace(" ", "", StringComparison.Ordinal);
        var done = typed.Length == 6 && typed.All(char.IsAsciiDigit)
            ? await accounts.TwoFactorAuthenticatorSignInAsync(typed, isPersistent: false, rememberClient: false)
            : await accounts.TwoFactorRecoveryCodeSignInAsync(typed);
        return done.Succeeded ? GoOn() : Refuse("code", T[done.IsLockedOut ? "account.error.locked" : "account.error.code"]);
    }
}
