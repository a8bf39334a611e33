using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;
using QRCoder;

namespace Nordbud.Web.Features.Account;

/// <summary>
/// Sets an authenticator up: at first for somebody who has just given a password, later for somebody signed in who has
/// a new telephone. It counts only when a code of it was typed.
/// </summary>
[Needs(Permission.UsePublicPages)]
public sealed class AuthenticatorModel(UserManager<Person> people, SignInManager<Person> accounts, Texts texts, SiteOptions options) : AccountPage(texts, options)
{
    private const int Codes = 10;

    [BindProperty] public string? Code { get; set; }

    /// <summary>The recovery codes, shown once.</summary>
    public IReadOnlyList<string> Recovery { get; private set; } = [];

    /// <summary>The key in groups of four, for those who type.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The key as a picture that the authenticator reads.</summary>
    public string Picture { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await WhoAsync() is not { } person)
            return Redirect("/account/sign-in");
        if (person.TwoFactorEnabled)
            return Redirect("/account");
        if (await people.GetAuthenticatorKeyAsync(person) is null)
            await people.ResetAuthenticatorKeyAsync(person);
        await ShowAsync(person);
        return Page();
    }

    /// <summary>Takes the present authenticator away and begins with another.</summary>
    public async Task<IActionResult> OnPostRenewAsync()
    {
        if (await people.GetUserAsync(User) is not { } person)
            return Redirect("/account/sign-in");
        await people.SetTwoFactorEnabledAsync(person, false);
        await people.ResetAuthenticatorKeyAsync(person);
        await accounts.RefreshSignInAsync(person);
        return Redirect("/account/authenticator");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await WhoAsync() is not { } person)
            return Redirect("/account/sign-in");
        var typed = (Code ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (!await people.VerifyTwoFactorTokenAsync(person, TokenOptions.DefaultAuthenticatorProvider, typed))
        {
            await ShowAsync(person);
            return Refuse("code", T["account.error.code"]);
        }
        await people.SetTwoFactorEnabledAsync(person, true);
        Recovery = [.. await people.GenerateNewTwoFactorRecoveryCodesAsync(person, Codes) ?? []];
        await HttpContext.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await accounts.SignInAsync(person, isPersistent: false);
        return Page();
    }

    /// <summary>Who is signed in, or has given the password just now and has no second step yet.</summary>
    private async Task<Person?> WhoAsync()
    {
        if (await people.GetUserAsync(User) is { } signedIn)
            return signedIn;
        return await accounts.GetTwoFactorAuthenticationUserAsync() is { TwoFactorEnabled: false } halfway ? halfway : null;
    }

    private async Task ShowAsync(Person person)
    {
        var key = await people.GetAuthenticatorKeyAsync(person) ?? "";
        Key = string.Join(' ', key.Chunk(4).Select(part => new string(part)));
        var address = $"otpauth://totp/Nordbud:{Uri.EscapeDataString(person.Email!)}?secret={key}&issuer=Nordbud&digits=6";
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var drawn = new PngByteQRCode(code);
        Picture = $"data:image/png;base64,{Convert.ToBase64String(drawn.GetGraphic(5))}";
    }
}
