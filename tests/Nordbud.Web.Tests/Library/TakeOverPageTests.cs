using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Libraries;
using Nordbud.Adapters.Store;
using Nordbud.Core.Library;
using Nordbud.Core.People;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Library;

/// <summary>An administrator takes entries over, sees first what comes, and keeps origin and version.</summary>
public sealed class TakeOverPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_comes_is_shown_first_and_taken_over_with_its_origin()
    {
        var authority = await CaseOfTheTest.AuthorityAsync(site);
        var person = new PersonId(Guid.CreateVersion7());
        await CaseOfTheTest.JoinAsync(site, person, authority, administrator: true);
        LibraryEntry[] theirs =
        [
            new() { Id = "beds", Version = 4, Title = "Sängar", Criteria = [new("Pris", 60), new("Kvalitet", 40)] },
            new() { Id = "lamps", Version = 1, Title = "Lampor", Origin = new("elsewhere.example.org", 1) },
            new() { Id = "unwanted", Version = 1, Title = "Inte denna" },
            ShippedLibrary.Entries[0],
        ];
        using var http = Client(person);
        var page = await SendAsync(http, "deras.json", LibraryJson.Write(theirs));
        Assert.Contains(T.Format("library.take.came", ("from", "deras.json"), ("n", 4)), page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(T["library.take.there"], page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(await KeptAsync(), row => row.Id is "beds" or "lamps");
        var form = page.QuerySelector("form#take")!;
        Dictionary<string, string> hidden = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().ToDictionary(input => input.Name!, input => input.Value);
        var ticked = form.QuerySelectorAll("input[type=checkbox]").OfType<IHtmlInputElement>().Select(box => box.Value).ToList();
        Assert.Equal(["0", "1", "2"], ticked);
        using var taken = await http.PostAsync(new Uri("/library/take-over?handler=Take", UriKind.Relative),
            new FormUrlEncodedContent([.. hidden, new("Take", "0"), new("Take", "1"), new("Take", "3"), new("Take", "77")]), Cancel);
        var said = new HtmlParser().ParseDocument(await taken.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(T.Format("library.said.taken", ("n", 2)), said.QuerySelector(".nb-said")!.TextContent);
        var kept = (await KeptAsync()).Where(row => row.Id is "beds" or "lamps" or "unwanted").OrderBy(row => row.Id, StringComparer.Ordinal).ToList();
        Assert.Equal([("beds", 4, "deras.json", authority.Value), ("lamps", 1, "elsewhere.example.org", authority.Value)],
            kept.Select(row => (row.Id, row.Version, row.Origin, row.AuthorityId!.Value)));
        var again = await SendAsync(http, "deras.json", LibraryJson.Write(theirs[..2]));
        Assert.Contains(T["library.take.nothing"], again.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(again.QuerySelector("main input[type=checkbox]"));
    }

    [Fact]
    public async Task A_bad_file_names_the_field_and_keeps_nothing()
    {
        using var http = Client(await CaseOfTheTest.AdministratorAsync(site));
        var before = (await KeptAsync()).Count;
        var page = await SendAsync(http, "a.json", Encoding.UTF8.GetBytes(
            """{"format":"nordbud-criteria-library","version":1,"entries":[{"id":"good","version":1,"title":"A"},{"id":"bad","version":1,"title":"B","criteria":[{"name":"Price","weight":140}]}]}"""));
        Assert.Equal(T.Format("library.problem.number", ("field", "entries[1].criteria[0].weight"), ("given", "140"), ("allowed", "0–100")), page.QuerySelector("#problem-file")!.TextContent);
        Assert.NotNull(page.QuerySelector(".ds-error-summary a[href='#file']"));
        Assert.Equal(before, (await KeptAsync()).Count);
    }

    [Theory]
    [InlineData("not json", "a.json", "library.problem.malformed")]
    [InlineData("", "a.json", "library.error.file")]
    [InlineData("{}", "../a.json", "library.error.name")]
    [InlineData("""{"format":"nordbud-criteria-library","version":1,"entries":[]}""", "a.json", "library.error.empty")]
    public async Task What_is_no_library_is_said_at_the_field(string text, string name, string key)
    {
        using var http = Client(await CaseOfTheTest.AdministratorAsync(site));
        var page = await SendAsync(http, name, Encoding.UTF8.GetBytes(text));
        Assert.StartsWith(T[key].Split('{')[0], page.QuerySelector("#problem-file")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_with_the_limit()
    {
        var bytes = new byte[LibraryJson.MaxBytes + 1];
        Array.Fill(bytes, (byte)' ');
        using var http = Client(await CaseOfTheTest.AdministratorAsync(site));
        var page = await SendAsync(http, "a.json", bytes);
        Assert.Contains("2000000", page.QuerySelector("#problem-file")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_library_comes_through_the_form()
    {
        using var http = Client(await CaseOfTheTest.AdministratorAsync(site));
        var entries = Enumerable.Range(0, 300).Select(n => new LibraryEntry { Id = $"large-{n}", Version = 1, Title = $"Åtta {n}", Background = new string('å', 2400) }).ToList();
        var page = await SendAsync(http, "large.json", LibraryJson.Write(entries));
        Dictionary<string, string> hidden = page.QuerySelectorAll("form#take input[type=hidden]").OfType<IHtmlInputElement>().ToDictionary(input => input.Name!, input => input.Value);
        using var taken = await http.PostAsync(new Uri("/library/take-over?handler=Take", UriKind.Relative), new FormUrlEncodedContent([.. hidden, new("Take", "299")]), Cancel);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Single(await KeptAsync(), row => row.Origin == "large.json");
    }

    [Fact]
    public async Task An_installation_in_a_private_network_is_not_asked()
    {
        using var visitor = site.SignedIn(await CaseOfTheTest.AdministratorAsync(site));
        await visitor.Go("/library/take-over");
        await visitor.Fill(T["library.take.host.label"], "localhost").Press(T["library.take.host.do"]);
        Assert.Equal(T.Format("library.fault.private-address", ("host", "localhost")), visitor.Page.QuerySelector("#problem-host")!.TextContent);
    }

    [Fact]
    public async Task Who_looks_after_nothing_sees_no_way_to_it()
    {
        using var visitor = site.SignedIn(new PersonId(Guid.CreateVersion7()));
        await visitor.Go("/library");
        Assert.Null(visitor.Page.QuerySelector("a[href='/library/take-over']"));
        await visitor.Go("/library/take-over");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        using var administrator = site.SignedIn(await CaseOfTheTest.AdministratorAsync(site));
        await administrator.Go("/library");
        await administrator.Follow(T["library.take.title"]);
        Assert.Equal(T["library.take.title"], administrator.Heading);
    }

    private static async Task<IHtmlDocument> SendAsync(HttpClient http, string name, byte[] bytes)
    {
        var page = new HtmlParser().ParseDocument(await http.GetStringAsync(new Uri("/library/take-over", UriKind.Relative), Cancel));
        var token = page.QuerySelector("form[enctype] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        form.Add(new ByteArrayContent(bytes), "file", name);
        using var answer = await http.PostAsync(new Uri("/library/take-over?handler=File", UriKind.Relative), form, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancel));
    }

    private HttpClient Client(PersonId person)
    {
        var cookies = new CookieContainer();
        cookies.SetCookies(site.Address, site.Session(person));
        return new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = site.Address };
    }

    private async Task<List<LibraryRow>> KeptAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NordbudContext>().Set<LibraryRow>().AsNoTracking().ToListAsync(Cancel);
    }
}
