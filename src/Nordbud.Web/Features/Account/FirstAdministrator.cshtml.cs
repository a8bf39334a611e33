using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Account;

/// <summary>The first administrator comes in by the link on the console.</summary>
[Needs(Permission.UsePublicPages)]
public sealed class FirstAdministratorModel(FirstAdministrator first, Admission admission, SignInManager<Person> accounts, Texts texts, SiteOptions options)
    : JoinPage(admission, accounts, texts, options)
{
    [BindProperty(SupportsGet = true)] public string? Token { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await first.AcceptsAsync(Token, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await first.AcceptsAsync(Token, cancel))
            return NotFound();
        Return = "/admin";
        return await JoinAsync(person => Admission.MakeAdministratorAsync(person, cancel));
    }
}
