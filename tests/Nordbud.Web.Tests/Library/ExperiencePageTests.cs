using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Experience;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Library;

/// <summary>From the last day of a case to what everybody reads: numbers and lessons, and never a supplier.</summary>
public sealed class ExperiencePageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task At_the_end_the_front_page_asks_and_an_officer_releases_a_lesson_without_a_supplier()
    {
        var here = await EndedAsync("ppi", "Calm nights in Exempelstad");
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}");
        await owner.Follow(T["cases.owed.experience"]);
        await owner.Press(T["experience.give.do"]);
        Assert.Contains(T["experience.error.outcome"], owner.Main, StringComparison.Ordinal);
        owner.Fill(T["experience.outcome"], "not-met").Fill(T["experience.again"], "no").Fill(T["experience.learned"], "Warm Hands wanted all the rights.");
        await owner.Press(T["experience.give.do"]);
        Assert.Contains(T["experience.said.given"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("Warm Hands wanted all the rights.", owner.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(T["experience.lesson.release"], owner.Main, StringComparison.Ordinal);
        await owner.Go($"/cases/{here.Id}");
        Assert.DoesNotContain(T["cases.owed.experience"], owner.Main, StringComparison.Ordinal);
        using var member = site.SignedIn(here.People[Role.GroupMember]);
        await member.Go($"/cases/{here.Id}/experience");
        Assert.DoesNotContain("Warm Hands", member.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        using var officer = site.SignedIn(here.People[Role.ProcurementOfficer]);
        await officer.Go($"/cases/{here.Id}/experience");
        officer.Fill(T["experience.lesson.field"], "Warm Hands was slow, so begin with the rights.");
        await officer.Press(T["experience.lesson.release"]);
        Assert.Contains("Art. 21", officer.Main, StringComparison.Ordinal);
        Assert.Contains("so begin with the rights.", ((IHtmlTextAreaElement)officer.Page.GetElementById("lesson")!).Value, StringComparison.Ordinal);
        officer.Fill(T["experience.lesson.field"], "Begin with the rights.");
        await officer.Press(T["experience.lesson.release"]);
        Assert.Contains(T["experience.said.released"], officer.Main, StringComparison.Ordinal);

        using var anybody = site.Visitor();
        foreach (var page in new[] { "/library/experience", "/library/experience?model=ppi", "/library/experience.json", "/models/ppi" })
        {
            var shown = await (await anybody.Fetch(page)).Content.ReadAsStringAsync(Cancel);
            foreach (var hidden in new[] { "Warm Hands", "Calm nights", "Västerås", here.Id.ToString(), here.Authority.ToString() })
                Assert.DoesNotContain(hidden, shown, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(page != "/models/ppi", shown.Contains("Begin with the rights.", StringComparison.Ordinal));
        }
        await anybody.Go("/library/experience?model=ppp");
        Assert.DoesNotContain("Begin with the rights.", anybody.Main, StringComparison.Ordinal);
        await officer.Press(T["experience.lesson.withdraw"]);
        Assert.Contains(T["experience.said.withdrawn"], officer.Main, StringComparison.Ordinal);
        await anybody.Go("/library/experience");
        Assert.DoesNotContain("Begin with the rights.", anybody.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Few_cases_are_said_to_be_few_and_how_they_went_is_told_from_three_on()
    {
        using var anybody = site.Visitor();
        await anybody.Go("/models/ppp");
        Assert.DoesNotContain(T["library.experience.here"], anybody.Main, StringComparison.Ordinal);
        await SaidAsync("ppp", NeedOutcome.Met, true);
        await SaidAsync("ppp", NeedOutcome.Partly, false);
        await anybody.Go("/models/ppp");
        Assert.Contains(T.Format("library.experience.cases", ("n", 2)), anybody.Main, StringComparison.Ordinal);
        Assert.Contains(T["library.experience.untold"], anybody.Main, StringComparison.Ordinal);
        await anybody.Go("/library/experience");
        Assert.Contains(T["library.experience.few.short"], anybody.Main, StringComparison.Ordinal);
        // A case of which nobody said how it went makes the others no more to hide among.
        await EndedAsync("ppp", "Silent homes");
        await anybody.Go("/models/ppp");
        Assert.Contains(T.Format("library.experience.cases", ("n", 3)), anybody.Main, StringComparison.Ordinal);
        Assert.Contains(T["library.experience.untold"], anybody.Main, StringComparison.Ordinal);
        await SaidAsync("ppp", NeedOutcome.Met, null);
        await anybody.Go("/models/ppp");
        Assert.Contains(T.Format("library.experience.told", ("met", 2), ("partly", 1), ("missed", 0)), anybody.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(T.Format("library.experience.told.again", ("again", 1), ("against", 1)), anybody.Main, StringComparison.Ordinal);
        Assert.Contains(T["library.experience.few"], anybody.Main, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await (await anybody.Fetch("/library/experience.json")).Content.ReadAsStringAsync(Cancel));
        var ppp = json.RootElement.GetProperty("models").EnumerateArray().Single(one => one.GetProperty("model").ValueEquals("ppp"));
        Assert.Equal((4, JsonValueKind.Null, 2), (ppp.GetProperty("cases").GetInt32(), ppp.GetProperty("again").ValueKind, ppp.GetProperty("met").GetInt32()));
    }

    [Fact]
    public async Task The_advice_names_the_experience_with_the_model_that_it_recommends()
    {
        using var visitor = await JourneyTests.Answered(site, "en");
        var draft = visitor.Path.Split('/')[2];
        await visitor.Go($"/advice/{draft}/result");
        var model = visitor.Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).First(href => href.StartsWith("/models/", StringComparison.Ordinal)).Split('/')[2];
        Assert.DoesNotContain(T["library.experience.here"], visitor.Main, StringComparison.Ordinal);
        await SaidAsync(TrackBook.All.First(track => Core.Advice.Names.Of(track.Model) == model).Id, NeedOutcome.Met, true);
        using var colleague = site.SignedIn(new PersonId(Guid.CreateVersion7()));
        await colleague.Go($"/advice/{draft}/result");
        Assert.Contains(T["library.experience.here"], colleague.Main, StringComparison.Ordinal);
        Assert.Contains(T.Format("library.experience.cases", ("n", 1)), colleague.Main, StringComparison.Ordinal);
    }

    private CaseDesk Desk => site.Services.GetRequiredService<CaseDesk>();

    private async Task SaidAsync(string track, NeedOutcome outcome, bool? again)
    {
        var here = await EndedAsync(track, "Quiet homes");
        Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(here.Id, new GiveExperience(outcome) { Again = again }, new Doer(here.Owner, Standing.AuthorityMember), null, Cancel));
    }

    /// <summary>A case with a partner that was stopped on its track.</summary>
    private async Task<CaseOfTheTest> EndedAsync(string track, string title)
    {
        var here = await CaseOfTheTest.OpenAsync(site, title);
        var (owner, decider, officer) = (here.Owner, here.People[Role.DecisionMaker], here.People[Role.ProcurementOfficer]);
        (CaseCommand Command, PersonId By)[] all =
        [
            (new DeclareInterests(new GroupMemberId(owner.Value), false, true), owner),
            (new DeclareInterests(new GroupMemberId(officer.Value), false, true), officer),
            (new DescribeNeed(Keeping.Text("People who wake at night.")), owner),
            (new ChooseTrack(TrackBook.Definition(track)!), owner),
            (new AddContender(new(Guid.CreateVersion7()), Keeping.Text("Warm Hands AB")), owner),
            (new MoveTrack("cancelled", MoveKind.Stop) { Reason = Keeping.Text("The need fell away.") }, decider),
        ];
        foreach (var (command, by) in all)
            Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(here.Id, command, new Doer(by, Standing.AuthorityMember), null, Cancel));
        return here;
    }
}
