using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Nordbud.Web.Ui;

namespace Nordbud.Browser.Tests;

/// <summary>The whole way by keyboard alone, with and without JavaScript.</summary>
public sealed class JourneyTests(Browsing browsing) : IClassFixture<Browsing>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_start_page_to_the_advice_by_keyboard_alone(bool javaScript)
    {
        var t = Texts.For("en");
        var page = await browsing.OpenAsync(javaScript: javaScript);
        await page.GotoAsync("/");
        await TabTo(page, t["start.begin"]);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/advice/new$"));
        for (var pages = 0; pages < 40 && !page.Url.Contains("/check", StringComparison.Ordinal); pages++)
        {
            var before = page.Url;
            if (await page.Locator("main input[type=radio]").CountAsync() > 0)
            {
                await TabToFirst(page, "main input[type=radio]");
                await page.Keyboard.PressAsync("Space");
            }
            else if (page.Url.Contains("/title", StringComparison.Ordinal))
            {
                await TabToFirst(page, "#text");
                await page.Keyboard.TypeAsync("Nights at home");
            }
            else if (page.Url.Contains("/value", StringComparison.Ordinal) || page.Url.Contains("/partners", StringComparison.Ordinal))
            {
                await TabToFirst(page, "#text");
                await page.Keyboard.TypeAsync("3");
            }
            await TabTo(page, t["shared.continue"]);
            await page.Keyboard.PressAsync("Enter");
            await LeaveAsync(page, before);
        }
        await TabTo(page, t["advice.check.advise"]);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/result\?v="));
        Assert.Equal(t["adviser.route-name.call-off"], (await page.Locator("h1").TextContentAsync())!.Trim());
    }

    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        var page = await browsing.OpenAsync();
        await page.GotoAsync("/models");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.Locator("*:focus").GetAttributeAsync("href"));
        Assert.True(await page.Locator("*:focus").IsVisibleAsync());
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.Locator("*:focus").GetAttributeAsync("id"));
    }

    [Fact]
    public async Task Colours_and_language_can_be_chosen_without_JavaScript()
    {
        var page = await browsing.OpenAsync(javaScript: false);
        await page.GotoAsync("/models");
        await page.GetByRole(AriaRole.Link, new() { Name = Texts.For("en")["shared.colours.dark"], Exact = true }).ClickAsync();
        Assert.Equal("dark", await page.Locator("html").GetAttributeAsync("data-color-scheme"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Svenska" }).ClickAsync();
        Assert.EndsWith("/models", page.Url, StringComparison.Ordinal);
        Assert.Equal("sv", await page.Locator("html").GetAttributeAsync("lang"));
    }

    /// <summary>
    /// Waits until the page is another; says where it stood if it stays. The address is polled: waiting for the event
    /// of loading misses a page that came between the key and the wait.
    /// </summary>
    private static async Task LeaveAsync(IPage page, string before)
    {
        try
        {
            await Assertions.Expect(page).Not.ToHaveURLAsync(before, new() { Timeout = 30_000 });
        }
        catch (PlaywrightException)
        {
            Assert.Fail($"{before} was not left; the focus is on {await page.EvaluateAsync<string>("document.activeElement.outerHTML")}");
        }
    }

    private static async Task TabTo(IPage page, string text)
    {
        for (var steps = 0; steps < 80; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = page.Locator("*:focus");
            if (await focus.CountAsync() == 1 && (await focus.TextContentAsync())?.Trim() == text)
                return;
        }
        Assert.Fail($"'{text}' cannot be reached by Tab at {page.Url}");
    }

    private static async Task TabToFirst(IPage page, string selector)
    {
        for (var steps = 0; steps < 40; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator($"{selector}:focus").CountAsync() > 0)
                return;
        }
        Assert.Fail($"'{selector}' cannot be reached by Tab at {page.Url}");
    }
}
