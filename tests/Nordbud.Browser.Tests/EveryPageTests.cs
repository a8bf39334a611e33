using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Nordbud.Browser.Tests;

/// <summary>What a browser finds on every page.</summary>
public sealed class EveryPageTests(Browsing browsing) : IClassFixture<Browsing>
{
    private static readonly AxeRunOptions Rules = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    /// <summary>What is cut off at 320 pixels, the innermost last.</summary>
    private const string Widest =
        "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > 321 && !e.closest('.nb-scroll, .nb-gantt-scroll, pre')).map(e => e.tagName + '#' + e.id + '.' + e.className).join(' > ')";

    [Fact]
    public Task Axe_finds_nothing() => Axe(ColorScheme.Light, Rules, browsing.Pages);

    /// <summary>Only the colours differ in the dark, so only the contrast is looked at again.</summary>
    [Fact]
    public Task Axe_finds_enough_contrast_in_the_dark() => Axe(ColorScheme.Dark, new AxeRunOptions
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] },
    }, OnePerKind(browsing.Pages));

    /// <summary>One page of each folder: pages of a kind are painted alike.</summary>
    private static IEnumerable<string> OnePerKind(IEnumerable<string> pages) =>
        pages.GroupBy(page => page.Count(c => c == '/') < 2 || page.StartsWith("/advice", StringComparison.Ordinal)
            ? page.Replace("/question/", "/", StringComparison.Ordinal)
            : page[..page.LastIndexOf('/')]).Select(kind => kind.First());

    /// <summary>Every second page, and the others: two tabs are done sooner than one.</summary>
    private static IEnumerable<string[]> Halves(IEnumerable<string> pages) =>
        pages.Select((path, at) => (path, at)).GroupBy(one => one.at % 2).Select(half => half.Select(one => one.path).ToArray());

    private async Task Axe(ColorScheme colours, AxeRunOptions rules, IEnumerable<string> pages)
    {
        var found = await Task.WhenAll(Halves(pages).Select(async half =>
        {
            var page = await browsing.OpenAsync(colours: colours);
            var violations = new List<string>();
            foreach (var path in half)
            {
                await page.GotoAsync(path);
                var result = await page.RunAxe(rules);
                violations.AddRange(result.Violations.Select(v => $"{path}: {v.Id} {string.Join(" | ", v.Nodes.Take(2).Select(n => n.Html))}"));
            }
            return violations;
        }));
        Assert.True(found.All(half => half.Count == 0), string.Join("\n", found.SelectMany(half => half)));
    }

    [Fact]
    public async Task The_console_is_silent_and_nothing_is_fetched_from_elsewhere()
    {
        var page = await browsing.OpenAsync();
        var heard = new List<string>();
        page.Console += (_, message) => heard.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => heard.Add($"{page.Url}: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(browsing.Address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                heard.Add(request.Url);
        };
        foreach (var path in browsing.Pages.Where(p => p != "/error/404"))
            await page.GotoAsync(path);
        Assert.Empty(heard);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public async Task Nothing_has_to_be_scrolled_sideways_at_320_pixels(string language)
    {
        var wide = await Task.WhenAll(Halves(browsing.Pages).Select(async half =>
        {
            var page = await browsing.OpenAsync(width: 320, language: language);
            var found = new List<string>();
            foreach (var path in half)
            {
                await page.GotoAsync(path);
                var width = await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth");
                if (width > 320)
                    found.Add($"{path}: {width}, {await page.EvaluateAsync<string>(Widest)}");
            }
            return found;
        }));
        Assert.True(wide.All(half => half.Count == 0), string.Join("\n", wide.SelectMany(half => half)));
    }

    [Fact]
    public async Task Forced_colours_keep_every_control_and_the_chosen_answer_visible()
    {
        var page = await browsing.OpenAsync(forced: ForcedColors.Active);
        await page.GotoAsync($"/advice/{browsing.Draft}/question/market");
        var chosen = page.Locator(".nb-choice:has(:checked)");
        var other = page.Locator(".nb-choice:not(:has(:checked))").First;
        Assert.NotEqual(await Border(chosen), await Border(other));
        Assert.True((await page.RunAxe(Rules)).Violations.Length == 0);
    }

    [Fact]
    public async Task Paper_is_light_even_where_the_screen_is_dark()
    {
        var page = await browsing.OpenAsync(colours: ColorScheme.Dark);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.GotoAsync($"/advice/{browsing.Draft}/result");
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.False(await page.Locator(".nb-footer").IsVisibleAsync());
    }

    private static Task<string> Border(ILocator locator) =>
        locator.EvaluateAsync<string>("e => getComputedStyle(e).borderTopWidth + getComputedStyle(e).outlineStyle");
}
