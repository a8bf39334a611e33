using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Libraries;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>Requirements, criteria and the price model over HTTP and without scripts, and the library before and after.</summary>
public sealed class CriteriaPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_criterion_keeps_what_was_typed_until_it_is_right_and_shows_its_levels()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var member = site.SignedIn(here.People[Role.GroupMember]);
        await member.Go($"/cases/{here.Id}/criteria/award");
        await member.Fill(T["criteria.name"], "Reach").Fill(T["criteria.levels"], "5 = All arrive\nsome = Few arrive").Press(T["criteria.save"]);
        Assert.Contains("some = Few arrive", member.Page.GetElementById("problem-levels")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("5 = All arrive", member.Page.GetElementById("levels")!.TextContent, StringComparison.Ordinal);
        await member.Fill(T["criteria.levels"], "5 = All arrive\n0 = Few arrive").Press(T["criteria.save"]);
        Assert.Equal($"/cases/{here.Id}/criteria", member.Path);
        Assert.Contains("A Reach", member.Main, StringComparison.Ordinal);
        Assert.Contains("Few arrive", member.Main, StringComparison.Ordinal);
        await member.Go($"/cases/{here.Id}/criteria/price");
        Assert.Equal(HttpStatusCode.Forbidden, member.Status);
    }

    [Fact]
    public async Task An_impossible_number_is_said_at_its_field_and_nothing_is_kept()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/criteria/price?formula=linear-lowest-plus");
        await owner.Fill(T["evaluation.parameter.slope"], "0").Press(T["criteria.save"]);
        Assert.NotNull(owner.Page.GetElementById("problem-slope"));
        await owner.Fill(T["evaluation.parameter.slope"], "0,035").Press(T["criteria.save"]);
        var state = (await site.Services.GetRequiredService<CaseDesk>().ReadAsync(here.Id, Cancel))!.State;
        Assert.Equal(0.035m, state.Criteria.Model!.Parameters["slope"]);
    }

    [Fact]
    public async Task What_the_case_made_is_published_with_one_action_and_taken_over_by_another_case()
    {
        var here = await WithCriteriaAsync("Reach in the cellar");
        using var officer = site.SignedIn(here.People[Role.ProcurementOfficer]);
        await officer.Go($"/cases/{here.Id}/criteria/library");
        await officer.Fill(T["criteria.library.title"], "Alarms of this test").Fill(T["criteria.library.background"], "Nobody hears the old ones.").Press(T["criteria.library.publish.do"]);
        Assert.StartsWith("/library/alarms-of-this-test", officer.Path, StringComparison.Ordinal);
        Assert.Contains("Reach in the cellar", officer.Main, StringComparison.Ordinal);
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var entry = (await scope.ServiceProvider.GetRequiredService<LibraryShelf>().AllAsync(Cancel)).Single(one => one.Title == "Alarms of this test");
            Assert.Equal(60, Assert.Single(entry.Criteria).Weight);
            Assert.Equal(["An alarm arrives"], entry.Requirements);
            Assert.Null(entry.Origin);
        }
        var other = await CaseOfTheTest.OpenAsync(site);
        using var member = site.SignedIn(other.People[Role.GroupMember]);
        await member.Go($"/cases/{other.Id}/criteria/library?Search=Alarms+of+this+test");
        await member.Go(member.Page.QuerySelector("main ul.nb-next a")!.GetAttribute("href")!);
        await member.Press(T["criteria.library.take"]);
        Assert.Contains("Reach in the cellar", member.Main, StringComparison.Ordinal);
        var taken = Assert.Single((await site.Services.GetRequiredService<CaseDesk>().ReadAsync(other.Id, Cancel))!.State.Criteria.Award);
        Assert.StartsWith("/library/alarms-of-this-test", taken.From, StringComparison.Ordinal);
        await member.Go($"/cases/{other.Id}/criteria/library");
        Assert.DoesNotContain(T["criteria.library.publish.do"], member.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_model_of_the_case_is_a_file_that_can_be_computed()
    {
        var here = await WithCriteriaAsync("Reach");
        using var owner = site.SignedIn(here.Owner);
        var bytes = await (await owner.Fetch($"/cases/{here.Id}/criteria?handler=Model")).Content.ReadAsByteArrayAsync(Cancel);
        var read = EvaluationJson.Read(bytes);
        Assert.Empty(read.Problems);
        Assert.Equal("Reach", Assert.Single(read.Model!.Leaves).Name);
        await owner.Go($"/cases/{here.Id}/criteria");
        Assert.Contains(EvaluationWriter.Hash(read.Model!), owner.Main, StringComparison.Ordinal);
    }

    private async Task<CaseOfTheTest> WithCriteriaAsync(string name)
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        AwardCriterionId id = new(Guid.CreateVersion7());
        CaseCommand[] all =
        [
            new SetAwardCriterion(id, Keeping.Text(name)) { Scale = new(0, 10) },
            new SetTerm(new(Guid.CreateVersion7()), TermKind.Requirement, Keeping.Text("An alarm arrives")),
            new SetEvaluationModel("proportional", 100),
            new AgreeWeights(null, [new(id, 60), new(null, 40)], WeightForm.Exact, Keeping.Text("So said all.")),
        ];
        foreach (var command in all)
            Assert.IsType<DeskAnswer.Done>(await site.Services.GetRequiredService<CaseDesk>().DoAsync(here.Id, command, new Doer(here.Owner, Standing.AuthorityMember), null, Cancel));
        return here;
    }
}
