using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Browser.Tests;

/// <summary>Weights are given on a telephone, in every way there is, and agreed on.</summary>
public sealed class WeighingJourneyTests(Browsing browsing) : IClassFixture<Browsing>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_a_telephone_every_form_fits_and_the_sum_is_told_while_it_is_typed()
    {
        var desk = browsing.Services.GetRequiredService<CaseDesk>();
        var by = new Doer(LivingCase.Person, Standing.AuthorityMember);
        var opened = await desk.OpenAsync(new OpenCase { Authority = LivingCase.Authority, Country = Country.SE, Title = "Videophones" }, by, Cancel);
        var id = Assert.IsType<DeskAnswer.Done>(opened).File.State.Id;
        await DoAsync(new GiveRole(LivingCase.Colleague, Role.GroupMember));
        foreach (var name in new[] { "How easily somebody of 84 answers a call without help", "Safety of the whole installation, also in power cuts", "Language" })
            await DoAsync(new SetAwardCriterion(new(Guid.CreateVersion7()), Keeping.Text(name)) { Scale = new(0, 10) });
        await DoAsync(new SetEvaluationModel("proportional", 100));
        var home = $"/cases/{id}/weights";
        var page = await browsing.OpenAsync(390);
        await page.GotoAsync(home);
        await LookAsync(page);
        foreach (var (method, numbers) in new (WeighingMethod, decimal[])[]
        {
            (WeighingMethod.Pairs, [9, 0.5m, 3, 5, 1, 1]), (WeighingMethod.Order, [1, 2, 3, 4]), (WeighingMethod.Swing, [100, 50, 20, 0]), (WeighingMethod.Direct, [55, 15, 10, 20]),
        })
        {
            var weighing = new WeighingId(Guid.CreateVersion7());
            await DoAsync(new OpenWeighing(weighing, null, method, [LivingCase.Person, LivingCase.Colleague]));
            await DoAsync(new GiveOwnWeights(weighing, LivingCase.Person, numbers));
            await page.GotoAsync($"{home}/{weighing}");
            await LookAsync(page);
            if (method is WeighingMethod.Direct)
            {
                await page.FillAsync("#number-1", "40,5");
                await Assertions.Expect(page.Locator("[data-sum] output")).ToHaveTextAsync("85.5");
                await DoAsync(new GiveOwnWeights(weighing, LivingCase.Colleague, [5, 60, 5, 30]), new Doer(LivingCase.Colleague, Standing.AuthorityMember));
                await page.GotoAsync($"{home}/{weighing}");
            }
            await page.GetByRole(AriaRole.Button, new() { Name = T["weights.close"] }).ClickAsync();
            await LookAsync(page);
        }
        await page.FillAsync("#agree-reason", "We talked it over.");
        await page.GetByRole(AriaRole.Button, new() { Name = T["weights.agree.do"] }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("We talked it over.");
        await LookAsync(page);

        async Task DoAsync(CaseCommand command, Doer? doer = null) =>
            Assert.IsType<DeskAnswer.Done>(await desk.DoAsync(id, command, doer ?? by, null, Cancel));
    }

    /// <summary>Nothing is cut off, and axe finds nothing.</summary>
    private static async Task LookAsync(IPage page)
    {
        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id} {string.Join(" | ", violation.Nodes.Take(2).Select(node => node.Html))}"));
    }
}
