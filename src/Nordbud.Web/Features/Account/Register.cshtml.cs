using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Account;

/// <summary>Somebody invited comes in: with a new account, or with the one that is signed in.</summary>
[Needs(Permission.UsePublicPages)]
public sealed class RegisterModel(Invitations invitations, Memberships memberships, Admission admission, SignInManager<Person> accounts, Visit visit, Texts texts, SiteOptions options)
    : JoinPage(admission, accounts, texts, options)
{
    [BindProperty(SupportsGet = true, Name = "invitation")] public string? Token { get; set; }

    public Invitation? Invited { get; private set; }

    /// <summary>The authority that invites, where it is one.</summary>
    public string? Authority { get; private set; }

    public bool IsSignedIn => visit.Person is not null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Invited is not { } invited)
            return Page();
        Return = invited.CaseId is { } caseId ? $"/cases/{caseId}" : "/cases";
        // The account is made for the address that was written to, whatever the form says.
        Email = invited.Email;
        return await JoinAsync(async person =>
        {
            // The account is there all the same; the list of cases says what it opens.
            if (!await invitations.TakeUpAsync(invited, new(person.Id), cancel))
                Return = "/cases";
        });
    }

    /// <summary>Takes it up with the account that is signed in.</summary>
    public async Task<IActionResult> OnPostTakeUpAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Invited is not { } invited || visit.Person is not { } person)
            return Page();
        if (!await invitations.TakeUpAsync(invited, person, cancel))
            return Redirect("/cases");
        return Redirect(invited.CaseId is { } caseId ? $"/cases/{caseId}" : "/cases");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Invited = await invitations.FindAsync(Token, cancel);
        Email = Invited?.Email;
        Authority = Invited?.AuthorityId is { } id ? (await memberships.AuthorityAsync(new(id), cancel))?.Name : null;
    }
}
