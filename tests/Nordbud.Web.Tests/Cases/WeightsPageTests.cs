using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.People;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>A group weighs, everybody first alone, over HTTP and without scripts.</summary>
public sealed class WeightsPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");
    private static readonly Role[] Four = [Role.Owner, Role.ProcurementOfficer, Role.GroupMember, Role.EndUserRepresentative];
    private static readonly string[][] Points = [["13.7", "46.3", "40"], ["61.3", "18.7", "20"], ["20", "50", "30"], ["25", "35", "40"]];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Four_weigh_alone_see_each_other_when_it_is_closed_and_agree()
    {
        var here = await WithCriteriaAsync();
        var weights = $"/cases/{here.Id}/weights";
        using var owner = site.SignedIn(here.Owner);
        var page = await OpenAsync(owner, here, WeighingMethod.Direct, Four);
        foreach (var (role, numbers) in Four.Zip(Points))
        {
            using var member = site.SignedIn(here.People[role]);
            await member.Go(page);
            Assert.DoesNotContain("13.7", role == Four[0] ? "" : member.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            await Give(member, [numbers[0], numbers[1], "1"]);
            // What was refused stays as it was typed.
            Assert.Contains("share out 100", member.Main, StringComparison.Ordinal);
            Assert.Equal(numbers[0], Field(member, "number-1").Value);
            await Give(member, numbers);
            Assert.Contains(T["weights.said.own"], member.Main, StringComparison.Ordinal);
            Assert.Contains($"{numbers[0]}\u00a0%", member.Main, StringComparison.Ordinal);
            Assert.Equal(numbers[0], Field(member, "number-1").Value);
        }
        foreach (var address in new[] { page, weights, $"/cases/{here.Id}/timeline" })
        {
            using var member = site.SignedIn(here.People[Role.GroupMember]);
            await member.Go(address);
            Assert.DoesNotContain("13.7", member.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.DoesNotContain("61.3", member.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
        await owner.Go(page);
        Assert.DoesNotContain("61.3", owner.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await owner.Press(T["weights.close"]);
        Assert.Contains("61.3", owner.Main, StringComparison.Ordinal);
        Assert.Contains("Kendall", owner.Main, StringComparison.Ordinal);
        Assert.Contains(T.Format("weights.choices.text", ("tenders", 5), ("n", 20)), owner.Main, StringComparison.Ordinal);
        using (var member = site.SignedIn(here.People[Role.GroupMember]))
        {
            await member.Go(page);
            Assert.Contains("13.7", member.Main, StringComparison.Ordinal);
            Assert.Null(member.Page.QuerySelector("#agree"));
        }
        var proposed = Enumerable.Range(1, 3).Sum(n => decimal.Parse(Field(owner, $"weight-{n}").Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(100, proposed);
        await owner.Fill(T["weights.agree.form"], "range").Press(T["weights.agree.do"]);
        Assert.Equal(6, owner.Page.QuerySelectorAll(".ds-validation-message").Length);
        Assert.Equal("range", ((IHtmlSelectElement)owner.Page.GetElementById("form")!).Value);
        await owner.Fill(T["weights.agree.form"], "exact").Press(T["weights.agree.do"]);
        Assert.Equal(T["cases.problem.reason-missing"], owner.Page.GetElementById("problem-agree-reason")!.TextContent);
        await owner.Fill(T["weights.agree.reason"], "Falls are what harms them.").Press(T["weights.agree.do"]);
        Assert.Equal(weights, owner.Path);
        Assert.Contains("Falls are what harms them.", owner.Main, StringComparison.Ordinal);
        var state = (await site.Services.GetRequiredService<CaseDesk>().ReadAsync(here.Id, Cancel))!.State;
        Assert.NotNull(Assert.Single(state.Weighings.History).Agreed.Weighing);
    }

    [Fact]
    public async Task Judgments_that_contradict_each_other_are_named_with_the_table_they_are_held_against()
    {
        var here = await WithCriteriaAsync();
        using var owner = site.SignedIn(here.Owner);
        await OpenAsync(owner, here, WeighingMethod.Pairs, Role.Owner);
        await Give(owner, ["9", "", "9"]);
        Assert.Equal(T["weights.error.choose"], owner.Page.GetElementById("problem-number-2")!.TextContent);
        Assert.Equal("9", ((IHtmlSelectElement)owner.Page.GetElementById("number-3")!).Value);
        await Give(owner, ["9", "1/9", "9"]);
        Assert.Contains("Saaty 2005", owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["weights.consistency.high"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("A Ease of use is 9 times as important as B Safety", owner.Main, StringComparison.Ordinal);
        Assert.Equal("1/9", ((IHtmlSelectElement)owner.Page.GetElementById("number-2")!).Value);
    }

    [Fact]
    public async Task A_new_criterion_is_told_and_earlier_weights_can_be_returned_to()
    {
        var here = await WithCriteriaAsync();
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/weights?agree=top");
        await AgreeAsync("70", "20", "10");
        await owner.Go($"/cases/{here.Id}/weights?agree=top");
        await AgreeAsync("40", "30", "30");
        await owner.Go(owner.Page.QuerySelector("main li:last-child a[href*='from=']")!.GetAttribute("href")!);
        Assert.Equal(["70", "20", "10"], Enumerable.Range(1, 3).Select(n => Field(owner, $"weight-{n}").Value));
        await AgreeAsync("70", "20", "10");
        await DoAsync(here, new SetAwardCriterion(new(Guid.CreateVersion7()), Keeping.Text("Language")) { Scale = new(0, 5) });
        await owner.Go($"/cases/{here.Id}/weights");
        Assert.Contains(T["weights.stale"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("C Language", owner.Main, StringComparison.Ordinal);

        Task<Visitor> AgreeAsync(params string[] weights)
        {
            for (var n = 1; n <= weights.Length; n++)
                Field(owner, $"weight-{n}").Value = weights[n - 1];
            return owner.Fill(T["weights.agree.reason"], "So said all.").Press(T["weights.agree.do"]);
        }
    }

    [Fact]
    public async Task Without_criteria_the_page_teaches_and_a_weighing_that_is_not_there_is_not_found()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/weights");
        Assert.Contains(T["weights.none"], owner.Main, StringComparison.Ordinal);
        Assert.NotNull(owner.Page.QuerySelector($"main a[href='/cases/{here.Id}/criteria']"));
        await owner.Go($"/cases/{here.Id}/weights/{Guid.NewGuid()}");
        Assert.Equal(HttpStatusCode.NotFound, owner.Status);
    }

    [Theory]
    [InlineData(WeighingMethod.Direct)]
    [InlineData(WeighingMethod.Swing)]
    [InlineData(WeighingMethod.Order)]
    [InlineData(WeighingMethod.Pairs)]
    public async Task Every_form_has_labels_and_no_text_of_its_own(WeighingMethod method)
    {
        var here = await WithCriteriaAsync("1", "2");
        var weighing = new WeighingId(Guid.CreateVersion7());
        CaseCommand[] all = [new OpenWeighing(weighing, null, method, [here.Owner]), new GiveOwnWeights(weighing, here.Owner, method is WeighingMethod.Direct ? [0, 0, 100] : method is WeighingMethod.Swing ? [50, 0, 100] : [1, 2, 3])];
        await DoAsync(here, all);
        using var owner = site.SignedIn(here.Owner, "qps");
        await Look($"/weights/{weighing}", "own");
        await DoAsync(here, new CloseWeighing(weighing));
        await Look($"/weights/{weighing}", "agree");
        await Look("/weights?agree=top", "agree");
        await Look("/weights", "open");

        async Task Look(string address, string section)
        {
            await owner.Go($"/cases/{here.Id}{address}");
            Assert.Equal(HttpStatusCode.OK, owner.Status);
            var part = owner.Page.GetElementById(section)!.ParentElement!;
            Assert.DoesNotContain(part.QuerySelectorAll("input:not([type=hidden]), select, textarea"), control => part.QuerySelector($"label[for='{control.Id}']") is null);
            foreach (var foreign in part.QuerySelectorAll("[translate=no], input[name=Members] + label").ToList())
                foreign.Remove();
            Assert.DoesNotMatch(@"\p{L}", Regex.Replace(part.TextContent, "⟦[^⟦⟧]*(⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧", ""));
        }
    }

    private async Task DoAsync(CaseOfTheTest here, params CaseCommand[] all)
    {
        foreach (var command in all)
            Assert.IsType<DeskAnswer.Done>(await site.Services.GetRequiredService<CaseDesk>().DoAsync(here.Id, command, new Doer(here.Owner, Standing.AuthorityMember), null, Cancel));
    }

    /// <summary>A case with two criteria and a price.</summary>
    private async Task<CaseOfTheTest> WithCriteriaAsync(params string[] names)
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        CaseCommand[] all =
        [
            .. (names.Length > 0 ? names : ["Ease of use", "Safety"]).Select(name => new SetAwardCriterion(new(Guid.CreateVersion7()), Keeping.Text(name)) { Scale = new(0, 10) }),
            new SetEvaluationModel("proportional", 100),
        ];
        await DoAsync(here, all);
        return here;
    }

    /// <summary>Opens a weighing by the page and says its address.</summary>
    private static async Task<string> OpenAsync(Visitor owner, CaseOfTheTest here, WeighingMethod method, params Role[] members)
    {
        await owner.Go($"/cases/{here.Id}/weights");
        foreach (var box in owner.Page.QuerySelectorAll("input[name=Members]").Cast<IHtmlInputElement>())
        {
            Assert.True(box.IsChecked);
            box.IsChecked = members.Any(role => here.People[role].ToString() == box.Value);
        }
        await owner.Press(T["weights.open.do"]);
        Assert.Contains(T["weights.error.method"], owner.Main, StringComparison.Ordinal);
        Assert.Equal(members.Length, owner.Page.QuerySelectorAll("input[name=Members][checked]").Length);
        await owner.Fill(T[$"weights.method.{Core.Advice.Names.Of(method)}.name"]).Press(T["weights.open.do"]);
        Assert.Contains(T["weights.said.opened"], owner.Main, StringComparison.Ordinal);
        return owner.Path;
    }

    private static Task<Visitor> Give(Visitor member, string[] numbers)
    {
        for (var n = 1; n <= numbers.Length; n++)
        {
            if (member.Page.GetElementById($"number-{n}") is IHtmlSelectElement choice)
                choice.Value = numbers[n - 1];
            else
                Field(member, $"number-{n}").Value = numbers[n - 1];
        }
        return member.Press(T["weights.own.do"]);
    }

    private static IHtmlInputElement Field(Visitor visitor, string id) => (IHtmlInputElement)visitor.Page.GetElementById(id)!;
}
