using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.People;
using Nordbud.Web.Features.Account;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;
using Country = Nordbud.Core.Values.Country;

namespace Nordbud.Web.Features.Admin;

/// <summary>
/// The installation: its authorities, its people, its mails that wait. Who comes: the administrator, seldom, when
/// somebody new joins or somebody is locked out.
/// </summary>
[Needs(Permission.Administer)]
public sealed class IndexModel(NordbudContext db, AccountRecovery recovery, Visit visit, TimeProvider clock, Texts texts, SiteOptions options) : AccountPage(texts, options)
{
    /// <summary>Most people shown at once.</summary>
    private const int MostShown = 200;
    private const int MostRead = 20_000;

    [BindProperty, MaxLength(200)] public string? Name { get; set; }
    [BindProperty] public string? Kind { get; set; }
    [BindProperty] public string? Country { get; set; }
    [BindProperty(SupportsGet = true), MaxLength(100)] public string? Q { get; set; }
    [BindProperty] public Guid Whom { get; set; }

    public IReadOnlyList<Authority> Authorities { get; private set; } = [];

    public IReadOnlyList<(Person Person, bool Administrator)> People { get; private set; } = [];

    /// <summary>Mails that wait, and how many of them have failed at least once.</summary>
    public (int Waiting, int Failed) Mails { get; private set; }

    public Guid Me => visit.Person!.Value.Value;

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var name = Name?.Trim() ?? "";
        if (name.Length is 0 or > Authority.LongestName)
            Errors.Add(new("name", T.Format("admin.error.name", ("most", Authority.LongestName))));
        if (Names.Parse<AuthorityKind>(Kind ?? "") is not { } kind)
            Errors.Add(new("kind", T["admin.error.kind"]));
        else if (!Enum.TryParse<Country>(Country, out var country) || !Enum.IsDefined(country))
            Errors.Add(new("country", T["admin.error.country"]));
        else if (Authorities.Any(one => one.Country == country && string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase)))
            Errors.Add(new("name", T["admin.error.there"]));
        else if (Errors.Count == 0)
        {
            var made = new Authority { Id = Guid.CreateVersion7(clock.GetUtcNow()), Name = name, Kind = kind, Country = country, Created = clock.GetUtcNow() };
            db.Add(made);
            await db.SaveChangesAsync(cancel);
            Said = T["admin.said.authority"];
            return Redirect($"/authorities/{made.Id}/members");
        }
        return Page();
    }

    public async Task<IActionResult> OnPostRecoverAsync(CancellationToken cancel)
    {
        if (!await recovery.BeginAsync(visit.Person!.Value, Whom, cancel))
        {
            await LoadAsync(cancel);
            return Refuse("main", T["admin.error.recover"]);
        }
        Said = T["admin.said.recover"];
        return Redirect("/admin");
    }

    public async Task<IActionResult> OnPostPromoteAsync(CancellationToken cancel)
    {
        if (await db.Set<Person>().AnyAsync(person => person.Id == Whom, cancel) && !await db.Set<InstallationAdministrator>().AnyAsync(one => one.PersonId == Whom, cancel))
        {
            db.Add(new InstallationAdministrator { PersonId = Whom });
            await db.SaveChangesAsync(cancel);
        }
        Said = T["admin.said.promoted"];
        return Redirect("/admin");
    }

    public async Task<IActionResult> OnPostDemoteAsync(CancellationToken cancel)
    {
        // Never oneself: so that there is always an administrator.
        if (Whom != Me)
            await db.Set<InstallationAdministrator>().Where(one => one.PersonId == Whom).ExecuteDeleteAsync(cancel);
        Said = T["admin.said.demoted"];
        return Redirect("/admin");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Authorities = await db.Set<Authority>().AsNoTracking().OrderBy(one => one.Name).ToListAsync(cancel);
        // Databases do not agree on the case of letters beyond ASCII; the list is short enough to be looked through here.
        var people = (await db.Set<Person>().AsNoTracking().OrderBy(person => person.Name).Take(MostRead).ToListAsync(cancel))
            .Where(person => string.IsNullOrWhiteSpace(Q) || $"{person.Name} {person.Email}".Contains(Q.Trim(), StringComparison.CurrentCultureIgnoreCase)).Take(MostShown);
        var administrators = await db.Set<InstallationAdministrator>().AsNoTracking().Select(one => one.PersonId).ToListAsync(cancel);
        People = [.. people.Select(person => (person, administrators.Contains(person.Id)))];
        Mails = (await db.Set<OutboxRow>().CountAsync(cancel), await db.Set<OutboxRow>().CountAsync(row => row.LastError != null, cancel));
    }
}
