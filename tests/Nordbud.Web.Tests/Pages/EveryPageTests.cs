using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Pages;

/// <summary>What holds for every page in every language.</summary>
public sealed class EveryPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Typed = "Läkemedel hemma";

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public async Task Every_page_opens_with_one_heading_a_title_and_labels(string language)
    {
        using var visitor = await JourneyTests.Answered(site, language, signedIn: true);
        foreach (var path in await Addresses(visitor, language))
        {
            await visitor.Go(path);
            Assert.True(visitor.Status is HttpStatusCode.OK, $"{path} answers {visitor.Status}");
            Assert.True(visitor.Page.QuerySelectorAll("h1").Length == 1, $"{path} has not one h1");
            Assert.Equal(language, visitor.Page.DocumentElement.GetAttribute("lang"));
            Assert.EndsWith("Nordbud", path == "/" ? "Nordbud" : visitor.Page.Title, StringComparison.Ordinal);
            Assert.DoesNotContain(visitor.Page.QuerySelectorAll("input:not([type=hidden], [hidden]), select, textarea"),
                control => visitor.Page.QuerySelector($"label[for='{control.Id}']") is null);
            Assert.DoesNotContain(visitor.Page.All, element => element.LocalName.Contains('-', StringComparison.Ordinal));
            var ids = visitor.Page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
            Assert.True(ids.Count == ids.Distinct().Count(), $"{path} has an id twice");
            foreach (var part in visitor.Page.QuerySelectorAll("[aria-labelledby], [aria-describedby]")
                .SelectMany(e => $"{e.GetAttribute("aria-labelledby")} {e.GetAttribute("aria-describedby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                Assert.True(ids.Contains(part), $"{path} points at #{part}, which is not there");
            }
        }
    }

    [Fact]
    public async Task No_text_is_written_into_a_page()
    {
        using var visitor = await JourneyTests.Answered(site, "qps", signedIn: true);
        foreach (var path in await Addresses(visitor, "qps"))
        {
            await visitor.Go(path);
            var body = (IElement)visitor.Page.DocumentElement.Clone();
            foreach (var foreign in body.QuerySelectorAll("[translate=no], style"))
                foreign.Remove();
            var bare = Outside(body.TextContent).Replace(Typed, "", StringComparison.Ordinal);
            Assert.False(Regex.IsMatch(bare, @"\p{L}"), $"{path}: {Regex.Replace(bare, @"\s+", " ")}");
            Assert.DoesNotContain(body.QuerySelectorAll("[aria-label], [alt], [title], [placeholder]"), e =>
                new[] { "aria-label", "alt", "title", "placeholder" }.Select(e.GetAttribute)
                    .Any(a => a is { Length: > 0 } && a[0] != '⟦'));
        }
    }

    [Fact]
    public async Task Every_link_inside_the_site_leads_somewhere()
    {
        using var visitor = await JourneyTests.Answered(site, "sv", signedIn: true);
        var links = new HashSet<string>();
        foreach (var path in await Addresses(visitor, "sv"))
        {
            await visitor.Go(path);
            links.UnionWith(visitor.Page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!)
                .Where(href => !href.StartsWith("/preferences", StringComparison.Ordinal)));
            Assert.DoesNotContain(visitor.Page.QuerySelectorAll("a[href^='#']"),
                a => visitor.Page.GetElementById(a.GetAttribute("href")![1..]) is null);
        }
        foreach (var link in links)
        {
            using var response = await visitor.Fetch(link);
            Assert.True(response.StatusCode is HttpStatusCode.OK, $"{link} answers {response.StatusCode}");
        }
    }

    [Fact]
    public void No_page_is_forgotten_here()
    {
        var listed = AllPages.Of("x", "y").Select(path => path.Split('?')[0]).ToList();
        // The link for the first administrator opens only where there is none; it has tests of its own.
        foreach (var route in site.Routes.Select(r => r.TrimStart('/')).Where(r => r.Length > 0 && r != "account/first-administrator"))
        {
            var pattern = "^/" + Regex.Replace(route, @"\{[^}]+\}", "[^/]+") + "$";
            Assert.Contains(listed, path => Regex.IsMatch(path, pattern));
        }
    }

    private static async Task<List<string>> Addresses(Visitor visitor, string language)
    {
        var draft = visitor.Path.Split('/')[2];
        await visitor.Go($"/advice/{draft}/result");
        var need = visitor.Page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!)
            .First(h => h.StartsWith("/need/", StringComparison.Ordinal)).Split('/')[2];
        Assert.NotNull(Language.Find(language));
        return [.. AllPages.Of(draft, need)];
    }

    /// <summary>What stands outside every ⟦…⟧.</summary>
    private static string Outside(string text)
    {
        var outside = new StringBuilder();
        var depth = 0;
        foreach (var c in text)
        {
            if (c == '⟦')
                depth++;
            else if (c == '⟧')
                depth--;
            else if (depth == 0)
                outside.Append(c);
        }
        return outside.ToString();
    }
}
