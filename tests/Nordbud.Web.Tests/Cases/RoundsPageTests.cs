using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>A dialogue is led over HTTP and without scripts, and what one contender said stays with it.</summary>
public sealed class RoundsPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CaseDesk Desk => site.Services.GetRequiredService<CaseDesk>();

    [Fact]
    public async Task A_round_is_opened_all_are_heard_told_and_asked_for_final_tenders()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        await DoAsync(here, new DeclareInterests(new GroupMemberId(here.Owner.Value), false, true));
        ContenderId first = new(Guid.CreateVersion7()), second = new(Guid.CreateVersion7());
        await DoAsync(here, new ChooseTrack(TrackBook.Definition("ppp")!) { At = "dialogue", Reason = Keeping.Text("It began elsewhere.") },
            new AddContender(first, Keeping.Text("Building Consortium North")), new AddContender(second, Keeping.Text("Care and Stone")));
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/track");
        Assert.Contains(T["cases.problem.final-tenders-not-asked"], owner.Main, StringComparison.Ordinal);
        await owner.Follow(T["rounds.link"]);
        Assert.Contains(T["rounds.lead.none"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["rounds.open.do"], ("open-about", "Nights and alarms."), ("open-on", "soon"));
        Assert.Contains(T["cases.error.day"], owner.Main, StringComparison.Ordinal);
        Assert.Equal("Nights and alarms.", ((IHtmlTextAreaElement)owner.Page.GetElementById("open-about")!).Value);
        await SendAsync(owner, T["rounds.open.do"], ("open-on", DayInput.Write(Today)));
        Assert.Contains(T["rounds.said.opened"], owner.Main, StringComparison.Ordinal);

        await SendAsync(owner, T["rounds.hear.do"], ($"hear-1-{first}-what", "How a wing is divided."), ($"hear-1-{first}-proposed", "A movable wall."));
        Assert.Contains("A movable wall.", owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["rounds.close.do"], ("close-1-on", DayInput.Write(Today)));
        Assert.Contains(T.Format("cases.problem.contender-unheard", ("n", 1)), owner.Main, StringComparison.Ordinal);
        Assert.Contains("30(3)", owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["rounds.change.do"], ("change-1-what", "The annex on alarms."));
        await SendAsync(owner, T["rounds.close.do"], ("close-1-reason", "Care and Stone asked to be heard in the next round."));
        Assert.Contains(T["rounds.said.closed"], owner.Main, StringComparison.Ordinal);
        Assert.Contains(T.Format("rounds.unheard", ("names", "Care and Stone")), owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["rounds.final.do"], ("final-lastDay", DayInput.Write(Today.AddDays(30))));
        Assert.Contains(T.Format("rounds.lead.final", ("last", Today.AddDays(30))), owner.Main, StringComparison.Ordinal);
        await owner.Go($"/cases/{here.Id}/track");
        Assert.Contains(T.Format("cases.problem.final-tenders-open", ("last", Today.AddDays(30))), owner.Main, StringComparison.Ordinal);

        await owner.Go($"/cases/{here.Id}/report");
        Assert.Contains(T["report.part.progress"], owner.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("A movable wall.", owner.Main, StringComparison.Ordinal);
        using var member = site.SignedIn(here.People[Role.GroupMember]);
        foreach (var page in new[] { "/rounds", "/timeline", "/report", "/track" })
        {
            await member.Go($"/cases/{here.Id}{page}");
            Assert.DoesNotContain("movable wall", member.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.DoesNotContain("Care and Stone", member.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }

    private DateOnly Today => DateOnly.FromDateTime(site.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);

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
