using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Account;

/// <summary>
/// The way in. Who comes: somebody on the way to something else, in a hurry. A password alone opens nothing; who gives
/// a wrong one learns nothing about whether there is such an account.
/// </summary>
[Needs(Permission.UsePublicPages)]
public sealed class SignInModel(UserManager<Person> people, SignInManager<Person> accounts, Admission admission, IReadOnlyList<OidcProvider> providers, Texts texts, SiteOptions options) : AccountPage(texts, options)
{
    /// <summary>A hash of nothing that anybody has, so that an unknown address takes as long as a wrong password.</summary>
    private static readonly string Nobodys = new PasswordHasher<Person>().HashPassword(null!, Invitations.NewToken());

    [BindProperty] public string? Email { get; set; }
    [BindProperty] public string? Password { get; set; }
    /// <summary>What the browser answered to the challenge, as JSON.</summary>
    [BindProperty] public string? Credential { get; set; }

    /// <summary>Whether the way by an organisation's own sign-in came to nothing.</summary>
    [BindProperty(SupportsGet = true)] public bool Failed { get; set; }

    /// <summary>The organisations' own ways to sign in.</summary>
    public IReadOnlyList<OidcProvider> Providers => providers;

    public IActionResult OnGet() => User.Identity?.IsAuthenticated is true ? GoOn() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var person = string.IsNullOrWhiteSpace(Email) ? null : await people.FindByEmailAsync(Email.Trim());
        if (person?.PasswordHash is null)
        {
            people.PasswordHasher.VerifyHashedPassword(null!, Nobodys, Password ?? "");
            return Refuse("email", T["account.error.sign-in"]);
        }
        var checkedPassword = await accounts.CheckPasswordSignInAsync(person, Password ?? "", lockoutOnFailure: true);
        if (!checkedPassword.Succeeded)
            return Refuse("email", T["account.error.sign-in"]);
        await admission.HalfwayAsync(person);
        return Redirect($"/account/{(person.TwoFactorEnabled ? "code" : "authenticator")}?return={Uri.EscapeDataString(Return ?? "")}");
    }

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        var done = string.IsNullOrEmpty(Credential) ? Microsoft.AspNetCore.Identity.SignInResult.Failed : await SignInAsync(Credential);
        return done.Succeeded ? GoOn() : Refuse("main", T["account.error.passkey"]);
    }

    private async Task<Microsoft.AspNetCore.Identity.SignInResult> SignInAsync(string credential)
    {
        try
        {
            return await accounts.PasskeySignInAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // No challenge waits for an answer: the page was left open too long, or the answer is made up.
            return Microsoft.AspNetCore.Identity.SignInResult.Failed;
        }
    }
}
