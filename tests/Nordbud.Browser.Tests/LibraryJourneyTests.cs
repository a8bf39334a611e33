using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Nordbud.Core.Library;
using Nordbud.Web.Ui;

namespace Nordbud.Browser.Tests;

/// <summary>An administrator takes criteria over from a file, on a telephone and without JavaScript.</summary>
public sealed class LibraryJourneyTests(Browsing browsing) : IClassFixture<Browsing>
{
    private static readonly Texts T = Texts.For("en");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_a_file_of_others_to_an_entry_in_the_library(bool javaScript)
    {
        LibraryEntry[] theirs =
        [
            new() { Id = $"beds-{javaScript}".ToLowerInvariant(), Version = 2, Title = $"Beds {javaScript}", Buyer = "Exempelstad", Year = "2026", Criteria = [new("Price", 60), new("Quality", 40)] },
            ShippedLibrary.Entries[0],
        ];
        var page = await browsing.OpenAsync(width: 320, javaScript: javaScript);
        await page.GotoAsync("/library");
        await page.GetByRole(AriaRole.Link, new() { Name = T["library.take.title"] }).ClickAsync();
        await SendAsync(page, Encoding.UTF8.GetBytes("""{"format":"nordbud-criteria-library","version":1,"entries":[{"id":"a"}]}"""));
        await Assertions.Expect(page.Locator(".ds-error-summary")).ToContainTextAsync("entries[0].version");
        await LooksRightAsync(page, javaScript);
        await SendAsync(page, LibraryJson.Write(theirs));
        await Assertions.Expect(page.GetByLabel(theirs[0].Title)).ToBeCheckedAsync();
        await LooksRightAsync(page, javaScript);
        await page.GetByRole(AriaRole.Button, new() { Name = T["library.take.do"] }).ClickAsync();
        await Assertions.Expect(page.Locator(".nb-said")).ToHaveTextAsync(T.Format("library.said.taken", ("n", 1)));
        await page.GetByRole(AriaRole.Link, new() { Name = theirs[0].Title }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/library/beds-\w+\?origin=theirs\.json$"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(T.Format("library.origin.other", ("from", "theirs.json"), ("n", 2)));
        await LooksRightAsync(page, javaScript);
    }

    private static async Task SendAsync(IPage page, byte[] bytes)
    {
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "theirs.json", MimeType = "application/json", Buffer = bytes });
        await page.GetByRole(AriaRole.Button, new() { Name = T["library.take.file.do"], Exact = true }).ClickAsync();
    }

    private static async Task LooksRightAsync(IPage page, bool javaScript)
    {
        if (!javaScript)
            return;
        Assert.Equal([], (await page.RunAxe()).Violations.Select(violation => violation.Id));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320);
    }
}
