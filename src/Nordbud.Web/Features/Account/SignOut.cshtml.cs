using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Account;

/// <summary>The way out; a question first, so that no link from elsewhere signs anybody out.</summary>
[Needs(Permission.UseAccount)]
public sealed class SignOutModel(SignInManager<Person> accounts, Texts texts, SiteOptions options) : AccountPage(texts, options)
{
    public void OnGet()
    {
        // The page asks.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await accounts.SignOutAsync();
        return Redirect("/");
    }
}
