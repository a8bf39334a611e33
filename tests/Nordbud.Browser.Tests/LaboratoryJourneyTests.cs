using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Nordbud.Web.Features.Laboratory;
using Nordbud.Web.Ui;

namespace Nordbud.Browser.Tests;

/// <summary>Somebody tries a model out of a file, sees how robust the winner is and takes the report along; on a telephone too.</summary>
public sealed class LaboratoryJourneyTests(Browsing browsing) : IClassFixture<Browsing>
{
    private static readonly Texts T = Texts.For("en");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_a_file_to_the_robustness_of_the_winner(bool javaScript)
    {
        var page = await browsing.OpenAsync(width: 320, javaScript: javaScript);
        await page.GotoAsync("/laboratory");
        await page.GetByLabel(T["laboratory.file"]).SetInputFilesAsync(new FilePayload { Name = "model.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(IndexModel.Example) });
        await page.GetByRole(AriaRole.Button, new() { Name = T["laboratory.try"] }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(T["laboratory.reversal.why"]);
        await page.GetByLabel(T["laboratory.run.draws"]).SelectOptionAsync("10000");
        await page.GetByRole(AriaRole.Button, new() { Name = T["laboratory.run.start"] }).ClickAsync();
        await Assertions.Expect(page.Locator("svg.nb-lab-ranks")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        Assert.True(await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth") <= 320);
        if (javaScript)
            Assert.Empty((await page.RunAxe()).Violations);
        var saved = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = T["laboratory.take.docx"] }).ClickAsync());
        Assert.Equal("laboratory.docx", saved.SuggestedFilename);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_run_under_way_shows_how_far_it_is_and_can_be_stopped(bool javaScript)
    {
        var page = await browsing.OpenAsync(javaScript: javaScript);
        await page.GotoAsync("/laboratory");
        // Ninety tenders take a million draws many seconds.
        var tenders = string.Join(", ", Enumerable.Range(0, 90).Select(i => $$"""{"id": "t{{i}}", "price": "{{100 + i}}", "scores": {"q": "{{i % 10}}"} }"""));
        await page.GetByLabel(T["laboratory.paste"]).FillAsync(
            """{"currency": "SEK", "criteria": [{"id": "q", "weight": "0.5", "scale": {"max": "10"} }], "price": {"method": "proportional", "weight": "0.5"}, "tenders": [""" + tenders + "]}");
        await page.GetByRole(AriaRole.Button, new() { Name = T["laboratory.try"] }).ClickAsync();
        await page.GetByLabel(T["laboratory.run.draws"]).SelectOptionAsync("1000000");
        await page.GetByRole(AriaRole.Button, new() { Name = T["laboratory.run.start"] }).ClickAsync();
        await Assertions.Expect(page.Locator("progress[data-run]")).ToBeVisibleAsync();
        if (javaScript)
            Assert.Empty((await page.RunAxe()).Violations);
        await page.GetByRole(AriaRole.Button, new() { Name = T["laboratory.run.cancel"] }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(T["laboratory.run.cancelled"]);
    }
}
