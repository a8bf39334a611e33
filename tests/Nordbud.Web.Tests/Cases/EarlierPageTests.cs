using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>The wall between a cooperation and a later purchase, and the advice that is asked anew, over HTTP and without scripts.</summary>
public sealed class EarlierPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");
    private static readonly Facts Alarm = new() { Country = Country.SE, Date = new(2026, 11, 24), Technology = "safety-alarm", Title = "Alarms", Need = NeedState.Specified, Seeks = Sought.Solution, Subject = Subject.Services };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CaseDesk Desk => site.Services.GetRequiredService<CaseDesk>();

    [Fact]
    public async Task What_partners_learn_in_a_phase_is_asked_for_and_owed_until_it_is_published()
    {
        var here = await ReadyAsync();
        await DoAsync(here, here.Owner, new ChooseTrack(TrackBook.Definition("ppi")!) { At = "cooperation", Reason = Keeping.Text("Begun elsewhere.") },
            new AddContender(new(Guid.CreateVersion7()), Keeping.Text("Warm Hands AB")), new AddContender(new(Guid.CreateVersion7()), Keeping.Text("Quiet Night AS")));
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/track");
        Assert.DoesNotContain(T["course.wall.due"], owner.Main, StringComparison.Ordinal);
        await DoAsync(here, here.Owner, new RecordGate(TrackGate.PhaseReported, Keeping.Text("Six weeks, 14 residents.")));
        await owner.Go($"/cases/{here.Id}/track");
        Assert.Contains(T["course.wall.due"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["course.wall.do"], ("learned", ""));
        Assert.Contains(T["cases.problem.text-missing"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["course.wall.do"], ("learned", "Walls of concrete need a repeater on each floor."));
        Assert.Contains(T["course.wall.said"], owner.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(T["course.wall.due"], owner.Main, StringComparison.Ordinal);
        var state = (await Desk.ReadAsync(here.Id, Cancel))!.State;
        Assert.Equal(["Quiet Night AS", "Warm Hands AB"], Assert.Single(ParityRules.Debts(state)).Holders.Keys.Select(id => state.Suppliers[id].Name).Order());
        using var member = site.SignedIn(here.People[Role.GroupMember]);
        await member.Go($"/cases/{here.Id}/track");
        Assert.Null(member.Page.GetElementById("learned"));
    }

    [Fact]
    public async Task A_case_on_the_same_technology_is_linked_with_one_click_and_its_documents_wait_for_what_the_partners_know()
    {
        var (here, later) = await TwoAsync();
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{later}");
        Assert.Contains(T["course.earlier.hint"], owner.Main, StringComparison.Ordinal);
        await owner.Press($"{T["course.earlier.link.do"]} Trial of alarms");
        Assert.Contains(T["course.earlier.said.linked"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("Warm Hands AB", owner.Main, StringComparison.Ordinal);
        await owner.Go($"/cases/{later}");
        Assert.DoesNotContain(T["course.earlier.hint"], owner.Main, StringComparison.Ordinal);
        await owner.Go($"/cases/{later}/gates");
        Assert.Contains(T["cases.problem.earlier-case-unsettled"], owner.Main, StringComparison.Ordinal);
        foreach (var page in new[] { "/documents", "/dialogue/suppliers" })
        {
            await owner.Go($"/cases/{later}{page}");
            Assert.Contains("Warm Hands AB", owner.Main, StringComparison.Ordinal);
        }
        await owner.Go($"/cases/{later}/earlier");
        await SendAsync(owner, T["course.earlier.do"], ($"known-{here.Id}", ""));
        Assert.Contains(T["cases.problem.text-missing"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["course.earlier.do"], ($"known-{here.Id}", "Walls of concrete need a repeater."));
        Assert.Contains(T["course.earlier.said.owed"], owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["contest.idea.owed"], owner.Main, StringComparison.Ordinal);
        var state = (await Desk.ReadAsync(later, Cancel))!.State;
        Assert.Equal("Warm Hands AB", state.Suppliers[Assert.Single(ParityRules.Debts(state)).Holders.Keys.Single()].Name);
        Assert.NotNull(Assert.Single(state.Earlier).Settled);
    }

    [Fact]
    public async Task Of_an_earlier_case_in_which_one_has_no_part_nothing_is_seen_and_none_of_another_authority_can_be_linked()
    {
        var (here, later) = await TwoAsync();
        PersonId newcomer = new(Guid.CreateVersion7());
        await CaseOfTheTest.JoinAsync(site, newcomer, here.Authority);
        Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(later, new GiveRole(newcomer, Role.ProcurementOfficer) { Authorisation = "KS § 12" }, new Doer(here.Owner, Standing.AuthorityMember), null, Cancel));
        Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(later, new FollowCase(here.Id), new Doer(here.Owner, Standing.AuthorityMember), null, Cancel));
        using var visitor = site.SignedIn(newcomer);
        var version = (await Desk.ReadAsync(later, Cancel))!.State.Version;
        foreach (var page in new[] { "", "/earlier", "/documents", "/dialogue/suppliers", "/gates", "/timeline", $"/timeline/{version}", $"/as-of/{version}" })
        {
            var answer = await visitor.Fetch($"/cases/{later}{page}");
            var shown = await answer.Content.ReadAsStringAsync(Cancel);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, page);
            foreach (var secret in new[] { "Trial of alarms", "Warm Hands AB", here.Id.ToString(), T.Format("timeline.event.case-followed", ("who", "")).Trim() })
                Assert.DoesNotContain(secret, shown, StringComparison.Ordinal);
        }
        var elsewhere = await CaseOfTheTest.OpenAsync(site, "Elsewhere");
        foreach (var unknown in new[] { here.Id, elsewhere.Id, new CaseId(Guid.CreateVersion7()) })
        {
            await visitor.Go($"/cases/{later}/track");
            var token = ((IHtmlInputElement)visitor.Page.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
            using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Which", unknown.ToString())]);
            await visitor.Post($"/cases/{later}/earlier?handler=Link", content);
            Assert.Contains(T["course.earlier.error"], visitor.Main, StringComparison.Ordinal);
        }
        Assert.Equal(here.Id, Assert.Single((await Desk.ReadAsync(later, Cancel))!.State.Earlier).Id);
    }

    [Fact]
    public async Task After_a_phase_the_case_asks_whether_anything_changed_shows_the_difference_and_keeps_the_decision()
    {
        var here = await ReadyAsync();
        await DoAsync(here, here.Owner, new EnterFacts(Alarm), new DecideModel("innovative-1c") { Reason = Keeping.Text("Nothing is known of the market.") },
            new ChooseTrack(TrackBook.Definition("innovative-1c")!) { At = "market", Reason = Keeping.Text("Begun elsewhere.") });
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/need");
        Assert.DoesNotContain(T["cases.need.review.due"], owner.Main, StringComparison.Ordinal);
        var track = (await Desk.ReadAsync(here.Id, Cancel))!.State.Course;
        var on = track.Ways.First(way => way.Kind is MoveKind.GoOn);
        await DoAsync(here, here.People[Role.DecisionMaker], new MoveTrack(on.To, on.Kind) { Yields = true, Reason = Keeping.Text("The dialogue is over.") });
        foreach (var page in new[] { "", "/track" })
        {
            await owner.Go($"/cases/{here.Id}{page}");
            Assert.Contains(T["cases.owed.advice"], owner.Main, StringComparison.Ordinal);
        }
        await owner.Go($"/cases/{here.Id}/need");
        Assert.Contains(T["cases.need.review.same"], owner.Main, StringComparison.Ordinal);
        await DoAsync(here, here.Owner, new EnterFacts(Alarm with { Market = MarketState.Exists }));
        await owner.Go($"/cases/{here.Id}/need");
        var review = owner.Page.QuerySelector("section[aria-labelledby=review-1]")!;
        Assert.Contains(T["cases.need.review.differs"], review.TextContent, StringComparison.Ordinal);
        Assert.Contains(T["cases.need.review.missing-went"], review.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(review.QuerySelectorAll(".nb-source"));
        await SendAsync(owner, T["cases.need.review.do"], ("why-1", ""));
        Assert.Contains(T["cases.need.review.error"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["cases.need.review.do"], ("keep-1", "no"), ("why-1", "What we need is on sale."));
        Assert.Contains(T["cases.need.said.review"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("What we need is on sale.", owner.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(T["cases.need.review.due"], owner.Main, StringComparison.Ordinal);
        await owner.Go($"/cases/{here.Id}/timeline");
        Assert.Contains("What we need is on sale.", owner.Main, StringComparison.Ordinal);
    }

    /// <summary>A cooperation on alarms with a partner, and a case on the same technology that was opened on its own.</summary>
    private async Task<(CaseOfTheTest Earlier, CaseId Later)> TwoAsync()
    {
        var here = await ReadyAsync("Trial of alarms");
        await DoAsync(here, here.Owner, new EnterFacts(Alarm), new ChooseTrack(TrackBook.Definition("ppi")!), new AddContender(new(Guid.CreateVersion7()), Keeping.Text("Warm Hands AB")));
        var opened = await Desk.OpenAsync(new OpenCase { Authority = here.Authority, Country = Country.SE, Title = "Purchase of alarms", Parts = [new(Alarm)] }, new Doer(here.Owner, Standing.AuthorityMember), Cancel);
        return (here, Assert.IsType<DeskAnswer.Done>(opened).File.State.Id);
    }

    private async Task<CaseOfTheTest> ReadyAsync(string title = "Safety alarms")
    {
        var here = await CaseOfTheTest.OpenAsync(site, title);
        foreach (var person in new[] { here.Owner, here.People[Role.DecisionMaker], here.People[Role.ProcurementOfficer] })
            await DoAsync(here, person, new DeclareInterests(new GroupMemberId(person.Value), false, true));
        return here;
    }

    private async Task DoAsync(CaseOfTheTest here, PersonId by, params CaseCommand[] commands)
    {
        foreach (var command in commands)
            Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(here.Id, command, new Doer(command is ChooseTrack { At: not null } ? here.People[Role.DecisionMaker] : by, Standing.AuthorityMember), null, Cancel));
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
