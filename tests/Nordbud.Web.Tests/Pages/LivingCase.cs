using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Comments;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Web.Tests.Pages;

/// <summary>
/// A case made by the desk with something on every page, and a person to whom every page of the site is open. What they
/// are called has no letters, so that every letter on a page is the site's own text.
/// </summary>
internal static class LivingCase
{
    public const string Name = "№ 1";
    public const string Title = "2026–17";
    public static readonly CaseId Id = new(new Guid("018f0000-0000-7000-8000-0000000000c2"));
    public static readonly AuthorityId Authority = new(new Guid("018f0000-0000-7000-8000-0000000000a2"));
    public static readonly PersonId Person = new(new Guid("018f0000-0000-7000-8000-00000000000b"));
    public static readonly PersonId Colleague = new(new Guid("018f0000-0000-7000-8000-00000000000c"));
    public static readonly TaskId Task = new(new Guid("018f0000-0000-7000-8000-0000000000d1"));

    /// <summary>The content of a comment.</summary>
    public static readonly Guid Comment = new("018f0000-0000-7000-8000-0000000000e1");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Makes the case, unless it is there.</summary>
    public static async Task AddAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
        if (await db.Set<Authority>().AnyAsync(authority => authority.Id == Authority.Value, Cancel))
            return;
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        db.Add(new Authority { Id = Authority.Value, Name = "№ 7", Kind = AuthorityKind.Municipality, Country = Country.SE, Created = now });
        db.AddRange(PersonOf(Person, Name, now), PersonOf(Colleague, "№ 2", now));
        db.Add(new Membership { AuthorityId = Authority.Value, PersonId = Person.Value, Administrator = true });
        db.Add(new InstallationAdministrator { PersonId = Person.Value });
        await db.SaveChangesAsync(Cancel);
        var desk = scope.ServiceProvider.GetRequiredService<CaseDesk>();
        var by = new Doer(Person, Standing.AuthorityMember);
        var facts = new Facts { Country = Country.SE, Date = DateOnly.FromDateTime(now.UtcDateTime), Technology = "safety-alarm", Title = Title };
        await Done(desk.OpenAsync(Id, new OpenCase { Authority = Authority, Country = Country.SE, Title = Title, DiaryNumber = "17/2026", Parts = [new(facts)] }, by, Cancel));
        foreach (var role in new[] { Role.ProcurementOfficer, Role.DecisionMaker })
            await Done(desk.DoAsync(Id, new GiveRole(Person, role) { Authorisation = "§ 12" }, by, null, Cancel));
        await Done(desk.DoAsync(Id, new GiveRole(Colleague, Role.GroupMember), by, null, Cancel));
        await Done(desk.DoAsync(Id, new DecideModel("traditional") { Reason = Keeping.Text("1 > 0"), Instrument = "open" }, by, null, Cancel));
        await Done(desk.DoAsync(Id, new SetTask(Task, Keeping.Text("1 + 1")) { Assignee = Person, Due = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-3) }, by, null, Cancel));
        await Done(desk.DoAsync(Id, new SetTask(new TaskId(Guid.CreateVersion7()), Keeping.Text("2 + 2")), by, null, Cancel));
        await Done(desk.DoAsync(Id, new MakeComment(new CommentId(Guid.CreateVersion7()), Kept.OfText(Comment, Keeping.Salt(), "3 + 3")), by, null, Cancel));
        await Done(desk.DoAsync(Id, new EnterEarlierHappening(DateOnly.FromDateTime(now.UtcDateTime).AddDays(-90), Keeping.Text("4 + 4")), by, null, Cancel));
        // The tests on mail count what they wrote themselves.
        await db.Set<OutboxRow>().ExecuteDeleteAsync(Cancel);
    }

    /// <summary>An account without a way to sign in.</summary>
    public static Person PersonOf(PersonId id, string name, DateTimeOffset now) => new()
    {
        Id = id.Value,
        Name = name,
        Language = "sv",
        Created = now,
        UserName = $"{id}@example.org",
        NormalizedUserName = $"{id}@EXAMPLE.ORG".ToUpperInvariant(),
        Email = $"{id}@example.org",
        NormalizedEmail = $"{id}@EXAMPLE.ORG".ToUpperInvariant(),
        SecurityStamp = "1",
    };

    private static async Task Done(Task<DeskAnswer> answer) => Assert.IsType<DeskAnswer.Done>(await answer);
}
