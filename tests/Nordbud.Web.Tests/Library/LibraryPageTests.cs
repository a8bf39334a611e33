using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Libraries;
using Nordbud.Core.Library;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Library;

/// <summary>Everybody can search the library, read an entry and take it along as a file.</summary>
public sealed class LibraryPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_search_by_technology_and_words_finds_what_matches()
    {
        using var visitor = site.Visitor();
        await visitor.Go("/library");
        // Another test may have taken more over.
        Assert.All(ShippedLibrary.Entries, entry => Assert.Contains(entry.Title, visitor.Main, StringComparison.Ordinal));
        await visitor.Go($"/library?technology=safety-alarm&q={Uri.EscapeDataString("NACKA distance")}");
        Assert.Equal(["Nacka kommun"], visitor.Page.QuerySelectorAll("main tbody td:nth-child(3)").Select(cell => cell.TextContent));
        Assert.Equal("safety-alarm", visitor.Page.QuerySelector("#technology option[selected]")!.GetAttribute("value"));
        Assert.Equal("NACKA distance", visitor.Page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Contains(T["library.weights.no"], visitor.Page.QuerySelector("main tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_how_to_go_on()
    {
        using var visitor = site.Visitor();
        await visitor.Go("/library?q=submarine");
        Assert.Contains(T["library.none.2"], visitor.Main, StringComparison.Ordinal);
        Assert.Null(visitor.Page.QuerySelector("main table"));
    }

    [Fact]
    public async Task An_entry_shows_criteria_sources_and_what_was_not_found()
    {
        using var visitor = site.Visitor();
        await visitor.Go("/library/dynamo-pcp");
        Assert.Equal("Pre-commercial procurement of adaptive care pathways: quality 90, price 10", visitor.Heading);
        Assert.Equal(["90 %", "10 %"], visitor.Page.QuerySelectorAll("main tbody td").Select(cell => cell.TextContent.Replace('\u00a0', ' ')));
        Assert.NotNull(visitor.Page.QuerySelector("main a[href='https://dynamo-pcp.eu/call-for-tender/call-for-tender-faq/']"));
        Assert.Contains(T["library.origin.shipped"], visitor.Main, StringComparison.Ordinal);
        Assert.Equal(T["library.not-found"], visitor.Page.QuerySelector("#outcome + p")!.TextContent);
        using var answer = await visitor.Fetch(visitor.Page.QuerySelector("main a[download]")!.GetAttribute("href")!);
        var reading = LibraryJson.Read(await answer.Content.ReadAsByteArrayAsync(Cancel));
        Assert.True(LibraryJson.Same(ShippedLibrary.Entries.Single(entry => entry.Id == "dynamo-pcp"), Assert.Single(reading.Entries)));
    }

    [Fact]
    public async Task Scripts_in_texts_are_text()
    {
        await PutAsync(new() { Id = "script", Version = 1, Title = "<script>alert(1)</script>", Background = "<b>bold</b>", Criteria = [new("\"><img src=x>")], Language = "sv" });
        using var visitor = site.Visitor();
        foreach (var path in new[] { "/library", "/library/script" })
        {
            await visitor.Go(path);
            Assert.Contains("<script>alert(1)</script>", visitor.Main, StringComparison.Ordinal);
            Assert.Null(visitor.Page.QuerySelector("main script, main b, main img"));
        }
    }

    [Fact]
    public async Task Versions_and_origins_of_one_name_have_addresses_of_their_own()
    {
        var own = new LibraryEntry { Id = "locks", Version = 1, Title = "First" };
        await PutAsync(own);
        await PutAsync(own with { Version = 2, Title = "Second" });
        await PutAsync(own with { Title = "Theirs", Origin = new("nordbud.example.se", 1) });
        using var visitor = site.Visitor();
        await visitor.Go("/library/locks");
        Assert.Equal("Second", visitor.Heading);
        await visitor.Follow("First");
        Assert.Equal("First", visitor.Heading);
        await visitor.Follow("Theirs");
        Assert.Equal("Theirs", visitor.Heading);
        Assert.Contains(T.Format("library.origin.other", ("from", "nordbud.example.se"), ("n", 1)), visitor.Main, StringComparison.Ordinal);
        using var file = await visitor.Fetch(visitor.Page.QuerySelector("main a[download]")!.GetAttribute("href")!);
        Assert.Equal("Theirs", Assert.Single(LibraryJson.Read(await file.Content.ReadAsByteArrayAsync(Cancel)).Entries).Title);
        await visitor.Go("/library?q=locks");
        Assert.Equal(["Theirs", "Second"], visitor.Page.QuerySelectorAll("main tbody th a").Select(link => link.TextContent).OrderDescending(StringComparer.Ordinal));
        await visitor.Go("/library/locks?version=9");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task The_file_has_the_fields_of_the_schema_and_is_asked_for_again_only_when_it_changed()
    {
        using var http = new HttpClient { BaseAddress = site.Address };
        var schema = JsonNode.Parse(await http.GetByteArrayAsync("/library/schema.json", Cancel))!;
        var all = await http.GetFromJsonAsync<JsonObject>("/library.json?technology=videophone&q=experts", Cancel);
        Assert.NotNull(all);
        Assert.Equal(Fields(schema), all.Select(field => field.Key));
        Assert.Equal(Fields(schema["$defs"]!["entry"]!), Assert.Single(all["entries"]!.AsArray())!.AsObject().Select(field => field.Key));
        using var first = await http.GetAsync("/library.json", Cancel);
        Assert.Equal("application/json", first.Content.Headers.ContentType!.MediaType);
        Assert.True(LibraryJson.Read(await first.Content.ReadAsByteArrayAsync(Cancel)).IsGood);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/library.json");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await http.SendAsync(again, Cancel);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var nowhere = await http.GetAsync("/library/nowhere.json", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, nowhere.StatusCode);
    }

    private static IEnumerable<string> Fields(JsonNode schema) => schema["properties"]!.AsObject().Select(field => field.Key);

    private async Task PutAsync(LibraryEntry entry)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LibraryShelf>().PutAsync(entry, null, Cancel);
    }
}
