using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Cli;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Browser.Tests;

/// <summary>
/// From criteria to a result in a real browser: a group of four weighs alone and agrees, the laboratory warns and the price
/// model is changed, three evaluators mark alone and agree, and a loser reads in words where the points went.
/// </summary>
public sealed class EvaluationJourneyTests(Browsing browsing) : IClassFixture<Browsing>
{
    private static readonly Texts T = Texts.For("en");

    private static readonly PersonId[] Evaluators = [.. Enumerable.Range(1, 3).Select(n => new PersonId(new Guid($"018f0000-0000-7000-8000-00000000ee0{n}")))];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Four_weigh_alone_the_laboratory_warns_three_mark_alone_and_the_loser_reads_why()
    {
        var id = await OpenAsync();
        var home = $"/cases/{id}";
        var officer = await browsing.OpenAsync();
        var evaluators = new List<IPage>();
        for (var n = 0; n < 3; n++)
            evaluators.Add(await browsing.OpenAsync(width: n == 0 ? 390 : 1280, javaScript: n != 1, person: Evaluators[n]));

        await CriteriaAsync(officer, home);
        await WeighAsync(officer, evaluators, home);
        await LaboratoryAsync(officer, home);
        await TendersAsync(officer, home);
        await MarkAsync(officer, evaluators, home);
        await ResultAsync(officer, home);
        Assert.Equal(0, await Task.Run(() => CommandLine.Run(["verify", "--case", $"{id}", "--data", browsing.DataFolder]), Cancel));
    }

