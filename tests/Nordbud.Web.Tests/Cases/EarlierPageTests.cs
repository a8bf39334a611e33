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

    [Fact]
    public async Task Names_sealed_in_a_contest_leave_it_neither_by_a_later_case_nor_by_the_register()
    {
        var here = await ReadyAsync("Contest of ideas");
        var officer = here.People[Role.ProcurementOfficer];
        await DoAsync(here, here.Owner, new EnterFacts(Alarm), new ChooseTrack(TrackBook.Definition("idea-contest")!));
        ContenderId entrant = new(Guid.CreateVersion7());
        await DoAsync(here, officer, new AddContender(entrant, Keeping.Text("Warm Hands AB")));
        var later = await LaterAsync(here);
        await TieAsync(here, later, officer);
        using var visitor = site.SignedIn(officer);
        await visitor.Go($"/cases/{later}/earlier");
        Assert.DoesNotContain("Warm Hands AB", visitor.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(T["course.earlier.nobody"], visitor.Main, StringComparison.Ordinal);
        Assert.Contains(T["course.earlier.sealed"], visitor.Main, StringComparison.Ordinal);
        foreach (var known in new[] { "What they told us.", "" })
        {
            await PostAsync(visitor, $"/cases/{later}/earlier", "Settle", ("Which", here.Id.ToString()), ("Known", known), ("Reason", "Nothing."));
            Assert.Contains(T["course.earlier.sealed"], visitor.Main, StringComparison.Ordinal);
        }
        var state = (await Desk.ReadAsync(later, Cancel))!.State;
        Assert.Null(Assert.Single(state.Earlier).Settled);
        Assert.Empty(state.Suppliers);

        var cases = await CountAsync(here, officer);
        await PostAsync(visitor, $"/cases/{here.Id}/follow-on", null, ("Lessons", "A lot."), ("Known", "What they told us."));
        Assert.Contains(T["course.earlier.sealed"], visitor.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Warm Hands AB", visitor.Main, StringComparison.Ordinal);
        Assert.Equal(cases, await CountAsync(here, officer));

        // Where nothing is learned together, nothing is put on record as learned.
        await PostAsync(visitor, $"/cases/{here.Id}/track", "Learned", ("What", "It works."), ("Holder", entrant.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        await DoAsync(here, here.Owner, new ChooseTrack(TrackBook.Definition("ppi")!) { At = "cooperation", Reason = Keeping.Text("No contest any more.") });
        await PostAsync(visitor, $"/cases/{here.Id}/track", "Learned", ("What", "It works."), ("Holder", entrant.ToString()));
        Assert.Contains(T["course.wall.error.sealed"], visitor.Main, StringComparison.Ordinal);
        state = (await Desk.ReadAsync(here.Id, Cancel))!.State;
        Assert.Empty(state.Suppliers);
        Assert.Empty(state.Parity);
    }

    [Fact]
    public async Task Nobody_settles_for_others_what_they_may_not_see_and_a_reason_that_is_hidden_is_not_said_to_be_erased()
    {
        var (here, later) = await TwoAsync();
        PersonId newcomer = new(Guid.CreateVersion7());
        await DoAsync(here, here.Owner, new GiveRole(newcomer, Role.ProcurementOfficer) { Authorisation = "KS § 12" });
        await TieAsync(here, later, newcomer);
        using var visitor = site.SignedIn(newcomer);
        await visitor.Go($"/cases/{later}/earlier");
        Assert.DoesNotContain("Warm Hands AB", visitor.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(T["course.earlier.nobody"], visitor.Main, StringComparison.Ordinal);
        Assert.Contains(T["course.earlier.unseen"], visitor.Main, StringComparison.Ordinal);
        await PostAsync(visitor, $"/cases/{later}/earlier", "Settle", ("Which", here.Id.ToString()), ("Reason", "Nobody took part."));
        Assert.Contains(T["course.earlier.unseen"], visitor.Main, StringComparison.Ordinal);
        Assert.Null(Assert.Single((await Desk.ReadAsync(later, Cancel))!.State.Earlier).Settled);
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{later}/earlier");
        await SendAsync(owner, T["course.earlier.do"], ($"reason-{here.Id}", "It ended before anything was tried."));
        Assert.Contains("It ended before anything was tried.", owner.Main, StringComparison.Ordinal);
        await visitor.Go($"/cases/{later}/earlier");
        Assert.DoesNotContain("It ended before anything was tried.", visitor.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(T["timeline.erased"], visitor.Main, StringComparison.Ordinal);
        Assert.Contains(T["course.earlier.reason.hidden"], visitor.Main, StringComparison.Ordinal);
    }

    /// <summary>A cooperation on alarms with a partner, and a case on the same technology that was opened on its own.</summary>
    private async Task<(CaseOfTheTest Earlier, CaseId Later)> TwoAsync()
    {
        var here = await ReadyAsync("Trial of alarms");
        await DoAsync(here, here.Owner, new EnterFacts(Alarm), new ChooseTrack(TrackBook.Definition("ppi")!), new AddContender(new(Guid.CreateVersion7()), Keeping.Text("Warm Hands AB")));
        return (here, await LaterAsync(here));
    }

    /// <summary>A case on the same technology that was opened on its own.</summary>
    private async Task<CaseId> LaterAsync(CaseOfTheTest here)
    {
        var opened = await Desk.OpenAsync(new OpenCase { Authority = here.Authority, Country = Country.SE, Title = "Purchase of alarms", Parts = [new(Alarm)] }, new Doer(here.Owner, Standing.AuthorityMember), Cancel);
        return Assert.IsType<DeskAnswer.Done>(opened).File.State.Id;
    }

    /// <summary>Makes somebody an officer of the later case too, who ties the earlier one to it.</summary>
    private async Task TieAsync(CaseOfTheTest here, CaseId later, PersonId officer)
    {
        await CaseOfTheTest.JoinAsync(site, officer, here.Authority);
        Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(later, new GiveRole(officer, Role.ProcurementOfficer) { Authorisation = "KS § 12" }, new Doer(here.Owner, Standing.AuthorityMember), null, Cancel));
        Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(later, new FollowCase(here.Id), new Doer(here.Owner, Standing.AuthorityMember), null, Cancel));
    }

    private async Task<int> CountAsync(CaseOfTheTest here, PersonId person)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<CaseLists>().SharedAsync(person, here.Authority, 50, Cancel)).Count;
    }

    /// <summary>Sends what a form on another page would.</summary>
    private static async Task PostAsync(Visitor visitor, string page, string? handler, params (string Name, string Value)[] fields)
    {
        await visitor.Go($"{page[..page.LastIndexOf('/')]}/track");
        var token = ((IHtmlInputElement)visitor.Page.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(one => KeyValuePair.Create(one.Name, one.Value))]);
        await visitor.Post(handler is null ? page : $"{page}?handler={handler}", content);
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
