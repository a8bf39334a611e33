using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>Contracts under a framework agreement and a dynamic purchasing system are awarded over HTTP and without scripts.</summary>
public sealed class CallOffPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CaseDesk Desk => site.Services.GetRequiredService<CaseDesk>();

    [Fact]
    public async Task Parties_compete_the_engine_ranks_them_and_the_award_is_a_call_off()
    {
        var here = await ReadyAsync("framework-agreement", "call-off");
        ContractId north = new(Guid.CreateVersion7()), south = new(Guid.CreateVersion7());
        foreach (var (party, name) in new[] { (north, "North Alarm"), (south, "South Alarm") })
            await DoAsync(here, new SignContract(party, Today.AddDays(-60), Keeping.Text(name), Today.AddDays(-60)) { To = Today.AddYears(2), Reason = Keeping.Text("Awarded elsewhere.") });
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/track");
        await owner.Follow(T["call-offs.link"]);
        Assert.Contains(T["call-offs.terms.none"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["call-offs.terms.do"], ("terms-maximum", "a lot"), ("terms-choice", "By price and ease of use."));
        Assert.Contains(T["cases.error.number"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["call-offs.terms.do"], ("terms-maximum", "500 000"));
        Assert.Contains(T["call-offs.said.terms"], owner.Main, StringComparison.Ordinal);

        await SendAsync(owner, T["call-offs.open.do"], ("open-what", "Forty alarms"), ("open-on", DayInput.Write(Today.AddDays(-20))), ("open-lastDay", DayInput.Write(Today.AddDays(-30))));
        Assert.Contains(T["cases.problem.last-day-early"], owner.Main, StringComparison.Ordinal);
        Assert.Equal("Forty alarms", ((IHtmlTextAreaElement)owner.Page.GetElementById("open-what")!).Value);
        await SendAsync(owner, T["call-offs.open.do"], ("open-lastDay", DayInput.Write(Today.AddDays(-5))));
        Assert.Contains(T["call-offs.said.opened"], owner.Main, StringComparison.Ordinal);
        var competition = (await Desk.ReadAsync(here.Id, Cancel))!.State.CallOffs.Competitions.Single().Id;
        foreach (var (party, price, mark) in new[] { (north, "100 000", "40"), (south, "125 000", "90") })
        {
            var form = $"offer-{competition}-{party}";
            await SendAsync(owner, T["call-offs.offer.do"], ($"{form}-price", price), ($"{form}-quality", mark), ($"{form}-why", "Tried by two nurses."));
            Assert.Contains(T["call-offs.said.offer"], owner.Main, StringComparison.Ordinal);
        }
        await SendAsync(owner, T["call-offs.award.do"], ($"award-{competition}-invited", north.ToString()), ($"award-{competition}-reasons", "It is nearer."));
        Assert.Contains(T["cases.problem.award-not-first"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["call-offs.award.do"], ($"award-{competition}-invited", south.ToString()));
        Assert.Contains(T["call-offs.said.awarded"], owner.Main, StringComparison.Ordinal);
        Assert.Equal(125_000, Assert.Single((await Desk.ReadAsync(here.Id, Cancel))!.State.Contracts[south].CallOffs).Value);

        await owner.Go($"/cases/{here.Id}/contracts/{north}");
        await SendAsync(owner, T["contracts.add"], ("call-off-what", "Ten more"), ("call-off-amount", "1000"));
        Assert.Contains(T["cases.problem.direct-unreasoned"], owner.Main, StringComparison.Ordinal);
        using var member = site.SignedIn(here.People[Role.GroupMember]);
        foreach (var page in new[] { "/call-offs", $"/contracts/{south}", "/contracts", "/timeline", "/report" })
        {
            await member.Go($"/cases/{here.Id}{page}");
            Assert.DoesNotContain("South Alarm", member.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.DoesNotContain("Tried by two nurses", member.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            // The price that won, as a number in a list or in a sum.
            Assert.DoesNotMatch("125\\D{0,8}000", member.Main);
        }
    }

    [Fact]
    public async Task A_request_to_be_admitted_shows_its_last_day_and_a_refusal_says_why()
    {
        var here = await ReadyAsync("dynamic-purchasing-system", "selection");
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/track");
        await owner.Follow(T["admissions.link"]);
        Assert.Contains(T["admissions.lead.none"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["admissions.request.do"], ("request-name", "Late Alarm"), ("request-on", DayInput.Write(Today.AddDays(-60))));
        Assert.Contains(T["admissions.late"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("34(5)", owner.Main, StringComparison.Ordinal);
        var late = (await Desk.ReadAsync(here.Id, Cancel))!.State.Admissions.Single();
        await SendAsync(owner, T["admissions.extend.do"], ($"extend-{late.Id}-reason", "More documents had to be examined."));
        Assert.Contains("More documents had to be examined.", owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["admissions.decide.do"], ($"decide-{late.Id}-answer", ""));
        Assert.Contains(T["admissions.error.answer"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["admissions.decide.do"], ($"decide-{late.Id}-answer", "refused"));
        Assert.Contains(T["cases.problem.refusal-unreasoned"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["admissions.decide.do"], ($"decide-{late.Id}-reason", "No certificate for the lock."));
        Assert.Contains(T["admissions.said.refused"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["admissions.request.do"], ("request-name", "Quick Alarm"));
        var quick = (await Desk.ReadAsync(here.Id, Cancel))!.State.Admissions[1];
        await SendAsync(owner, T["admissions.decide.do"], ($"decide-{quick.Id}-answer", "admitted"));
        await owner.Follow(T["call-offs.link.dynamic"]);
        await SendAsync(owner, T["call-offs.open.do"], ("open-what", "Forty alarms"), ("open-criteria", "Ease of use"), ("open-lastDay", DayInput.Write(Today.AddDays(3))));
        Assert.Contains("34(2)(b)", owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["call-offs.open.do"], ("open-lastDay", DayInput.Write(Today.AddDays(30))));
        Assert.Contains("Quick Alarm", owner.Main, StringComparison.Ordinal);
        await owner.Go($"/cases/{here.Id}/report");
        Assert.Contains(T["report.part.departures"], owner.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(T["report.none.departures"], owner.Main, StringComparison.Ordinal);
    }

    private DateOnly Today => DateOnly.FromDateTime(site.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);

    private async Task<CaseOfTheTest> ReadyAsync(string track, string at)
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        await DoAsync(here, new DeclareInterests(new GroupMemberId(here.Owner.Value), false, true),
            new ChooseTrack(TrackBook.Definition(track)!) { At = at, Reason = Keeping.Text("It began elsewhere.") });
        return here;
    }

    private async Task DoAsync(CaseOfTheTest here, params CaseCommand[] commands)
    {
        foreach (var command in commands)
            Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(here.Id, command, new Doer(command is ChooseTrack { At: not null } ? here.People[Role.DecisionMaker] : here.Owner, Standing.AuthorityMember), null, Cancel));
    }

    /// <summary>Fills fields by their ids and sends the form that has them by its button.</summary>
    private static async Task SendAsync(Visitor visitor, string button, params (string Id, string Value)[] fields)
    {
        foreach (var (id, value) in fields)
        {
            switch (visitor.Page.GetElementById(id))
            {
                case IHtmlSelectElement select: select.Value = value; break;
                case IHtmlTextAreaElement area: area.Value = value; break;
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
