using DocumentFormat.OpenXml.Packaging;
using Ical.Net;
using Nordbud.Adapters.Documents;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Pages;

public sealed class PlanPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Plan_follows_from_the_result_with_a_picture_and_the_same_dates_in_a_table()
    {
        var t = Texts.For("sv");
        using var visitor = await JourneyTests.Answered(site, "sv");
        await visitor.Go(visitor.Path.Replace("check", "result", StringComparison.Ordinal));
        Assert.NotNull(visitor.Page.QuerySelector("svg.nb-gantt"));
        await visitor.Follow(t["plan.page.change"]);
        Assert.EndsWith("/plan", visitor.Path, StringComparison.Ordinal);
        var rows = visitor.Page.QuerySelectorAll(".nb-plan-table tbody tr");
        Assert.Equal(rows.Select(row => $"#{row.Id}"), visitor.Page.QuerySelectorAll("svg.nb-gantt a").Select(bar => bar.GetAttribute("href")));
        Assert.Contains(rows, row => row.TextContent.Contains(t["plan.step.standstill"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wishes_stand_in_the_address_and_change_the_dates()
    {
        using var visitor = await Plan("?by=2027-12-17&closed-from=2027-07-01&closed-to=2027-07-31&days.evaluation=40");
        var contract = visitor.Page.QuerySelector("#plan-contract time")!.GetAttribute("datetime")!;
        Assert.True(string.CompareOrdinal(contract, "2027-12-17") <= 0 && string.CompareOrdinal(contract, "2027-11-01") > 0, contract);
        Assert.Equal("40", visitor.Page.QuerySelector("#plan-evaluation .nb-plan-number")!.TextContent);
        Assert.Equal("2027-12-17", visitor.Page.GetElementById("by")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("?start=soon", "start"), InlineData("?start=2026-03-02&by=2027-03-01", "start")]
    [InlineData("?days.evaluation=many", "days.evaluation"), InlineData("?days.tender-period=3", "days.tender-period")]
    [InlineData("?closed-from=2027-07-31&closed-to=2027-07-01", "closed-from"), InlineData("?closed-to=2027-07-01", "closed-from")]
    public async Task Wish_that_cannot_be_met_is_said_at_the_field_and_in_the_summary(string wishes, string field)
    {
        using var visitor = await Plan(wishes);
        Assert.Equal($"#{field}", visitor.Page.QuerySelector(".ds-error-summary a")!.GetAttribute("href"));
        var told = visitor.Page.GetElementById($"problem-{field}")!.TextContent;
        Assert.DoesNotContain("--", told, StringComparison.Ordinal);
        Assert.Equal("true", visitor.Page.GetElementById(field)!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Barred_model_is_shown_with_why_and_unknown_names_are_ignored()
    {
        using var barred = await Plan("?model=innovative-2a");
        Assert.Null(barred.Page.QuerySelector("svg.nb-gantt"));
        Assert.NotEmpty(barred.Page.QuerySelectorAll("#dates ~ * .nb-source"));
        using var unknown = await Plan("?model=%3Cscript%3E&days.nothing=3&days.opening=3");
        Assert.NotNull(unknown.Page.QuerySelector("svg.nb-gantt"));
        Assert.Null(unknown.Page.QuerySelector(".ds-error-summary"));
    }

    [Fact]
    public async Task Downloads_hold_the_plan_of_the_page()
    {
        using var visitor = await Plan("?start=2026-05-04");
        var dispatch = visitor.Page.QuerySelector("#plan-dispatch time")!.GetAttribute("datetime")!;
        var links = visitor.Page.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!).ToArray();

        using var calendar = await visitor.Fetch(links[0]);
        Assert.Equal(CalendarFile.MediaType, calendar.Content.Headers.ContentType?.MediaType);
        var events = Calendar.Load(await calendar.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.Events;
        Assert.Contains(events, e => $"{e.Start!.Date:yyyy-MM-dd}" == dispatch && e.Summary == Texts.For("en")["plan.step.dispatch"]);

        using var memo = await visitor.Fetch(links[1]);
        Assert.Equal(DocxFile.MediaType, memo.Content.Headers.ContentType?.MediaType);
        using var stream = await memo.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Contains("Läkemedel hemma", word.PackageProperties.Title, StringComparison.Ordinal);
    }

    private async Task<Visitor> Plan(string wishes)
    {
        var visitor = await JourneyTests.Answered(site, "en");
        return await visitor.Go(visitor.Path.Replace("check", "plan", StringComparison.Ordinal) + wishes);
    }
}
