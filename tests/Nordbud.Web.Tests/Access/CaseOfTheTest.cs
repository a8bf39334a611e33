using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Tests.Pages;

namespace Nordbud.Web.Tests.Access;

/// <summary>An authority with a case in which somebody has every role, made through the desk.</summary>
internal sealed record CaseOfTheTest(CaseId Id, AuthorityId Authority, PersonId Owner, IReadOnlyDictionary<Role, PersonId> People)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<CaseOfTheTest> OpenAsync(RunningSite site, string title = "Safety alarms")
    {
        var (authority, owner) = (await AuthorityAsync(site), new PersonId(Guid.CreateVersion7()));
        await JoinAsync(site, owner, authority);
        var desk = site.Services.GetRequiredService<CaseDesk>();
        var by = new Doer(owner, Standing.AuthorityMember);
        var opened = await desk.OpenAsync(new OpenCase { Authority = authority, Country = Country.SE, Title = title }, by, Cancel);
        var id = Assert.IsType<DeskAnswer.Done>(opened).File.State.Id;
        var people = new Dictionary<Role, PersonId> { [Role.Owner] = owner };
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Owner))
        {
            people[role] = new PersonId(Guid.CreateVersion7());
            Assert.IsType<DeskAnswer.Done>(await desk.DoAsync(id, new GiveRole(people[role], role) { Authorisation = "KS § 12" }, by, null, Cancel));
        }
        return new(id, authority, owner, people);
    }

    public static async Task<AuthorityId> AuthorityAsync(RunningSite site, string name = "Västerås stad")
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
        var authority = new Authority
        {
            Id = Guid.CreateVersion7(),
            Name = name,
            Kind = AuthorityKind.Municipality,
            Country = Country.SE,
            Created = TimeProvider.System.GetUtcNow(),
        };
        db.Add(authority);
        await db.SaveChangesAsync(Cancel);
        return new(authority.Id);
    }

    public static async Task JoinAsync(RunningSite site, PersonId person, AuthorityId authority, bool administrator = false)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Memberships>().JoinAsync(person, authority, administrator, Cancel);
    }

    public static async Task<PersonId> AdministratorAsync(RunningSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
        var person = new PersonId(Guid.CreateVersion7());
        db.Add(new InstallationAdministrator { PersonId = person.Value });
        await db.SaveChangesAsync(Cancel);
        return person;
    }
}
