using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>Tenders are entered, marked alone, settled together and explained, over HTTP and without scripts.</summary>
public sealed class TendersPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static readonly AwardCriterionId Reach = new(Guid.CreateVersion7()), Help = new(Guid.CreateVersion7());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CaseDesk Desk => site.Services.GetRequiredService<CaseDesk>();

    [Fact]
    public async Task Three_mark_alone_the_chair_settles_and_the_loser_reads_why()
    {
        var (here, evaluators) = await ReadyAsync();
        var home = $"/cases/{here.Id}/tenders";
        using var owner = site.SignedIn(here.Owner);
        await EnterAsync(owner, home, "Nordic Alarm", "1 000 000");
        await EnterAsync(owner, home, "Safe Night", "1 100 000");
        string[][] marks = [["5", "3", "4", "2"], ["5", "3", "4", "2"], ["5", "0", "4", "2"]];
        for (var n = 0; n < 3; n++)
            await MarkAsync(evaluators[n], home, marks[n], $"Reason {n}");

        using var chair = site.SignedIn(here.People[Role.Chair]);
        await chair.Go(home);
        Assert.Contains(T["tenders.next.open"], chair.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Safe Night", chair.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await chair.Press(T["tenders.open"]);
        var first = chair.Page.QuerySelector("section.nb-marking")!;
        Assert.Contains("Safe Night", first.TextContent, StringComparison.Ordinal);
        Assert.Contains("Reason 2", first.TextContent, StringComparison.Ordinal);
        Assert.Contains(T.Format("tenders.levels", ("marks", "0, 3 and 5")), first.TextContent, StringComparison.Ordinal);
        await Settle(chair, "A-2", "4", "The third had missed a page.");
        Assert.Contains(T.Format("cases.problem.mark-outside", ("from", 0), ("to", 5)), chair.Main, StringComparison.Ordinal);
        Assert.Equal("The third had missed a page.", ((IHtmlTextAreaElement)chair.Page.QuerySelector("#reason-A-2")!).Value.Trim());
        await chair.Go($"{home}/result");
        Assert.Contains(T["tenders.result.missing"], chair.Main, StringComparison.Ordinal);
        await chair.Go($"{home}/consensus");
        await Settle(chair, "A-2", "3", "The third had missed a page.");

        await chair.Go($"{home}/result");
        Assert.Equal(["Nordic Alarm", "Safe Night"], chair.Page.QuerySelectorAll("tbody th > span[translate=no]").Select(name => name.TextContent));
        Assert.Equal(2 * 3, chair.Page.QuerySelectorAll("svg.nb-parts rect").Length);
        Assert.Contains(T["tenders.rounding.none"], chair.Main, StringComparison.Ordinal);
        var read = EvaluationJson.Read(await (await chair.Fetch($"{home}/result.json")).Content.ReadAsByteArrayAsync(Cancel));
        Assert.Empty(read.Problems);
        Assert.Equal("Nordic Alarm", Assert.Single(Evaluator.Evaluate(read.Model!, read.Tenders)).Winner!.Tender.Shown);

        await chair.Follow(T["tenders.why"]);
        var lines = chair.Page.QuerySelectorAll("ol.nb-next > li").Select(line => line.TextContent).ToList();
        Assert.Contains("A How reliably alarms arrive: you got 3 and the winner 5; that is 12 points fewer", lines[0], StringComparison.Ordinal);
        Assert.Contains("arrive within a minute", lines[0], StringComparison.Ordinal);
        Assert.Contains("The third had missed a page.", lines[0], StringComparison.Ordinal);
        Assert.Contains("Reason 0 for B-2", string.Concat(lines), StringComparison.Ordinal);
        Assert.Contains("1,100,000\u00a0SEK", chair.Main, StringComparison.Ordinal);
        Assert.Contains("With everything else the same, a price of", chair.Main, StringComparison.Ordinal);
        foreach (var visitor in evaluators)
            visitor.Dispose();
    }

    [Fact]
    public async Task Before_the_marks_are_opened_no_page_holds_anothers_mark_a_name_or_a_price()
    {
        var (here, evaluators) = await ReadyAsync();
        var home = $"/cases/{here.Id}/tenders";
        using var owner = site.SignedIn(here.Owner);
        await EnterAsync(owner, home, "Nordic Alarm", "1 234 567");
        await EnterAsync(owner, home, "Safe Night", "1 100 000");
        Assert.Contains("1,234,567\u00a0SEK", owner.Main, StringComparison.Ordinal);
        await MarkAsync(evaluators[0], home, ["5", "3", "4", "2"], "A secret reason");
        using var member = site.SignedIn(here.People[Role.GroupMember]);
        foreach (var (visitor, mayKnow) in new[] { (evaluators[1], false), (owner, true), (member, false) })
        {
            foreach (var page in new[] { "/tenders", "/tenders/mark", "/tenders/consensus", "/tenders/result", "/timeline" })
            {
                await visitor.Go($"/cases/{here.Id}{page}");
                var html = visitor.Page.DocumentElement.OuterHtml;
                Assert.DoesNotContain("A secret reason", html, StringComparison.Ordinal);
                if (!mayKnow)
                {
                    Assert.DoesNotContain("Nordic Alarm", html, StringComparison.Ordinal);
                    Assert.DoesNotContain("1,234,567", html, StringComparison.Ordinal);
                }
            }
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Fetch($"{home}/result.json")).StatusCode);
        }
        await member.Go(home);
        Assert.Contains(T["cases.problem.undeclared"], member.Main, StringComparison.Ordinal);
        Assert.Contains(T.Format("tenders.progress.of", ("given", 4), ("all", 4)), member.Main, StringComparison.Ordinal);
        foreach (var visitor in evaluators)
            visitor.Dispose();
    }

    [Fact]
    public async Task Nothing_typed_is_lost_and_a_refused_exclusion_never_turns_into_a_correction()
    {
        var (here, evaluators) = await ReadyAsync();
        var home = $"/cases/{here.Id}/tenders";
        using var owner = site.SignedIn(here.Owner);
        await owner.Go(home);
        Assert.Contains(T["tenders.enter.freezes"], owner.Main, StringComparison.Ordinal);
        var price = T.Format("tenders.price.field", ("currency", "SEK"));
        await owner.Fill(T["tenders.name"], "Nordic Alarm").Fill(price, "a lot").Press(T["tenders.enter.do"]);
        Assert.Contains(T["cases.error.number"], owner.Page.QuerySelector("#problem-price")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Nordic Alarm", "a lot"), (Value(owner, "name"), Value(owner, "price")));
        await owner.Fill(price, "100").Press(T["tenders.enter.do"]);
        await owner.Press(T["tenders.exclude"]);
        Assert.Contains(T["cases.problem.reason-missing"], owner.Main, StringComparison.Ordinal);
        await owner.Fill(T["tenders.name"], "Safe Night").Fill(price, "110").Press(T["tenders.enter.do"]);
        var tenders = (await Desk.ReadAsync(here.Id, Cancel))!.State.Scoring.Tenders;
        Assert.Equal([100m, 110m], tenders.Select(tender => tender.Entered.Price));
        await evaluators[0].Go($"{home}/mark");
        Assert.Equal(4, evaluators[0].Page.QuerySelectorAll("[role=status] + ul a").Length);
        ((IHtmlInputElement)evaluators[0].Page.QuerySelector("#A-1 input[value='3']")!).IsChecked = true;
        await evaluators[0].Press($"{T["tenders.mark.save"]} A, {T.Format("tenders.number", ("n", 1))}");
        Assert.Contains(T["cases.problem.reason-missing"], evaluators[0].Page.QuerySelector("#problem-reason-A-1")!.TextContent, StringComparison.Ordinal);
        Assert.True(((IHtmlInputElement)evaluators[0].Page.QuerySelector("#A-1 input[value='3']")!).IsChecked);
        await evaluators[0].Fill(T["tenders.lock.sure"]).Press(T["tenders.lock"]);
        Assert.Contains(T.Format("cases.problem.marks-missing", ("n", 4)), evaluators[0].Main, StringComparison.Ordinal);
        foreach (var visitor in evaluators)
            visitor.Dispose();
    }

    [Fact]
    public async Task Without_evaluators_the_chair_opens_and_a_price_list_is_explained_as_a_whole()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        var home = $"/cases/{here.Id}/tenders";
        AwardCriterionId measured = new(Guid.CreateVersion7());
        await DoAsync(here,
            new SetAwardCriterion(measured, Keeping.Text("Battery")) { Scale = new(0, 10), ScoredBy = Scorer.Measurement },
            new SetEvaluationModel("mark-up", 100) { Items = [new("x", "Alarm", 10), new("y", "Service", 1)] },
            new AgreeWeights(null, [new(measured, 50), new(null, 50)], WeightForm.Exact, Keeping.Text("So said all.")));
        await DeclareAsync(here.Id, here.Owner, here.People[Role.Chair]);
        using var owner = site.SignedIn(here.Owner);
        foreach (var (name, alarm, service) in new[] { ("Nordic Alarm", "90", "100"), ("Safe Night", "80", "120") })
        {
            await owner.Go(home);
            await owner.Fill(T["tenders.name"], name).Fill(T.Format("tenders.unit", ("item", "Alarm")), alarm)
                .Fill(T.Format("tenders.unit", ("item", "Service")), service).Press(T["tenders.enter.do"]);
        }
        using var chair = site.SignedIn(here.People[Role.Chair]);
        await chair.Go(home);
        Assert.Contains(T["tenders.next.open-without"], chair.Main, StringComparison.Ordinal);
        await chair.Press(T["tenders.open"]);
        await Settle(chair, "A-1", "10", "Measured");
        await Settle(chair, "A-2", "6", "Measured");
        await chair.Go($"{home}/result");
        await chair.Follow(T["tenders.why"]);
        // 920 with 0.6 of quality counts as 1,288; 1,000 with all of it as 1,000.
        Assert.Contains("Nordic Alarm is first with 1,000; the lower figure wins, and 288 lie between.", chair.Main, StringComparison.Ordinal);
        var lines = chair.Page.QuerySelectorAll("ol.nb-next > li").Select(line => line.TextContent).ToList();
        Assert.Contains("With the winner’s mark your figure would have been better by 368", lines[0], StringComparison.Ordinal);
        Assert.Contains("With your price the winner’s figure would have been better by 80", lines[1], StringComparison.Ordinal);
        Assert.Contains(T["tenders.why.alone"], chair.Main, StringComparison.Ordinal);
        Assert.Contains("a price of 714.28\u00a0SEK would have won", chair.Main, StringComparison.Ordinal);
        Assert.Contains(T["tenders.why.enough.alike"], chair.Main, StringComparison.Ordinal);
    }

    private async Task<(CaseOfTheTest Here, IReadOnlyList<Visitor> Evaluators)> ReadyAsync()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        PersonId[] people = [here.People[Role.Evaluator], new(Guid.CreateVersion7()), new(Guid.CreateVersion7())];
        var levels = new[] { "as required", "arrive within a minute", "arrive within five seconds" }.Select(Keeping.Text).ToList();
        await DoAsync(here,
            new GiveRole(people[1], Role.Evaluator), new GiveRole(people[2], Role.Evaluator),
            new SetAwardCriterion(Reach, Keeping.Text("How reliably alarms arrive"))
            {
                Scale = new(0, 5) { Levels = [new(0, levels[0].Ref), new(3, levels[1].Ref), new(5, levels[2].Ref)] },
                LevelTexts = levels,
            },
            new SetAwardCriterion(Help, Keeping.Text("Help at night")) { Scale = new(0, 5) },
            new SetEvaluationModel("proportional", 100) { Anonymous = true, PricesHidden = true },
            new AgreeWeights(null, [new(Reach, 30), new(Help, 20), new(null, 50)], WeightForm.Exact, Keeping.Text("So said all.")));
        await DeclareAsync(here.Id, [here.Owner, here.People[Role.Chair], .. people]);
        return (here, [.. people.Select(person => site.SignedIn(person))]);
    }

    private async Task DoAsync(CaseOfTheTest here, params CaseCommand[] commands)
    {
        foreach (var command in commands)
            Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(here.Id, command, new Doer(here.Owner, Standing.AuthorityMember), null, Cancel));
    }

    private async Task DeclareAsync(CaseId id, params PersonId[] people)
    {
        foreach (var person in people)
            Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(id, new DeclareInterests(new GroupMemberId(person.Value), false, true), new Doer(person, Standing.SignedIn), null, Cancel));
    }

    private static async Task EnterAsync(Visitor owner, string home, string name, string price)
    {
        await owner.Go(home);
        await owner.Fill(T["tenders.name"], name).Fill(T.Format("tenders.price.field", ("currency", "SEK")), price).Press(T["tenders.enter.do"]);
        Assert.Contains(T["tenders.said.entered"], owner.Main, StringComparison.Ordinal);
    }

    /// <summary>Marks both tenders in both criteria and locks, once it has been said that this is meant.</summary>
    private static async Task MarkAsync(Visitor evaluator, string home, string[] marks, string reason)
    {
        await evaluator.Go($"{home}/mark");
        foreach (var ((code, tender), at) in new[] { ("A", 1), ("A", 2), ("B", 1), ("B", 2) }.Select((one, at) => (one, at)))
        {
            if (code == "A")
                ((IHtmlInputElement)evaluator.Page.QuerySelector($"#A-{tender} input[value='{marks[at]}']")!).IsChecked = true;
            else
                ((IHtmlInputElement)evaluator.Page.QuerySelector($"#mark-B-{tender}")!).Value = marks[at];
            ((IHtmlTextAreaElement)evaluator.Page.QuerySelector($"#reason-{code}-{tender}")!).Value = $"{reason} for {code}-{tender}";
            await evaluator.Press($"{T["tenders.mark.save"]} {code}, {T.Format("tenders.number", ("n", tender))}");
            Assert.Contains(T["tenders.said.marked"], evaluator.Main, StringComparison.Ordinal);
        }
        await evaluator.Press(T["tenders.lock"]);
        Assert.Contains(T["tenders.error.sure"], evaluator.Main, StringComparison.Ordinal);
        await evaluator.Fill(T["tenders.lock.sure"]).Press(T["tenders.lock"]);
        Assert.Contains(T["tenders.said.locked"], evaluator.Main, StringComparison.Ordinal);
    }

    private static Task<Visitor> Settle(Visitor chair, string id, string mark, string reason)
    {
        ((IHtmlInputElement)chair.Page.QuerySelector($"#mark-{id}")!).Value = mark;
        var area = (IHtmlTextAreaElement)chair.Page.QuerySelector($"#reason-{id}")!;
        area.Value = reason;
        // The button is pressed whose form these fields are in: the others are taken out of the way.
        foreach (var other in chair.Page.QuerySelectorAll("main form").Where(form => !form.Contains(area)).ToList())
            other.Remove();
        return chair.Press(T["tenders.settle"]);
    }

    private static string Value(Visitor visitor, string id) => ((IHtmlInputElement)visitor.Page.GetElementById(id)!).Value;
}
