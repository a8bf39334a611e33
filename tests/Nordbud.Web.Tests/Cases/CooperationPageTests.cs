using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>Two authorities find each other on the board and buy together, over HTTP and without scripts.</summary>
public sealed class CooperationPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_municipality_sees_the_notice_joins_with_own_volumes_and_gives_its_mandate()
    {
        var (lead, other) = (await WithNeedAsync(200_000), await WithNeedAsync(100_000));
        using var owner = site.SignedIn(lead.Owner);
        await owner.Go($"/cases/{lead.Id}/cooperation");
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        owner.Page.GetElementById("units-sought")!.SetAttribute("value", "40");
        await owner.Fill(T["cooperation.technology"], "videophone").Fill(T["cooperation.decide-by"], DayInput.Write(today.AddDays(120)))
            .Fill(T["cooperation.about"], "We plan videophones for home care.").Press(T["cooperation.seek.do"]);
        Assert.Contains(T["cooperation.said.sought"], owner.Main, StringComparison.Ordinal);
        using var neighbour = site.SignedIn(other.Owner);
        await neighbour.Go("/board");
        Assert.Contains("We plan videophones for home care.", neighbour.Main, StringComparison.Ordinal);
        Assert.Contains(T["cooperation.fits"], neighbour.Main, StringComparison.Ordinal);
        await neighbour.Fill(T["cooperation.units"], "12").Press(T["cooperation.interest.do"]);
        Assert.Contains(T["cooperation.said.interest"], neighbour.Main, StringComparison.Ordinal);
        await owner.Go($"/cases/{lead.Id}/cooperation");
        await owner.Press(T["cooperation.join.do"]);
        Assert.Contains(T["cases.problem.value-missing"], owner.Main, StringComparison.Ordinal);
        await owner.Fill(T["cooperation.value"], "100 000").Press(T["cooperation.join.do"]);
        Assert.Contains(T["cooperation.said.joined"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("300,000", owner.Main, StringComparison.Ordinal);
        await neighbour.Go($"/cases/{lead.Id}/cooperation");
        Assert.Equal(T["cooperation.title"], neighbour.Heading);
        await owner.Fill(T["cooperation.mandate.decision"], "Social welfare board, § 47").Fill(T["cooperation.mandate.on"], DayInput.Write(today)).Press(T["cooperation.mandate.do"]);
        Assert.Contains("§ 47", owner.Main, StringComparison.Ordinal);
        var state = (await site.Services.GetRequiredService<CaseDesk>().ReadAsync(lead.Id, Cancel))!.State;
        Assert.Contains(Role.Partner, state.RolesOf(other.Owner));
        Assert.NotNull(Assert.Single(state.Cooperation.Partners.Values).Mandate);
    }

    private async Task<CaseOfTheTest> WithNeedAsync(decimal value)
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        var facts = new Facts { Country = Country.SE, Date = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), Technology = "videophone", Value = new Money(value, "SEK") };
        Assert.IsType<DeskAnswer.Done>(await site.Services.GetRequiredService<CaseDesk>().DoAsync(here.Id, new EnterFacts(facts), new(here.Owner, Standing.AuthorityMember), null, Cancel));
        return here;
    }
}
