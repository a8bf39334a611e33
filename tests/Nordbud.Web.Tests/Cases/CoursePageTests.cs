using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>A case is taken along a track to its contract, over HTTP and without scripts.</summary>
public sealed class CoursePageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CaseDesk Desk => site.Services.GetRequiredService<CaseDesk>();

    [Fact]
    public async Task A_track_is_chosen_what_it_asks_is_put_on_record_and_a_gate_yields_only_to_the_decision_maker()
    {
        var here = await ReadyAsync();
        var home = $"/cases/{here.Id}/track";
        using var owner = site.SignedIn(here.Owner);
        using var decider = site.SignedIn(here.People[Role.DecisionMaker]);
        await owner.Go(home);
        Assert.Contains(T["course.none"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["course.choose.do"], ("which", "innovative-3"));
        Assert.Contains(T["course.said.chosen"], owner.Main, StringComparison.Ordinal);
        Assert.Contains(T.Format("course.now", ("phase", T["tracks.phase.need"])), owner.Main, StringComparison.Ordinal);
        Assert.Contains(T.Format("cases.problem.track-gate-open", ("gate", T["tracks.gate.need-approved.short"])), owner.Main, StringComparison.Ordinal);
        Assert.Null(owner.Page.QuerySelector("#reason-cancelled-stop"));
        Assert.Contains(T["course.decider"], owner.Main, StringComparison.Ordinal);

        await decider.Go(home);
        await SendAsync(decider, T["gates.yield"], ("reason-market-go-on", ""));
        Assert.Contains(T["cases.problem.reason-missing"], decider.Main, StringComparison.Ordinal);
        await SendAsync(decider, T["gates.yield"], ("reason-market-go-on", "The need was approved on paper."));
        Assert.Contains(T["course.said.moved"], decider.Main, StringComparison.Ordinal);
        Assert.Contains("The need was approved on paper.", decider.Main, StringComparison.Ordinal);

        await owner.Go(home);
        const string check = "check-research-exempt-";
        await SendAsync(owner, T["course.record.save"], ($"{check}benefits-shared-no", ""), ($"{check}cost-shared-no", ""), ($"{check}only-research-yes", ""), ($"{check}purchase-apart-yes", ""),
            ($"{check}market-price-yes", ""), ($"{check}competing-no", ""), ("evidence-research-exempt", "Results are shared with the suppliers."));
        Assert.Contains(T["tracks.check.research-exempt.benefits-shared.bars"], owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["cases.problem.check-missing"], owner.Page.GetElementById("check-research-exempt-state-aid")!.TextContent, StringComparison.Ordinal);
        Assert.True(((IHtmlInputElement)owner.Page.GetElementById($"{check}market-price-yes")!).IsChecked);
        Assert.Equal("Results are shared with the suppliers.", owner.Page.GetElementById("evidence-research-exempt")!.TextContent.TrimStart());
        await SendAsync(owner, T["course.record.save"], ($"{check}benefits-shared-yes", ""), ($"{check}state-aid-yes", ""), ("why-research-exempt-competing", "Only one answered the call."));
        Assert.Contains("Only one answered the call.", owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["course.check.answered"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("Results are shared with the suppliers.", owner.Main, StringComparison.Ordinal);
        Assert.Contains("Art. 14", owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["course.add"], ("name", "Robotics AB"));
        Assert.Contains("Robotics AB", owner.Main, StringComparison.Ordinal);
        using var member = site.SignedIn(here.People[Role.GroupMember]);
        await member.Go(home);
        Assert.DoesNotContain("Robotics AB", member.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_definition_of_ones_own_that_the_law_does_not_allow_is_refused_with_the_place_and_the_source()
    {
        var here = await ReadyAsync();
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/track");
        var broken = TrackBook.Definition("innovative-1c")!.Replace("\"announcesReduction\": true", "\"announcesReduction\": false", StringComparison.Ordinal);
        var form = (IHtmlFormElement)owner.Page.QuerySelector("#which")!.Closest("form")!;
        using var content = new MultipartFormDataContent();
        foreach (var hidden in form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>())
            content.Add(new StringContent(hidden.Value), hidden.Name!);
        using var file = new StringContent(broken);
        content.Add(file, "Own", "own.json");
        await owner.Post(form.GetAttribute("action")!, content);
        Assert.Contains("31(2)", owner.Main, StringComparison.Ordinal);
        Assert.Null((await Desk.ReadAsync(here.Id, Cancel))!.State.Course.Track);
    }

    [Fact]
    public async Task From_award_to_contract_each_letter_says_what_it_may_and_a_breach_stands_in_the_report()
    {
        var here = await ReadyAsync();
        var home = $"/cases/{here.Id}";
        ContenderId winner = new(Guid.CreateVersion7()), loser = new(Guid.CreateVersion7());
        await DoAsync(here, here.Owner, new ChooseTrack(TrackBook.Definition("traditional")!), new AddContender(winner, Keeping.Text("Nordic Alarm")), new AddContender(loser, Keeping.Text("Safe Night")));
        using var decider = site.SignedIn(here.People[Role.DecisionMaker]);
        using var owner = site.SignedIn(here.Owner);
        await decider.Go($"{home}/award");
        await SendAsync(decider, T["award.decide.do"], ("reasons", "Best by the published model."));
        Assert.Contains(T["cases.problem.award-to-nobody"], decider.Main, StringComparison.Ordinal);
        ((IHtmlInputElement)decider.Page.QuerySelector($"input[value='contender/{winner}']")!).IsChecked = true;
        await SendAsync(decider, T["award.decide.do"], ("reasons", "Best by the published model."));
        Assert.Contains(T["award.said.decided"], decider.Main, StringComparison.Ordinal);

        await owner.Go($"{home}/award/letters/contender/{loser}");
        Assert.Contains(T["award.letter.draft"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("Best by the published model.", owner.Main, StringComparison.Ordinal);
        Assert.Contains("Nordic Alarm", owner.Main, StringComparison.Ordinal);
        var docx = await owner.Fetch($"{home}/award/letters/contender/{loser}?handler=Docx");
        Assert.Equal("PK", System.Text.Encoding.ASCII.GetString((await docx.Content.ReadAsByteArrayAsync(Cancel))[..2]));
        await owner.Go($"{home}/award");
        await SendAsync(owner, T["award.tell.do"], ("way", "electronic"));
        var told = (await Desk.ReadAsync(here.Id, Cancel))!.State.Award.Told!;
        Assert.Contains(T.Format("award.last", ("last", told.Last!.Value), ("days", 10)), owner.Main, StringComparison.Ordinal);

        await owner.Go($"{home}/contracts");
        await SendAsync(owner, T["contracts.sign.do"], ("with", "Nordic Alarm"), ("value", "1 000 000"));
        Assert.Contains(T.Format("cases.problem.signed-in-standstill", ("last", told.Last.Value)), owner.Main, StringComparison.Ordinal);
        Assert.Equal("1 000 000", ((IHtmlInputElement)owner.Page.GetElementById("value")!).Value);
        await SendAsync(owner, T["contracts.sign.do"], ("reason", "The old alarms stopped working."));
        Assert.Contains(T["contracts.said.signed"], owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["contracts.breach.signed-in-standstill"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["contracts.add"], ("change-amount", "100 000"), ("change-what", "More sensors"), ("change-kind", "minor"));
        Assert.Contains("72(2)", owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["contracts.add"], ("change-amount", "-99 999"), ("change-what", "Fewer sensors"), ("change-kind", "minor"));
        Assert.Equal(-99_999, (await Desk.ReadAsync(here.Id, Cancel))!.State.Contracts.Values.Single().Sum(ChangeGround.Minor));

        await owner.Go($"{home}/report");
        Assert.Contains("The old alarms stopped working.", owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["report.lacks.means"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["report.save"], ("text-other-means", "Everything was electronic, in the system of the region."));
        Assert.DoesNotContain(T["report.lacks.means"], owner.Main, StringComparison.Ordinal);
        var html = await (await owner.Fetch($"{home}/report?handler=Html")).Content.ReadAsStringAsync(Cancel);
        Assert.Contains("Everything was electronic, in the system of the region.", html, StringComparison.Ordinal);
        using var member = site.SignedIn(here.People[Role.GroupMember]);
        foreach (var page in new[] { "/report", "/award", "/contracts", "/report?handler=Html" })
        {
            var shown = await (await member.Fetch(home + page)).Content.ReadAsStringAsync(Cancel);
            Assert.DoesNotContain("Nordic Alarm", shown, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await member.Fetch($"{home}/award/letters/contender/{loser}")).StatusCode);
    }

    [Fact]
    public async Task A_frozen_version_can_be_read_for_ever_and_a_change_says_whether_time_is_extended()
    {
        var here = await ReadyAsync();
        var home = $"/cases/{here.Id}/documents";
        TermId term = new(Guid.CreateVersion7());
        await DoAsync(here, here.Owner, new SetTerm(term, TermKind.Requirement, Keeping.Text("An alarm is answered within a minute.")));
        using var officer = site.SignedIn(here.People[Role.ProcurementOfficer]);
        await officer.Go(home);
        Assert.Contains(T["documents.weight.blocks"], officer.Main, StringComparison.Ordinal);
        await DoAsync(here, here.People[Role.DecisionMaker], new PassGate(Gate.CriteriaReady) { Reason = Keeping.Text("Compared outside.") }, new PassGate(Gate.DocumentsReady) { Reason = Keeping.Text("Made outside.") });
        await officer.Go(home);
        await officer.Press(T["documents.freeze.do"]);
        Assert.Contains(T["documents.said"], officer.Main, StringComparison.Ordinal);
        await DoAsync(here, here.Owner, new SetTerm(term, TermKind.Requirement, Keeping.Text("An alarm is answered within thirty seconds.")));
        await officer.Go(home);
        Assert.Equal("thirty seconds.", string.Join(' ', officer.Page.QuerySelectorAll("section[aria-labelledby=changed] ins").Select(one => one.TextContent)));
        Assert.Equal("a minute.", string.Join(' ', officer.Page.QuerySelectorAll("section[aria-labelledby=changed] del").Select(one => one.TextContent)));
        await officer.Press(T["documents.freeze.do"]);
        Assert.Contains("47(3)", officer.Main, StringComparison.Ordinal);
        await SendAsync(officer, T["documents.freeze.do"], ("significant", "yes"), ("reason", "Thirty seconds is harder."));
        Assert.Contains(T["cases.problem.extension-missing"], officer.Main, StringComparison.Ordinal);
        await SendAsync(officer, T["documents.freeze.do"], ("significant", "yes"), ("extendedTo", "2099-01-01"), ("reason", "Thirty seconds is harder."));
        Assert.Equal(2, (await Desk.ReadAsync(here.Id, Cancel))!.State.Documents.Versions.Count);
        await officer.Go($"{home}?version=1");
        Assert.Contains("within a minute", officer.Page.QuerySelector(".nb-document")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("thirty seconds", officer.Page.QuerySelector(".nb-document")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Fetch($"{home}?version=3")).StatusCode);
    }

    [Fact]
    public async Task Tenders_come_in_as_a_table_all_or_none()
    {
        var here = await ReadyAsync();
        var home = $"/cases/{here.Id}/tenders";
        AwardCriterionId reach = new(Guid.CreateVersion7());
        await DoAsync(here, here.Owner, new SetAwardCriterion(reach, Keeping.Text("Reach")) { Scale = new(0, 5) }, new SetEvaluationModel("proportional", 100),
            new Core.Cases.Weights.AgreeWeights(null, [new(reach, 50), new(null, 50)], Core.Cases.Weights.WeightForm.Exact, Keeping.Text("So said all.")));
        using var owner = site.SignedIn(here.Owner);
        await ImportAsync(owner, home, "name;cost\nNordic Alarm;100\n");
        Assert.Contains(T.Format("cases.table.header", ("columns", "name, price")), owner.Main, StringComparison.Ordinal);
        await ImportAsync(owner, home, "name;price\nNordic Alarm;1 000,50\nSafe Night;a lot\n;5\n");
        Assert.Contains(T.Format("cases.table.cell", ("n", 3), ("column", "price"), ("what", T.Format("cases.table.number", ("given", "a lot")))), owner.Main, StringComparison.Ordinal);
        Assert.Empty((await Desk.ReadAsync(here.Id, Cancel))!.State.Scoring.Tenders);
        await ImportAsync(owner, home, "name;price\nNordic Alarm;1 000,50\nSafe Night;2000\n");
        Assert.Contains(T.Format("tenders.said.imported", ("n", 2)), owner.Main, StringComparison.Ordinal);
        Assert.Equal([1000.5m, 2000m], (await Desk.ReadAsync(here.Id, Cancel))!.State.Scoring.Tenders.Select(tender => tender.Entered.Price));
        Assert.Equal("name;price\n", await (await owner.Fetch($"{home}?handler=Template")).Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task A_later_case_takes_over_the_need_the_lessons_and_what_the_partners_owe_to_the_others()
    {
        var here = await ReadyAsync();
        await DoAsync(here, here.Owner, new ChooseTrack(TrackBook.Definition("ppi")!), new AddContender(new(Guid.CreateVersion7()), Keeping.Text("Warm Hands AB")),
            new Core.Cases.Need.DescribeNeed(Keeping.Text("People who wake at night.")) { People = 40 });
        await DoAsync(here, here.People[Role.DecisionMaker], new MoveTrack("cancelled", MoveKind.Stop) { Reason = Keeping.Text("The partners could not agree on the rights.") });
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/track");
        await owner.Follow(T["course.follow-on"]);
        Assert.Contains("The partners could not agree on the rights.", owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["course.follow-on.do"], ("title", "Calm nights"));
        Assert.Contains(T["course.follow-on.error.known"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["course.follow-on.do"], ("title", "Calm nights"), ("known", "Bed sensors gave false alarms in one night of five."));
        Assert.Contains(T["course.follow-on.said"], owner.Main, StringComparison.Ordinal);
        var later = (await Desk.ReadAsync(new CaseId(Guid.Parse(owner.Path.Split('/')[2])), Cancel))!.State;
        Assert.Equal("Calm nights", later.Title);
        Assert.Equal(40, later.Basis.Described!.People);
        Assert.Equal("Warm Hands AB", Assert.Single(later.Suppliers.Values).Name);
        Assert.Single(Core.Cases.Parity.ParityRules.Debts(later));
        await owner.Go($"/cases/{later.Id}/gates");
        Assert.Contains("Bed sensors gave false alarms in one night of five.", owner.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_answer_shows_what_it_did_to_the_advice_and_the_public_sees_the_fingerprint()
    {
        var here = await ReadyAsync();
        var facts = new Core.Advice.Facts { Country = Core.Values.Country.SE, Date = new(2026, 11, 24), Technology = "safety-alarm", Title = "Alarms" };
        await DoAsync(here, here.Owner, new Core.Cases.Need.EnterFacts(facts));
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/need");
        Assert.DoesNotContain(T["cases.need.rerun"], owner.Main, StringComparison.Ordinal);
        await DoAsync(here, here.Owner, new Core.Cases.Need.EnterFacts(facts with { Need = Core.Advice.NeedState.Specified }));
        await owner.Go($"/cases/{here.Id}/need");
        Assert.Contains(T["cases.need.rerun"], owner.Main, StringComparison.Ordinal);
        Assert.NotEmpty(owner.Page.QuerySelectorAll("ins"));
        AwardCriterionId reach = new(Guid.CreateVersion7());
        await DoAsync(here, here.Owner, new SetAwardCriterion(reach, Keeping.Text("Reach")) { Scale = new(0, 5) }, new SetEvaluationModel("proportional", 100),
            new Core.Cases.Weights.AgreeWeights(null, [new(reach, 50), new(null, 50)], Core.Cases.Weights.WeightForm.Exact, Keeping.Text("So said all.")));
        await DoAsync(here, here.People[Role.DecisionMaker], new PassGate(Gate.CriteriaReady) { Reason = Keeping.Text("Said.") }, new PassGate(Gate.DocumentsReady) { Reason = Keeping.Text("Said.") });
        await DoAsync(here, here.People[Role.ProcurementOfficer], new Core.Cases.Documents.FreezeDocuments(),
            new Core.Cases.Publication.ReleasePart(Core.Cases.Publication.PublicPart.Existence), new Core.Cases.Publication.ReleasePart(Core.Cases.Publication.PublicPart.Criteria));
        using var anybody = site.Visitor();
        await anybody.Go($"/public/{here.Id}");
        Assert.Equal((await Desk.ReadAsync(here.Id, Cancel))!.State.Documents.Last!.Model, anybody.Page.QuerySelector(".nb-hash code")!.TextContent);
    }

    private static async Task ImportAsync(Visitor owner, string home, string table)
    {
        await owner.Go(home);
        var form = (IHtmlFormElement)owner.Page.QuerySelector("#table")!.Closest("form")!;
        using var content = new MultipartFormDataContent();
        foreach (var hidden in form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>())
            content.Add(new StringContent(hidden.Value), hidden.Name!);
        using var file = new StringContent(table);
        content.Add(file, "Table", "tenders.csv");
        await owner.Post(form.GetAttribute("action")!, content);
    }

    private async Task<CaseOfTheTest> ReadyAsync()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        foreach (var person in new[] { here.Owner, here.People[Role.DecisionMaker], here.People[Role.ProcurementOfficer] })
            await DoAsync(here, person, new DeclareInterests(new GroupMemberId(person.Value), false, true));
        return here;
    }

    private async Task DoAsync(CaseOfTheTest here, PersonId by, params CaseCommand[] commands)
    {
        foreach (var command in commands)
            Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(here.Id, command, new Doer(by, Standing.AuthorityMember), null, Cancel));
    }

    /// <summary>Fills fields by their ids and presses the button of the form that has them.</summary>
    private static async Task SendAsync(Visitor visitor, string button, params (string Id, string Value)[] fields)
    {
        foreach (var (id, value) in fields)
        {
            switch (visitor.Page.GetElementById(id))
            {
                case IHtmlSelectElement select: select.Value = value; break;
                case IHtmlTextAreaElement area: area.Value = value; break;
                case IHtmlInputElement { Type: "radio" } choice:
                    foreach (var other in choice.Form!.QuerySelectorAll($"input[name='{choice.Name}']").OfType<IHtmlInputElement>())
                        other.IsChecked = other == choice;
                    break;
                case IHtmlInputElement input: input.Value = value; break;
                default: throw new InvalidOperationException($"No field {id} on {visitor.Path}.");
            }
        }
        var first = visitor.Page.GetElementById(fields[0].Id)!;
        foreach (var other in visitor.Page.QuerySelectorAll("main form").Where(form => !form.Contains(first)).ToList())
            other.Remove();
        await visitor.Press(first.Closest("form")!.QuerySelectorAll("button").Select(one => one.TextContent.Trim()).First(text => text.StartsWith(button, StringComparison.Ordinal)));
    }
}
