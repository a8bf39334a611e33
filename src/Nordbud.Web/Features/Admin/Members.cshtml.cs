using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store;
using Nordbud.Core.People;
using Nordbud.Web.Features.Account;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Admin;

/// <summary>The people of an authority. Who comes: its administrator, when a colleague begins or leaves.</summary>
[Needs(Permission.ManageAuthority)]
public sealed class MembersModel(NordbudContext db, Memberships memberships, Invitations invitations, Visit visit, Texts texts, SiteOptions options) : AccountPage(texts, options)
{
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public string? Language { get; set; }
    [BindProperty] public bool Administrator { get; set; }
    [BindProperty] public Guid Whom { get; set; }

    public Authority Authority { get; private set; } = null!;

    public IReadOnlyList<(Person Person, bool Administrator)> Members { get; private set; } = [];

    public IReadOnlyList<Invitation> Waiting { get; private set; } = [];

    public Guid Me => visit.Person!.Value.Value;

    public async Task<IActionResult> OnGetAsync(Guid authorityId, CancellationToken cancel) => await LoadAsync(authorityId, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid authorityId, CancellationToken cancel)
    {
        if (!await LoadAsync(authorityId, cancel))
            return NotFound();
        var email = Email?.Trim() ?? "";
        if (!Person.IsEmail(email))
            return Refuse("email", T["account.error.email"]);
        var language = Ui.Language.All.Any(one => one.Code == Language) ? Language! : T.Language.Code;
        var sent = await invitations.SendAsync(new Offer(email, language, Me, Authority.Name) { AuthorityId = authorityId, Administrator = Administrator }, cancel);
        return sent ? Say("admin.said.invited") : Refuse("email", T["admin.error.too-many"]);
    }

    /// <summary>The administrator of the installation joins, to help or to work along.</summary>
    public async Task<IActionResult> OnPostJoinAsync(Guid authorityId, CancellationToken cancel)
    {
        if (await memberships.AuthorityAsync(new(authorityId), cancel) is null)
            return NotFound();
        await memberships.JoinAsync(visit.Person!.Value, new(authorityId), administrator: true, cancel);
        return Say("admin.said.joined");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid authorityId, CancellationToken cancel)
    {
        await invitations.WithdrawAsync(Whom, authorityId, null, cancel);
        return Say("admin.said.withdrawn");
    }

    public async Task<IActionResult> OnPostAdministratorAsync(Guid authorityId, CancellationToken cancel)
    {
        if (Whom != Me)
        {
            await db.Set<Membership>().Where(one => one.AuthorityId == authorityId && one.PersonId == Whom)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.Administrator, one => !one.Administrator), cancel);
        }
        return Say("admin.said.changed");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid authorityId, CancellationToken cancel)
    {
        if (Whom != Me)
            await db.Set<Membership>().Where(one => one.AuthorityId == authorityId && one.PersonId == Whom).ExecuteDeleteAsync(cancel);
        return Say("admin.said.removed");
    }

    private RedirectResult Say(string said)
    {
        Said = T[said];
        return Redirect(Request.Path);
    }

    private async Task<bool> LoadAsync(Guid authorityId, CancellationToken cancel)
    {
        if (await memberships.AuthorityAsync(new(authorityId), cancel) is not { } authority)
            return false;
        Authority = authority;
        var members = await (from membership in db.Set<Membership>().AsNoTracking()
                             where membership.AuthorityId == authorityId
                             join person in db.Set<Person>() on membership.PersonId equals person.Id
                             orderby person.Name
                             select new { person, membership.Administrator }).ToListAsync(cancel);
        Members = [.. members.Select(one => (one.person, one.Administrator))];
        Waiting = await invitations.OpenAsync(authorityId, null, cancel);
        return true;
    }
}
