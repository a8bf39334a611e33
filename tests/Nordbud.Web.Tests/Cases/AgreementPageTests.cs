using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Agreements;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>An agreement with each partner is registered, changed, measured and paid, over HTTP and without scripts.</summary>
public sealed class AgreementPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CaseDesk Desk => site.Services.GetRequiredService<CaseDesk>();

    [Fact]
    public async Task A_cooperation_begins_with_an_agreement_that_promises_no_purchase_and_has_an_end()
    {
        var here = await ReadyAsync("ppi", "selection", "Warm Hands AB");
        var home = $"/cases/{here.Id}";
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"{home}/track");
        await owner.Follow(T.Format("cases.problem.agreement-missing", ("n", 1)));
        Assert.Contains(T["agreements.missing"], owner.Main, StringComparison.Ordinal);
        await owner.Follow(T["agreements.add"]);
        await Form(owner).Fill(T["agreements.performances"], "Alarms answered within a minute ; % ; about 95").Press(T["agreements.do"]);
        Assert.Contains(T.Format("agreements.error.line", ("line", "Alarms answered within a minute ; % ; about 95")), owner.Main, StringComparison.Ordinal);
        await owner.Fill(T["agreements.performances"], "Alarms answered within a minute ; % ; >= 95\nFalse alarms ; a night ; ≤ 0,5").Press(T["agreements.do"]);
        Assert.Contains(T["cases.problem.time-box-missing"], owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["cases.problem.purchase-promised"], owner.Page.GetElementById("problem-promise")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Each bears its own.", owner.Page.GetElementById("costs")!.TextContent.Trim());
        var last = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddMonths(6);
        await owner.Fill(T["agreements.promise"]).Fill(T["agreements.to"], $"{last:yyyy-MM-dd}").Press(T["agreements.do"]);
        Assert.Contains(T["agreements.said.agreed"], owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["agreements.promise.none"], owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["agreements.unmeasured"], owner.Main, StringComparison.Ordinal);

        await owner.Fill(T.Format("contracts.kpi.value", ("unit", "%")), "96").Fill(T["agreements.how"], "Fourteen nights.").Press(T["agreements.measure"]);
        Assert.Contains(T["course.met"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("Fourteen nights.", owner.Main, StringComparison.Ordinal);

        await owner.Follow(T["agreements.change"]);
        await owner.Fill(T["agreements.to"], $"{last.AddMonths(1):yyyy-MM-dd}").Press(T["agreements.do"]);
        Assert.Contains(T["cases.problem.reason-missing"], owner.Main, StringComparison.Ordinal);
        await owner.Fill(T["agreements.reason"], "The winter has to be in it.").Press(T["agreements.do"]);
        Assert.Contains("The winter has to be in it.", owner.Main, StringComparison.Ordinal);
        // Whoever keeps its name keeps its measurement.
        Assert.Contains("Fourteen nights.", owner.Main, StringComparison.Ordinal);
        var agreement = (await Desk.ReadAsync(here.Id, Cancel))!.State.Agreements.Of.Values.Single();
        Assert.Equal([(95m, Better.More), (0.5m, Better.Less)], agreement.Agreed.Performances.Select(one => (one.Value, one.Better)));
        Assert.Single(agreement.Before);
    }

    [Fact]
    public async Task Whoever_has_not_declared_no_other_supplier_and_nobody_outside_reads_what_a_partner_agreed_and_reached()
    {
        var here = await ReadyAsync("innovative-1c", "design", "Warm Hands AB");
        var partner = (await Desk.ReadAsync(here.Id, Cancel))!.State.Course.Contenders.Single().Id;
        PerformanceId reach = new(Guid.CreateVersion7());
        await DoAsync(here, here.Owner, Agreement(partner, reach), new MeasurePerformance(partner, reach, new(2026, 1, 2), 97, Keeping.Text("In the blue house.")),
            new MeasureTarget(partner, "concept", true, Keeping.Text("Shown in the blue house.")) { Paid = 1_234 });
        await DoAsync(here, here.People[Role.ProcurementOfficer], [.. Enum.GetValues<PublicPart>().Where(part => part is not PublicPart.Criteria).Select(part => new ReleasePart(part))]);
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/agreements");
        Assert.Contains("In the blue house.", owner.Main, StringComparison.Ordinal);
        Assert.Contains(Money(1_234), owner.Main, StringComparison.Ordinal);

        using var member = site.SignedIn(here.People[Role.GroupMember]);
        using var anybody = site.Visitor();
        await anybody.Go($"/public/{here.Id}");
        List<(Visitor, string)> looks =
        [
            .. new[] { "", "/agreements", $"/agreements/{partner}", "/track", "/timeline", "/report", "/award", "/contracts" }.Select(page => (member, $"/cases/{here.Id}{page}")),
            .. new[] { "", "/dialogue", "/take-part" }.Select(page => (anybody, $"/public/{here.Id}{page}")),
        ];
        foreach (var (visitor, path) in looks)
        {
            var shown = await (await visitor.Fetch(path)).Content.ReadAsStringAsync(Cancel);
            foreach (var secret in new[] { "Warm Hands", "blue house", "Only they may sell it.", Money(4_321) })
                Assert.DoesNotContain(secret, shown, StringComparison.Ordinal);
        }
        using var competitor = site.SignedIn(here.People[Role.SupplierUser]);
        Assert.DoesNotContain("blue house", await (await competitor.Fetch($"/cases/{here.Id}/agreements")).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_was_agreed_is_paid_only_by_the_decision_maker_and_stands_in_the_report()
    {
        var here = await ReadyAsync("innovative-1c", "design", "Warm Hands AB");
        var partner = (await Desk.ReadAsync(here.Id, Cancel))!.State.Course.Contenders.Single().Id;
        await DoAsync(here, here.Owner, Agreement(partner, new(Guid.CreateVersion7())));
        using var owner = site.SignedIn(here.Owner);
        using var decider = site.SignedIn(here.People[Role.DecisionMaker]);
        await owner.Go($"/cases/{here.Id}/track");
        await PayAsync(owner, partner, "400 000");
        Assert.Contains(T.Format("cases.problem.payment-over-agreed", ("agreed", 150_000m), ("over", 250_000m)), owner.Main, StringComparison.Ordinal);
        Assert.Null(owner.Page.GetElementById($"yields-{partner}-concept"));
        await decider.Go($"/cases/{here.Id}/track");
        await PayAsync(decider, partner, "400 000");
        Assert.Contains(T["course.said.measured"], decider.Main, StringComparison.Ordinal);
        await owner.Go($"/cases/{here.Id}/report");
        Assert.Contains(T["report.code.payment-over-agreed"], owner.Main, StringComparison.Ordinal);
        await owner.Go($"/cases/{here.Id}/agreements");
        Assert.Contains(Money(100_000), owner.Main, StringComparison.Ordinal);
    }

    private static AgreeWithPartner Agreement(ContenderId partner, PerformanceId reach) => new(partner, new(2026, 1, 1), new(2026, 1, 1), Keeping.Text("They develop."), Keeping.Text("Each its own."),
        Keeping.Text("Only they may sell it."), Keeping.Text("A month’s notice."))
    {
        MaximumCost = 4_321,
        Prices = [new("design", 500_000)],
        Performances = [new(reach, Keeping.Text("Reach"), "%", 95, Better.More)],
    };

    private static string Money(decimal amount) => T.Value(new Core.Values.Money(amount, Core.Advice.RegimeFinder.CurrencyOf(Core.Values.Country.SE)));

    private static Visitor Form(Visitor visitor) => visitor.Fill(T["agreements.roles"], "They develop, we try it.").Fill(T["agreements.costs"], "Each bears its own.")
        .Fill(T["agreements.rights"], "Only they may sell it.").Fill(T["agreements.exit"], "A month’s notice.");

    /// <summary>Records the first target as met and paid.</summary>
    private static async Task PayAsync(Visitor visitor, ContenderId partner, string paid)
    {
        var id = $"{partner}-concept";
        ((IHtmlSelectElement)visitor.Page.GetElementById($"met-{id}")!).Value = "yes";
        ((IHtmlTextAreaElement)visitor.Page.GetElementById($"result-{id}")!).Value = "The price of parts rose.";
        ((IHtmlInputElement)visitor.Page.GetElementById($"paid-{id}")!).Value = paid;
        var form = visitor.Page.GetElementById($"met-{id}")!.Closest("form")!;
        foreach (var other in visitor.Page.QuerySelectorAll("main form").Where(one => one != form).ToList())
            other.Remove();
        await visitor.Press(T["course.measure.do"]);
    }

    private async Task<CaseOfTheTest> ReadyAsync(string track, string at, string partner)
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        foreach (var person in new[] { here.Owner, here.People[Role.DecisionMaker], here.People[Role.ProcurementOfficer] })
            await DoAsync(here, person, new DeclareInterests(new GroupMemberId(person.Value), false, true));
        await DoAsync(here, here.Owner, new ChooseTrack(TrackBook.Definition(track)!) { At = at, Reason = Keeping.Text("It runs already.") }, new AddContender(new(Guid.CreateVersion7()), Keeping.Text(partner)));
        return here;
    }

    private async Task DoAsync(CaseOfTheTest here, PersonId by, params CaseCommand[] commands)
    {
        foreach (var command in commands)
            Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(here.Id, command, new Doer(command is ChooseTrack { At: not null } ? here.People[Role.DecisionMaker] : by, Standing.AuthorityMember), null, Cancel));
    }
}
