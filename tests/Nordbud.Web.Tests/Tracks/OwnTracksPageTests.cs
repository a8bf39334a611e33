using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Tracks;

/// <summary>An authority keeps tracks of its own, its cases take them, and nobody else sees them.</summary>
public sealed class OwnTracksPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_variant_is_put_in_read_replaced_withdrawn_and_offered_again()
    {
        var (authority, person) = await LookedAfterAsync();
        var home = $"/authorities/{authority}/tracks";
        using var visitor = site.SignedIn(person);
        await visitor.Go(home);
        Assert.Contains(T["admin.tracks.none"], visitor.Main, StringComparison.Ordinal);
        var begin = visitor.Page.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")!).Single(href => href.EndsWith("/innovative-1c.json", StringComparison.Ordinal));
        var beginning = await (await visitor.Fetch(begin)).Content.ReadAsStringAsync(Cancel);
        await PutAsync(visitor, beginning.Replace("Our own: ", "The town way: ", StringComparison.Ordinal));
        Assert.Equal($"{home}/innovative-1c-own", visitor.Path);
        Assert.StartsWith("The town way: ", visitor.Heading, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector("svg"));
        Assert.Contains(T["tracks.gate.nothing-on-the-market"], visitor.Main, StringComparison.Ordinal);

        var second = beginning.Replace("Our own: ", "Slower: ", StringComparison.Ordinal);
        await PutAsync(visitor, second);
        Assert.Contains(T["admin.tracks.said.kept"], visitor.Main, StringComparison.Ordinal);
        Assert.StartsWith("Slower: ", visitor.Heading, StringComparison.Ordinal);
        Assert.Equal(second, await (await visitor.Fetch($"{home}/innovative-1c-own.json")).Content.ReadAsStringAsync(Cancel));
        Assert.Contains("The town way: ", await (await visitor.Fetch($"{home}/innovative-1c-own.json?version=1")).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

        await visitor.Press(T["admin.tracks.withdraw.do"]);
        Assert.Contains(T["admin.tracks.said.withdrawn"], visitor.Main, StringComparison.Ordinal);
        await visitor.Go(home);
        Assert.Contains(T["admin.tracks.withdrawn"], visitor.Main, StringComparison.Ordinal);
        await visitor.Go($"{home}/innovative-1c-own");
        await visitor.Press(T["admin.tracks.offer"]);
        Assert.Contains(T["admin.tracks.said.offered"], visitor.Main, StringComparison.Ordinal);
        Assert.Contains(T["admin.tracks.offered"], visitor.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_stands_against_a_variant_is_named_with_place_and_source_and_nothing_is_kept()
    {
        var (authority, person) = await LookedAfterAsync();
        var home = $"/authorities/{authority}/tracks";
        using var visitor = site.SignedIn(person);
        await visitor.Go(home);
        await PutAsync(visitor, "");
        Assert.Contains(T["admin.tracks.error.file"], visitor.Main, StringComparison.Ordinal);
        await PutAsync(visitor, "{");
        Assert.Contains(T["tracks.problem.malformed"].Split('{')[0], visitor.Main, StringComparison.Ordinal);
        await PutAsync(visitor, TrackBook.Definition("innovative-1c")!.Replace("\"announcesReduction\": true", "\"announcesReduction\": false", StringComparison.Ordinal));
        Assert.Contains(T.Format("tracks.problem.id-of-product", ("field", "id"), ("named", "innovative-1c")), visitor.Main, StringComparison.Ordinal);
        Assert.Contains(T.Format("tracks.problem.title-missing", ("field", "title")), visitor.Main, StringComparison.Ordinal);
        Assert.Contains("31(2)", visitor.Main, StringComparison.Ordinal);
        await PutAsync(visitor, new string(' ', OwnTrackRules.LongestDefinition + 1));
        Assert.Contains(T.Format("tracks.problem.too-large", ("given", OwnTrackRules.LongestDefinition + 1), ("allowed", OwnTrackRules.LongestDefinition)), visitor.Main, StringComparison.Ordinal);
        await visitor.Go(home);
        Assert.Contains(T["admin.tracks.none"], visitor.Main, StringComparison.Ordinal);

        await PutAsync(visitor, TrackBook.Beginning("ppi", "Ours")!);
        await visitor.Go(home);
        await PutAsync(visitor, TrackBook.Beginning("ppi", "Another")!);
        Assert.Contains(T.Format("admin.tracks.error.there", ("id", "ppi-own")), visitor.Main, StringComparison.Ordinal);
        await visitor.Go($"{home}/ppi-own");
        await PutAsync(visitor, TrackBook.Beginning("ppp", "Another")!);
        Assert.Contains(T.Format("admin.tracks.error.another", ("id", "ppp-own"), ("expected", "ppi-own")), visitor.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_look_after_the_authority_gets_nothing()
    {
        var (authority, person) = await LookedAfterAsync();
        using var visitor = site.SignedIn(person);
        await visitor.Go($"/authorities/{authority}/tracks");
        await PutAsync(visitor, TrackBook.Beginning("ppi", "Quiet nights")!);
        var member = new PersonId(Guid.CreateVersion7());
        await CaseOfTheTest.JoinAsync(site, member, authority);
        var (_, neighbour) = await LookedAfterAsync();
        foreach (var (who, expected) in new[] { (member, HttpStatusCode.Forbidden), (neighbour, HttpStatusCode.NotFound) })
        {
            using var other = site.SignedIn(who);
            foreach (var page in new[] { "", "/ppi-own", "/ppi-own.json", "/begin/ppi.json" })
            {
                using var answer = await other.Fetch($"/authorities/{authority}/tracks{page}");
                Assert.Equal(expected, answer.StatusCode);
                Assert.DoesNotContain("Quiet nights", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
            }
        }
        // Under one's own authority there is nothing of the other's either.
        using var theirs = site.SignedIn(neighbour);
        var (own, _) = await LookedAfterAsync(neighbour);
        Assert.Equal(HttpStatusCode.NotFound, (await theirs.Fetch($"/authorities/{own}/tracks/ppi-own")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await theirs.Fetch($"/authorities/{own}/tracks/ppi-own.json")).StatusCode);
    }

    [Fact]
    public async Task A_case_takes_a_variant_of_its_authority_whole_and_keeps_it_whatever_becomes_of_it()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        var elsewhere = await CaseOfTheTest.OpenAsync(site);
        var person = new PersonId(Guid.CreateVersion7());
        await CaseOfTheTest.JoinAsync(site, person, here.Authority, administrator: true);
        using var visitor = site.SignedIn(person);
        var home = $"/authorities/{here.Authority}/tracks";
        await visitor.Go(home);
        await PutAsync(visitor, TrackBook.Beginning("traditional", "As we buy alarms")!);

        using var stranger = site.SignedIn(elsewhere.Owner);
        await stranger.Go($"/cases/{elsewhere.Id}/track");
        Assert.DoesNotContain("As we buy alarms", stranger.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/track");
        var select = (IHtmlSelectElement)owner.Page.GetElementById("which")!;
        Assert.StartsWith(T["course.choose.own"].Split('{')[0] + "As we buy alarms", select.Options[0].Text, StringComparison.Ordinal);
        select.Value = "own/traditional-own";
        await owner.Press(T["course.choose.do"]);
        Assert.Contains(T["course.said.chosen"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("As we buy alarms", owner.Main, StringComparison.Ordinal);

        await visitor.Go($"{home}/traditional-own");
        await visitor.Press(T["admin.tracks.withdraw.do"]);
        await owner.Go($"/cases/{here.Id}/track");
        Assert.Contains("As we buy alarms", owner.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(((IHtmlSelectElement)owner.Page.GetElementById("which")!).Options, option => option.Value.StartsWith("own/", StringComparison.Ordinal));
        Assert.Equal("traditional-own", (await site.Services.GetRequiredService<CaseDesk>().ReadAsync(here.Id, Cancel))!.State.Course.Track!.Id);
        // What another authority keeps cannot be taken by its id either.
        await stranger.Go($"/cases/{elsewhere.Id}/track");
        ((IHtmlSelectElement)stranger.Page.GetElementById("which")!).Options[0].Value = "own/traditional-own";
        await stranger.Press(T["course.choose.do"]);
        Assert.Contains(T["course.error.choose"], stranger.Main, StringComparison.Ordinal);
    }

    private async Task<(AuthorityId Authority, PersonId Person)> LookedAfterAsync(PersonId? known = null)
    {
        var (authority, person) = (await CaseOfTheTest.AuthorityAsync(site), known ?? new PersonId(Guid.CreateVersion7()));
        await CaseOfTheTest.JoinAsync(site, person, authority, administrator: true);
        return (authority, person);
    }

    /// <summary>Sends the form with the file, as the page shows it.</summary>
    private static async Task PutAsync(Visitor visitor, string definition)
    {
        var form = (IHtmlFormElement)visitor.Page.QuerySelector("#own")!.Closest("form")!;
        using var content = new MultipartFormDataContent();
        foreach (var hidden in form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>())
            content.Add(new StringContent(hidden.Value), hidden.Name!);
        using var file = new StringContent(definition);
        content.Add(file, "Own", "own.json");
        await visitor.Post(form.GetAttribute("action") is { Length: > 0 } to ? to : visitor.Path, content);
    }
}
