using System.Net;
using System.Xml.Linq;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Tests.Pages;

namespace Nordbud.Web.Tests.Public;

public sealed class PublicPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Ledger = "urn:nordbud:ledger";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_released_is_shown_without_an_account()
    {
        using var visitor = site.Visitor();
        await visitor.Go($"/public/{SampleCase.Id}");
        Assert.Equal("Safety alarms", visitor.Heading);
        Assert.Contains("Diary number: KS 2026/17.", visitor.Main, StringComparison.Ordinal);
        Assert.Contains("The case stands in this phase: competition.", visitor.Main, StringComparison.Ordinal);
        Assert.Contains("Decided model: ", visitor.Main, StringComparison.Ordinal);
        Assert.Contains("11 January 2027", visitor.Main, StringComparison.Ordinal);
        Assert.StartsWith($"nordbud.example/case/{SampleCase.Id}\n13\n", visitor.Page.QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_person_and_no_role_is_shown()
    {
        using var visitor = site.Visitor();
        await visitor.Go($"/public/{SampleCase.Id}");
        using var feed = await visitor.Fetch($"/public/{SampleCase.Id}/feed");
        foreach (var shown in new[] { visitor.Page.DocumentElement.OuterHtml, await feed.Content.ReadAsStringAsync(Cancel) })
        {
            Assert.DoesNotContain(SampleCase.Anna.ToString(), shown, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("entry-2\"", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("owner", shown, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData(Country.SE, HttpStatusCode.NotFound)]
    [InlineData(Country.NO, HttpStatusCode.NotFound)]
    [InlineData(Country.FI, HttpStatusCode.OK)]
    public async Task Without_a_release_only_a_law_that_was_read_opens_the_page(Country country, HttpStatusCode status)
    {
        var (id, _) = await Add(authority => [SampleCase.Opened("Quiet", authority, country)]);
        using var visitor = site.Visitor();
        foreach (var path in new[] { $"/public/{id}", $"/public/{id}/feed" })
        {
            using var response = await visitor.Fetch(path);
            Assert.Equal(status, response.StatusCode);
        }
    }

    [Fact]
    public async Task The_law_that_opened_a_case_is_named()
    {
        var (id, _) = await Add(authority => [SampleCase.Opened("In Finland", authority, Country.FI)]);
        using var visitor = site.Visitor("sv");
        await visitor.Go($"/public/{id}");
        Assert.Contains("Offentligt enligt lag: att ärendet finns, dess titel, nummer och fas (Act 621/1999 6 §", visitor.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_released_is_not_said()
    {
        var (id, _) = await Add(authority =>
            [.. SampleCase.Everything.Where(e => e is not PartReleased { What: not PublicPart.Existence }).Select(e => Under(authority, e))]);
        using var visitor = site.Visitor();
        await visitor.Go($"/public/{id}");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        // The ids and hashes of the checkpoint hold every four digits now and then.
        visitor.Page.QuerySelector("main pre")!.TextContent = "";
        Assert.DoesNotContain("2027", visitor.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("facts", visitor.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Decided model", visitor.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_case_is_gone_at_the_next_question()
    {
        var (id, authority) = await Add(authority =>
            [.. SampleCase.Everything.Select(e => Under(authority, e)), new ReleaseWithdrawn { What = PublicPart.Existence }]);
        using var visitor = site.Visitor();
        foreach (var path in new[] { $"/public/{id}", $"/public/{id}/feed", $"/authorities/{authority}", $"/authorities/{authority}/feed" })
        {
            using var response = await visitor.Fetch(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task The_authority_lists_its_public_cases_and_no_other()
    {
        var (open, authority) = await Add(authority => [SampleCase.Opened("Open one", authority), new PartReleased { What = PublicPart.Existence }]);
        await Add(_ => [SampleCase.Opened("Closed one", authority)], authority);
        using var visitor = site.Visitor();
        await visitor.Go($"/authorities/{authority}");
        Assert.Contains("1 case is public", visitor.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Closed one", visitor.Main, StringComparison.Ordinal);
        await visitor.Follow("Open one");
        Assert.Equal($"/public/{open}", visitor.Path);
    }

    [Fact]
    public async Task A_feed_is_Atom_with_stable_ids_dates_and_the_checkpoint()
    {
        using var visitor = site.Visitor();
        foreach (var page in new[] { $"/public/{SampleCase.Id}", $"/authorities/{SampleCase.Authority}" })
        {
            using var response = await visitor.Fetch($"{page}/feed");
            Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
            var feed = XDocument.Parse(await response.Content.ReadAsStringAsync(Cancel)).Root!;
            Assert.Equal(Atom + "feed", feed.Name);
            Assert.StartsWith("urn:uuid:", feed.Element(Atom + "id")!.Value, StringComparison.Ordinal);
            Assert.Single(feed.Elements(Atom + "title"));
            Assert.NotEqual("", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
            Assert.Equal($"{site.Address}".TrimEnd('/') + page + "/feed",
                feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
            Assert.Contains($"/case/{SampleCase.Id}\n13\n", feed.Elements(Ledger + "checkpoint").First().Value, StringComparison.Ordinal);
            var entries = feed.Elements(Atom + "entry").ToList();
            Assert.Equal(12, entries.Count);
            Assert.Equal(12, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
            Assert.All(entries, entry => Assert.False(string.IsNullOrWhiteSpace(entry.Element(Atom + "title")!.Value)));
            var dates = entries.Select(entry => DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, null)).ToList();
            Assert.Equal(dates.OrderDescending(), dates);
            Assert.Equal(dates[0], DateTimeOffset.Parse(feed.Element(Atom + "updated")!.Value, null));
        }
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_is_not_sent_again()
    {
        using var http = new HttpClient { BaseAddress = site.Address };
        using var first = await http.GetAsync($"/public/{SampleCase.Id}/feed", Cancel);
        Assert.Equal("no-cache, public", string.Join(", ", first.Headers.CacheControl!.ToString().Split(", ").Order()));
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/public/{SampleCase.Id}/feed");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await http.SendAsync(again, Cancel);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Markup_and_control_signs_in_a_title_are_inert()
    {
        var (id, _) = await Add(authority => [SampleCase.Opened("<script>x</script> \u0001 & Co", authority), new PartReleased { What = PublicPart.Existence }]);
        using var visitor = site.Visitor();
        await visitor.Go($"/public/{id}");
        Assert.Null(visitor.Page.QuerySelector("main script"));
        using var response = await visitor.Fetch($"/public/{id}/feed");
        Assert.StartsWith("<script>x</script> \uFFFD & Co",
            XDocument.Parse(await response.Content.ReadAsStringAsync(Cancel)).Root!.Element(Atom + "title")!.Value, StringComparison.Ordinal);
    }

    private async Task<(Guid Id, AuthorityId Authority)> Add(Func<AuthorityId, IReadOnlyList<CaseEvent>> events, AuthorityId? under = null)
    {
        var (id, authority) = (Guid.CreateVersion7(), under ?? new AuthorityId(Guid.CreateVersion7()));
        await SampleCase.AddAsync(site.Services, id, authority, events(authority));
        return (id, authority);
    }

    private static CaseEvent Under(AuthorityId authority, CaseEvent happened) =>
        happened is CaseOpened opened ? opened with { Authority = authority } : happened;
}
