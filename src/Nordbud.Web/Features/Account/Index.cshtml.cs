using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Account;

/// <summary>One's own account: what is kept, and every way in.</summary>
[Needs(Permission.UseAccount)]
public sealed class IndexModel(UserManager<Person> people, SignInManager<Person> accounts, Memberships memberships, Admission admission, Texts texts, SiteOptions options)
    : AccountPage(texts, options)
{
    /// <summary>Most passkeys of one person.</summary>
    private const int MostPasskeys = 20;

    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Language { get; set; }
    [BindProperty] public string? Current { get; set; }
    [BindProperty] public string? Password { get; set; }
    [BindProperty] public string? Credential { get; set; }
    [BindProperty] public string? Passkey { get; set; }

    public Person Me { get; private set; } = null!;

    public IReadOnlyList<(string Id, string Name, DateTimeOffset Created)> Keys { get; private set; } = [];

    public IReadOnlyList<Authority> Authorities { get; private set; } = [];

    /// <summary>Those of them that the person looks after.</summary>
    public IReadOnlyList<Authority> Managed { get; private set; } = [];

    public int RecoveryCodes { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        var name = Name?.Trim() ?? "";
        if (name.Length is 0 or > Person.LongestName)
            return Refuse("name", T["account.error.name"]);
        (Me.Name, Me.Language) = (name, Ui.Language.All.Any(one => one.Code == Language) ? Language! : Me.Language);
        return await SayAsync(await people.UpdateAsync(Me), "account.said.saved");
    }

    public async Task<IActionResult> OnPostPasswordAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        var done = Me.PasswordHash is null ? await people.AddPasswordAsync(Me, Password ?? "") : await people.ChangePasswordAsync(Me, Current ?? "", Password ?? "");
        if (done.Succeeded && !Me.TwoFactorEnabled)
        {
            await accounts.RefreshSignInAsync(Me);
            return Redirect("/account/authenticator?return=%2Faccount");
        }
        return await SayAsync(done, "account.said.password");
    }

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        if (string.IsNullOrEmpty(Credential) || Keys.Count >= MostPasskeys)
            return Refuse("main", T["account.error.passkey"]);
        if (await admission.AttestAsync(Credential) is not ({ } passkey, var user) || user != Me.Id.ToString())
            return Refuse("main", T["account.error.passkey"]);
        passkey.Name = T.Format("account.passkey.nth", ("n", Keys.Count + 1));
        return await SayAsync(await people.AddOrUpdatePasskeyAsync(Me, passkey), "account.said.passkey");
    }

    public async Task<IActionResult> OnPostForgetAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        if (Keys.All(key => key.Id != Passkey))
            return NotFound();
        if (Keys.Count == 1 && Me.PasswordHash is null)
            return Refuse("main", T["account.error.last"]);
        return await SayAsync(await people.RemovePasskeyAsync(Me, Base64Url.DecodeFromChars(Passkey)), "account.said.forgotten");
    }

    public async Task<IActionResult> OnPostEverywhereAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        await people.UpdateSecurityStampAsync(Me);
        await accounts.SignOutAsync();
        return Redirect("/");
    }

    private async Task<IActionResult> SayAsync(IdentityResult done, string said)
    {
        if (!done.Succeeded)
        {
            Errors.AddRange(admission.Wrong(done));
            return Page();
        }
        await accounts.RefreshSignInAsync(Me);
        Said = T[said];
        return Redirect("/account");
    }

    private async Task<bool> LoadAsync()
    {
        if (await people.GetUserAsync(User) is not { } me)
            return false;
        Me = me;
        Keys = [.. (await people.GetPasskeysAsync(me)).Select(key => (Base64Url.EncodeToString(key.CredentialId), key.Name ?? "", key.CreatedAt)).OrderBy(key => key.CreatedAt)];
        Authorities = await memberships.AuthoritiesOfAsync(new(me.Id), HttpContext.RequestAborted);
        Managed = await memberships.ManagedByAsync(new(me.Id), HttpContext.RequestAborted);
        RecoveryCodes = await people.CountRecoveryCodesAsync(me);
        return true;
    }
}
