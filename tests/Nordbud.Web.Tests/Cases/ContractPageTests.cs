using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.People;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>A contract is measured by what won it, and its days are named in time.</summary>
public sealed class ContractPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static string Home => $"/cases/{LivingCase.Id}/contracts/{LivingCase.Contract}";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_winner_promised_in_a_measured_criterion_is_offered_once_with_its_value()
    {
        using var visitor = site.SignedIn(LivingCase.Person);
        await visitor.Go(Home);
        Assert.Contains(T["contracts.kpi.from-tender"], visitor.Main, StringComparison.Ordinal);
        Assert.Equal("70", ((IHtmlInputElement)visitor.Page.QuerySelector("input[id^='promise-'][id$='-amount']")!).Value);
        ((IHtmlInputElement)visitor.Page.QuerySelector("input[id^='promise-'][id$='-unit']")!).Value = "minutes";
        await visitor.Press(visitor.Page.QuerySelectorAll("main button").Select(button => button.TextContent.Trim()).First(text => text.StartsWith(T["contracts.kpi.from-tender.take"], StringComparison.Ordinal)));
        Assert.Contains(T["contracts.said.done"], visitor.Main, StringComparison.Ordinal);
        Assert.Contains(T.Format("contracts.kpi.target", ("target", 70), ("unit", "minutes")), visitor.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(T["contracts.kpi.from-tender"], visitor.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_for_additional_work_says_that_a_notice_is_due()
    {
        var desk = site.Services.GetRequiredService<CaseDesk>();
        var day = (await desk.ReadAsync(LivingCase.Id, Cancel))!.State.Contracts[LivingCase.Contract].Signed.On;
        Assert.IsType<DeskAnswer.Done>(await desk.DoAsync(LivingCase.Id, new ChangeContract(LivingCase.Contract, new(Guid.CreateVersion7()), day, ChangeGround.Additional, 10, Keeping.Text("1 + 2")),
            new Doer(LivingCase.Person, Standing.AuthorityMember), null, Cancel));
        using var visitor = site.SignedIn(LivingCase.Person);
        await visitor.Go(Home);
        Assert.Contains(T["contracts.change.notice"], visitor.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_front_page_names_the_days_of_the_contract_in_time()
    {
        using var visitor = site.SignedIn(LivingCase.Person);
        await visitor.Go($"/cases/{LivingCase.Id}");
        Assert.Contains(T["cases.owed.option-by"].Split('{')[0], visitor.Main, StringComparison.Ordinal);
    }
}
