using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Access;
using Nordbud.Core.People;
using Nordbud.Web.Tests.Pages;

namespace Nordbud.Web.Tests.Access;

/// <summary>Every address of the site, asked for by everybody there is, opens exactly where the policy table says so.</summary>
public sealed class GateTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_address_says_what_it_needs() => Assert.Equal(
        [], (await RouteBook.OfAsync(site.Services)).Where(route => route.Asked is null).Select(route => route.Pattern));

    [Fact]
    public async Task Every_address_opens_for_those_of_the_table_and_for_nobody_else()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        var (member, stranger) = (new PersonId(Guid.CreateVersion7()), new PersonId(Guid.CreateVersion7()));
        var manager = new PersonId(Guid.CreateVersion7());
        await CaseOfTheTest.JoinAsync(site, member, here.Authority);
        await CaseOfTheTest.JoinAsync(site, manager, here.Authority, administrator: true);
        await CaseOfTheTest.JoinAsync(site, stranger, await CaseOfTheTest.AuthorityAsync(site, "Tampere"));
        (string Who, PersonId? Person, Standing Here, Standing Anywhere, Role[] Roles)[] all =
        [
            ("nobody", null, Standing.Nobody, Standing.Nobody, []),
            ("administrator", await CaseOfTheTest.AdministratorAsync(site), Standing.Administrator, Standing.Administrator, []),
            ("member", member, Standing.AuthorityMember, Standing.AuthorityMember, []),
            ("manager", manager, Standing.AuthorityAdministrator, Standing.AuthorityAdministrator, []),
            ("member elsewhere", stranger, Standing.SignedIn, Standing.AuthorityMember, []),
            .. here.People.Select(pair => (pair.Key.ToString(), (PersonId?)pair.Value,
                pair.Key is Role.Owner ? Standing.AuthorityMember : Standing.SignedIn,
                pair.Key is Role.Owner ? Standing.AuthorityMember : Standing.SignedIn, new[] { pair.Key })),
        ];
        List<string> wrong = [];
        foreach (var (who, person, standingHere, standingAnywhere, roles) in all)
        {
            using var http = Client(person);
            foreach (var route in await RouteBook.OfAsync(site.Services))
            {
                var ofCase = route.Pattern.Contains("{caseId", StringComparison.Ordinal) && route.Asked is not Permission.UsePublicPages;
                var standing = ofCase || route.Pattern.Contains("{authorityId", StringComparison.Ordinal) ? standingHere : standingAnywhere;
                using var answer = await http.SendAsync(new HttpRequestMessage(new HttpMethod(route.Method), route.For(here.Id.Value, here.Authority.Value)), Cancel);
                var open = Policy.Allows(route.Asked!.Value, standing, ofCase ? roles : []);
                var related = ofCase ? roles.Length > 0 : standing >= Standing.AuthorityMember;
                var expected = open ? "open" : person is null ? "sign in" : related ? "403" : "404";
                if (Seen(answer, open) != expected)
                    wrong.Add($"{who}: {route.Method} {route.Pattern} is {Seen(answer, open)}, the table says {expected}");
            }
        }
        Assert.Equal([], wrong);
    }

    [Fact]
    public async Task A_case_of_another_authority_is_not_told_apart_from_one_that_is_not_there()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var http = Client(new PersonId(Guid.CreateVersion7()));
        foreach (var route in (await RouteBook.OfAsync(site.Services)).Where(r => r.Pattern.StartsWith("/cases/{caseId", StringComparison.Ordinal)))
        {
            using var there = await http.SendAsync(new(new(route.Method), route.For(here.Id.Value, here.Authority.Value)), Cancel);
            using var nowhere = await http.SendAsync(new(new(route.Method), route.For(Guid.NewGuid(), here.Authority.Value)), Cancel);
            Assert.Equal((nowhere.StatusCode, await nowhere.Content.ReadAsStringAsync(Cancel)), (there.StatusCode, await there.Content.ReadAsStringAsync(Cancel)));
        }
    }

    [Fact]
    public async Task Ten_thousand_denied_attempts_are_all_counted_in_few_entries()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        await using var scope = site.Services.CreateAsyncScope();
        var clock = new SetTime(new(2026, 3, 2, 12, 10, 0, TimeSpan.Zero));
        var denials = ActivatorUtilities.CreateInstance<Denials>(scope.ServiceProvider, clock);
        var people = Enumerable.Range(0, 40).Select(_ => new PersonId(Guid.CreateVersion7())).ToArray();
        for (var attempt = 0; attempt < 10_000; attempt++)
            await denials.NoteAsync(here.Id, attempt % 2 == 0 ? null : people[attempt / 2 % people.Length], Permission.ReadCase, Cancel);
        var desk = scope.ServiceProvider.GetRequiredService<CaseDesk>();
        Assert.Equal(Denials.MostAtOnce, Told(await desk.ReadAsync(here.Id, Cancel)).Count);
        clock.Now = clock.Now.AddHours(1);
        await denials.SumUpAsync(Cancel);
        await denials.SumUpAsync(Cancel);
        var told = Told(await desk.ReadAsync(here.Id, Cancel));
        Assert.Equal(10_000, told.Sum(denied => denied.Attempts));
        Assert.Equal(2 * Denials.MostAtOnce + 1, told.Count);
        Assert.Equal(5_000, told.Where(denied => denied is { Person: null, Asked: not null }).Sum(denied => denied.Attempts));

        static List<AccessDenied> Told(CaseFile? file) => [.. file!.Entries.Select(entry => entry.Event).OfType<AccessDenied>()];
    }

    private HttpClient Client(PersonId? person)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site.Address };
        if (person is { } known)
            client.DefaultRequestHeaders.Add("Cookie", site.Session(known));
        return client;
    }

    private static string Seen(HttpResponseMessage answer, bool open) => answer.StatusCode switch
    {
        HttpStatusCode.Redirect when answer.Headers.Location!.ToString().StartsWith("/account/sign-in?return=", StringComparison.Ordinal) => "sign in",
        HttpStatusCode.Forbidden => "403",
        // Behind the gate a page may find nothing at an address that leads nowhere.
        HttpStatusCode.NotFound when !open => "404",
        HttpStatusCode.InternalServerError => "500",
        _ => "open",
    };

    private sealed class SetTime(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
