using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Account;

/// <summary>Back in by the link that another administrator had sent.</summary>
[Needs(Permission.UsePublicPages)]
public sealed class RecoverModel(UserManager<Person> people, AccountRecovery recovery, Admission admission, Texts texts, SiteOptions options) : AccountPage(texts, options)
{
    [BindProperty(SupportsGet = true)] public Guid Person { get; set; }
    [BindProperty(SupportsGet = true)] public string? Token { get; set; }
    [BindProperty] public string? Password { get; set; }

    public void OnGet()
    {
        // Whether the link is good shows when it is used: it says nothing about who has an account.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await people.FindByIdAsync(Person.ToString()) is not { } person)
            return Refuse("main", T["account.error.link"]);
        var done = await recovery.EndAsync(person, Token ?? "", Password ?? "", cancel);
        if (!done.Succeeded)
        {
            Errors.AddRange(admission.Wrong(done));
            return Page();
        }
        await admission.HalfwayAsync(person);
        return Redirect("/account/authenticator");
    }
}
