using System.Net;
using Nordbud.Web.Features.Advice;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Pages;

public sealed class JourneyTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Dictionary<string, string> Answers = new()
    {
        ["technology"] = "technologies.medication-dispenser.name",
        ["already"] = "advice.q.already.nothing",
        ["need"] = "advice.q.need.specified",
        ["seeks"] = "advice.q.seeks.solution",
        ["market"] = "advice.q.market.needs-development",
        ["evidence"] = "advice.q.evidence.consultation",
        ["describe"] = "advice.q.describe.adaptation",
        ["together"] = "shared.no",
        ["payer"] = "advice.q.payer.buyer",
        ["rights"] = "advice.q.rights.supplier",
        ["exchange"] = "shared.yes",
        ["buy"] = "shared.yes",
        ["subject"] = "advice.q.subject.mixed",
        ["main-part"] = "advice.q.main-part.supplies",
        ["operate"] = "shared.no",
        ["funding"] = "shared.yes",
        ["expert"] = "shared.yes",
        ["earlier"] = "advice.unknown",
        ["notice"] = "shared.no",
        ["urgent"] = "shared.no",
    };

    /// <summary>Answers every question in the given language and comes to the page of answers.</summary>
    internal static async Task<Visitor> Answered(RunningSite site, string language, bool signedIn = false)
    {
        var t = Texts.For(language);
        var visitor = signedIn ? site.SignedIn(LivingCase.Person, language) : site.Visitor(language);
        await visitor.Go("/");
        await visitor.Follow(t["start.begin"]);
        await visitor.Fill(t["shared.country.se"]).Press(t["shared.continue"]);
        while (visitor.Path.Contains("/question/", StringComparison.Ordinal))
        {
            var name = visitor.Path.Split('/', '?')[4];
            switch (Questions.Named(name)!.Kind)
            {
                case QuestionKind.Title:
                    visitor.Fill(t["advice.q.title.label"], "Läkemedel hemma");
                    break;
                case QuestionKind.Date:
                    visitor.Fill(t["advice.q.date.label"], "2026-03-02");
                    break;
                case QuestionKind.Value:
                    visitor.Fill(t["advice.q.value.label"], "4 200 000");
                    break;
                case QuestionKind.Partners:
                    visitor.Fill(t["advice.q.partners.label"], "2");
                    break;
                default:
                    visitor.Fill(t[Answers[name]]);
                    break;
            }
            await visitor.Press(t["shared.continue"]);
        }
        return visitor;
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    [InlineData("qps")]
    public async Task From_the_start_page_to_a_recorded_decision(string language)
    {
        var t = Texts.For(language);
        using var visitor = await Answered(site, language);
        Assert.EndsWith("/check", visitor.Path, StringComparison.Ordinal);
        Assert.Equal(t["advice.check.title"], visitor.Heading);
        Assert.Contains("Läkemedel hemma", visitor.Main, StringComparison.Ordinal);

        await visitor.Follow(t["advice.check.advise"]);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal(t["models.innovative-1b.name"], visitor.Heading);

        await visitor.Follow(t["advice.result.decide"]);
        await visitor.Fill(t["advice.decision.model"], "traditional").Press(t["advice.decision.record"]);
        Assert.Contains(t["advice.decision.error.reason"], visitor.Main, StringComparison.Ordinal);
        await visitor.Fill(t["advice.decision.reason"], "Ordinary products will do").Press(t["advice.decision.record"]);
        Assert.EndsWith("Ordinary products will do", visitor.Page.QuerySelector(".nb-decided")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_stays_and_the_error_stands_at_the_field_and_in_the_summary()
    {
        var t = Texts.For("sv");
        using var visitor = await Answered(site, "sv");
        var draft = visitor.Path.Split('/')[2];
        await visitor.Go($"/advice/{draft}/question/value");
        await visitor.Fill(t["advice.q.value.label"], "fyra miljoner").Press(t["shared.continue"]);
        Assert.Equal("fyra miljoner", visitor.Page.GetElementById("text")!.GetAttribute("value"));
        Assert.Equal("#text", visitor.Page.QuerySelector(".ds-error-summary a")!.GetAttribute("href"));
        Assert.Equal(t["advice.error.value"], visitor.Page.GetElementById("problem")!.TextContent);
        Assert.StartsWith("Fel:", visitor.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unanswered_choice_is_asked_again()
    {
        var t = Texts.For("en");
        using var visitor = site.Visitor();
        await visitor.Go("/advice/new");
        await visitor.Press(t["shared.continue"]);
        Assert.Contains(t["advice.error.country"], visitor.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_comes_back_to_the_answers_and_changes_the_advice()
    {
        var t = Texts.For("en");
        using var visitor = await Answered(site, "en");
        var draft = visitor.Path.Split('/')[2];
        await visitor.Go($"/advice/{draft}/result");
        var before = visitor.Heading;
        await visitor.Go($"/advice/{draft}/question/already?from=check");
        await visitor.Fill(t["advice.q.already.framework"]).Press(t["shared.continue"]);
        Assert.EndsWith("/check", visitor.Path, StringComparison.Ordinal);
        await visitor.Go($"/advice/{draft}/result");
        Assert.NotEqual(before, visitor.Heading);
        Assert.Equal(t["adviser.route-name.call-off"], visitor.Heading);

        await visitor.Follow(t["advice.result.decide"]);
        await visitor.Press(t["advice.decision.record"]);
        Assert.Contains(t["adviser.route-name.call-off"], visitor.Page.QuerySelector(".nb-decided")!.TextContent, StringComparison.Ordinal);
        using var memo = await visitor.Fetch($"/advice/{draft}/memo.docx");
        Assert.True(memo.IsSuccessStatusCode);
    }

    [Fact]
    public async Task The_start_page_offers_to_go_on()
    {
        var t = Texts.For("en");
        using var visitor = await Answered(site, "en");
        await visitor.Go("/");
        await visitor.Follow(t["technologies.medication-dispenser.name"]);
        Assert.StartsWith("/need/", visitor.Path, StringComparison.Ordinal);
        Assert.Equal("Läkemedel hemma", visitor.Heading);
    }

    [Fact]
    public async Task A_draft_survives_a_restart_and_goes_when_it_is_deleted()
    {
        var t = Texts.For("en");
        using var visitor = await Answered(site, "en");
        var path = visitor.Path;
        await site.RestartAsync();
        using var later = site.Visitor();
        await later.Go(path);
        Assert.Contains("Läkemedel hemma", later.Main, StringComparison.Ordinal);
        await later.Go(path.Replace("check", "delete", StringComparison.Ordinal));
        await later.Press(t["advice.delete.do"]);
        await later.Go(path);
        Assert.Equal(HttpStatusCode.NotFound, later.Status);
    }

    [Fact]
    public async Task The_worksheet_counts_48_months_where_there_is_no_term()
    {
        var t = Texts.For("en");
        using var visitor = await Answered(site, "en");
        await visitor.Go(visitor.Path.Replace("check", "worksheet", StringComparison.Ordinal));
        visitor.Fill(t["advice.worksheet.once"], "100 000").Fill(t["advice.worksheet.monthly"], "10.000");
        await visitor.Press(t["advice.worksheet.compute"]);
        Assert.Contains("580,000", visitor.Main, StringComparison.Ordinal);
        await visitor.Press(t["advice.worksheet.use"]);
        Assert.Equal("580,000", visitor.Page.GetElementById("text")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_second_technology_gets_the_shared_answers_and_its_own_advice()
    {
        var t = Texts.For("en");
        using var visitor = await Answered(site, "en");
        await visitor.Go(visitor.Path.Replace("check", "result", StringComparison.Ordinal));
        await visitor.Follow(t["advice.result.need"]);
        await visitor.Press(t["need.add"]);
        await visitor.Fill(t["technologies.safety-alarm.name"]).Press(t["shared.continue"]);
        Assert.EndsWith("/question/date", visitor.Path, StringComparison.Ordinal);
        Assert.Equal("2026-03-02", visitor.Page.GetElementById("text")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_facts_file_is_what_the_command_line_reads()
    {
        using var visitor = await Answered(site, "en");
        using var response = await visitor.Fetch(visitor.Path.Replace("check", "facts.json", StringComparison.Ordinal));
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var reading = Core.Advice.FactsJson.Read(bytes, new DateOnly(2026, 1, 1));
        Assert.True(reading.IsGood);
        Assert.Equal(2, reading.Needs[0].Partners);
    }
}
