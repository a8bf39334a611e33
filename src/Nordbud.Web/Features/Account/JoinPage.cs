using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Account;

/// <summary>A page that makes an account: by a passkey in one step, or by a password and then an authenticator.</summary>
public abstract class JoinPage(Admission admission, SignInManager<Person> accounts, Texts texts, SiteOptions options) : AccountPage(texts, options)
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public string? Password { get; set; }
    /// <summary>The passkey that the browser made, as JSON; empty for a password.</summary>
    [BindProperty] public string? Credential { get; set; }

    protected Admission Admission => admission;

    /// <summary>Makes the account and gives it what it was made for; then the second step, or straight on.</summary>
    protected async Task<IActionResult> JoinAsync(Func<Person, Task> welcome)
    {
        ArgumentNullException.ThrowIfNull(welcome);
        var (name, email) = (Name?.Trim() ?? "", Email?.Trim() ?? "");
        if (name.Length is 0 or > Person.LongestName)
            Errors.Add(new("name", T["account.error.name"]));
        if (!Person.IsEmail(email))
            Errors.Add(new("email", T["account.error.email"]));
        if (Errors.Count > 0)
            return Page();
        var byPasskey = Credential is { Length: > 0 };
        var (person, wrong) = byPasskey ? await admission.WithPasskeyAsync(email, name, Credential!)
            : await admission.WithPasswordAsync(email, name, Password ?? "");
        if (person is null || wrong.Count > 0)
        {
            Errors.AddRange(wrong);
            return Page();
        }
        await welcome(person);
        if (byPasskey)
        {
            await accounts.SignInAsync(person, isPersistent: false);
            return GoOn();
        }
        await admission.HalfwayAsync(person);
        return Redirect($"/account/authenticator?return={Uri.EscapeDataString(Return ?? "")}");
    }
}