    private async Task<CaseId> OpenAsync()
    {
        await using var scope = browsing.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
        db.AddRange(Evaluators.Select((person, n) => LivingCase.PersonOf(person, $"Evaluator {n + 1}", TimeProvider.System.GetUtcNow())));
        await db.SaveChangesAsync(Cancel);
        var desk = scope.ServiceProvider.GetRequiredService<CaseDesk>();
        var by = new Doer(LivingCase.Person, Standing.AuthorityMember);
        var facts = new Facts { Country = Country.SE, Date = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), Technology = "safety-alarm", Need = NeedState.Specified };
        var opened = Assert.IsType<DeskAnswer.Done>(await desk.OpenAsync(new OpenCase { Authority = LivingCase.Authority, Country = Country.SE, Title = "Alarms", Parts = [new(facts)] }, by, Cancel));
        var id = opened.File.State.Id;
        List<(CaseCommand Command, Doer By)> all =
        [
            .. new[] { Role.ProcurementOfficer, Role.Chair }.Select(role => ((CaseCommand)new GiveRole(LivingCase.Person, role) { Authorisation = "§ 12" }, by)),
            .. Evaluators.Select(person => ((CaseCommand)new GiveRole(person, Role.Evaluator), by)),
            .. Evaluators.Append(LivingCase.Person).Select(person => ((CaseCommand)new DeclareInterests(new GroupMemberId(person.Value), false, true), new Doer(person, Standing.AuthorityMember))),
        ];
        foreach (var (command, doer) in all)
            Assert.IsType<DeskAnswer.Done>(await desk.DoAsync(id, command, doer, null, Cancel));
        return id;
    }

    private static async Task CriteriaAsync(IPage officer, string home)
    {
        foreach (var (name, levels) in new[] { ("How reliably alarms arrive", "0 = as required\n3 = all arrive\n5 = all arrive within 5 seconds"), ("Help at night", "") })
        {
            await officer.GotoAsync(home + "/criteria/award");
            await officer.Locator("#name").FillAsync(name);
            await officer.Locator("#text").FillAsync("By a test on site");
            await officer.Locator("#levels").FillAsync(levels);
            await PressAsync(officer, T["criteria.save"]);
            await SeesAsync(officer, name);
        }
        await officer.GotoAsync(home + "/criteria/price");
        await officer.GetByRole(AriaRole.Link, new() { Name = T["evaluation.formula.linear-lowest-to-highest"] }).ClickAsync();
        await PressAsync(officer, T["criteria.save"]);
        await SeesAsync(officer, T["criteria.said.model"]);
    }

    /// <summary>Nobody sees another's weights before the end; then the group agrees.</summary>
    private static async Task WeighAsync(IPage officer, IReadOnlyList<IPage> evaluators, string home)
    {
        await officer.GotoAsync(home + "/weights");
        await officer.Locator("label[for=method-direct]").ClickAsync();
        foreach (var box in await officer.Locator("form[action$='/weights'] fieldset input[type=checkbox]").AllAsync())
            await box.CheckAsync();
        await PressAsync(officer, T["weights.open.do"]);
        await officer.GotoAsync(home + "/weights");
        var weighing = await officer.Locator("a[href*='/weights/']").First.GetAttributeAsync("href") ?? "";
        decimal[][] given = [[17, 23, 60], [37, 23, 40], [41, 19, 40], [40, 20, 40]];
        foreach (var (page, n) in evaluators.Append(officer).Select((page, n) => (page, n)))
        {
            await page.GotoAsync(weighing);
            await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("23 %");
            for (var at = 0; at < 3; at++)
                await page.Locator($"#number-{at + 1}").FillAsync(given[n][at].ToString(System.Globalization.CultureInfo.InvariantCulture));
            await PressAsync(page, T["weights.own.do"]);
            await Assertions.Expect(page.Locator("#mine")).ToBeVisibleAsync();
        }
        await officer.GotoAsync(weighing);
        await Assertions.Expect(officer.Locator("main")).Not.ToContainTextAsync("17 %");
        await PressAsync(officer, T["weights.close"]);
        await Assertions.Expect(officer.Locator("#together")).ToBeVisibleAsync();
        await SeesAsync(officer, "Evaluator 1");
        foreach (var (weight, at) in new[] { 35, 25, 40 }.Select((weight, at) => (weight, at)))
            await officer.Locator($"#weight-{at + 1}").FillAsync($"{weight}");
        await officer.Locator("#agree-reason").FillAsync("We talked it through.");
        await PressAsync(officer, T["weights.agree.do"]);
        await officer.GotoAsync(home + "/criteria");
        await SeesAsync(officer, "35 %");
    }

    private static async Task LaboratoryAsync(IPage officer, string home)
    {
        await officer.GotoAsync(home + "/laboratory");
        await SeesAsync(officer, "LOSING_TENDER_CAN_TURN_THE_WINNER");
        await SeesAsync(officer, "RANK_REVERSAL");
        await officer.GetByRole(AriaRole.Link, new() { Name = T["criteria.model.change"] }).ClickAsync();
        await officer.GetByRole(AriaRole.Link, new() { Name = T["criteria.model.another"] }).ClickAsync();
        await officer.GetByRole(AriaRole.Link, new() { Name = T["evaluation.formula.logarithmic"] }).ClickAsync();
        await PressAsync(officer, T["criteria.save"]);
        await SeesAsync(officer, T["evaluation.formula.logarithmic"]);
        await officer.GotoAsync(home + "/laboratory");
        await Assertions.Expect(officer.Locator("main")).Not.ToContainTextAsync("RANK_REVERSAL");
        await PressAsync(officer, T["criteria.laboratory.attach"]);
        await SeesAsync(officer, T["criteria.laboratory.attached"]);
        await officer.GotoAsync(home + "/gates");
        await officer.Locator("li", new() { Has = officer.Locator("#criteria-ready") }).GetByRole(AriaRole.Button).ClickAsync();
        await SeesAsync(officer, T["gates.said.passed"]);
    }

    private static async Task TendersAsync(IPage officer, string home)
    {
        foreach (var (name, price) in new[] { ("Nordic Alarm", "1 000 000"), ("Safe Night", "1 100 000") })
        {
            await officer.GotoAsync(home + "/tenders");
            await officer.Locator("#name").FillAsync(name);
            await officer.Locator("#price").FillAsync(price);
            await PressAsync(officer, T["tenders.enter.do"]);
            await SeesAsync(officer, name);
        }
        await officer.GotoAsync(home + "/criteria");
        await SeesAsync(officer, T["cases.problem.criteria-frozen"]);
    }

    /// <summary>Each alone, one on a telephone, one without scripts; prices are hidden from them.</summary>
    private static async Task MarkAsync(IPage officer, IReadOnlyList<IPage> evaluators, string home)
    {
        string[][] marks = [["5", "3", "4", "2"], ["5", "3", "4", "2"], ["5", "0", "4", "2"]];
        foreach (var (page, n) in evaluators.Select((page, n) => (page, n)))
        {
            await page.GotoAsync(home + "/tenders");
            await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("1,000,000");
            foreach (var ((code, tender), at) in new[] { ("A", 1), ("A", 2), ("B", 1), ("B", 2) }.Select((one, at) => (one, at)))
            {
                await page.GotoAsync(home + "/tenders/mark");
                await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync($"Reason of {(n + 1) % 3}");
                var article = page.Locator($"#{code}-{tender}");
                if (code == "A")
                    await article.Locator($"input[type=radio][value='{marks[n][at]}']").CheckAsync();
                else
                    await article.Locator("input[name=Mark]").FillAsync(marks[n][at]);
                await article.Locator("textarea").FillAsync($"Reason of {n}: as seen on site");
                await article.GetByRole(AriaRole.Button).ClickAsync();
                await SeesAsync(page, T["tenders.given"]);
            }
            await page.Locator("#sure").CheckAsync();
            await PressAsync(page, T["tenders.lock"]);
            await SeesAsync(page, T["tenders.locked"]);
        }
        await officer.GotoAsync(home + "/tenders");
        await PressAsync(officer, T["tenders.open"]);
        var first = officer.Locator("section.nb-marking").First;
        await Assertions.Expect(first).ToContainTextAsync("Safe Night");
        await Assertions.Expect(first).ToContainTextAsync("Reason of 2");
        await first.Locator("input[name=Mark]").FillAsync("3");
        await first.Locator("textarea").FillAsync("The third had missed a page of the protocol.");
        await first.GetByRole(AriaRole.Button, new() { Name = T["tenders.settle"], Exact = true }).ClickAsync();
        await SeesAsync(officer, T["tenders.said.settled"]);
    }

    private static async Task ResultAsync(IPage officer, string home)
    {
        await officer.GotoAsync(home + "/tenders/result");
        await SeesAsync(officer, "Nordic Alarm");
        var file = await officer.RunAndWaitForDownloadAsync(() => officer.GetByRole(AriaRole.Link, new() { Name = T["tenders.result.file"] }).ClickAsync());
        await using var content = await file.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, Cancel);
        var read = EvaluationJson.Read(bytes.ToArray());
        Assert.Equal("1", Assert.Single(Evaluator.Evaluate(read.Model!, read.Tenders)).Winner!.Tender.Id);
        await officer.GetByRole(AriaRole.Link, new() { Name = $"{T["tenders.why"]} Safe Night" }).ClickAsync();
        await SeesAsync(officer, "you got 3 and the winner 5; that is 14 points fewer");
        await SeesAsync(officer, "The price was 1,100,000 SEK, the winner’s 1,000,000 SEK");
        await SeesAsync(officer, "The third had missed a page of the protocol.");
        await SeesAsync(officer, "With everything else the same, a price of");
    }

    private static Task PressAsync(IPage page, string button) =>
        page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static Task SeesAsync(IPage page, string text) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(text);
}
