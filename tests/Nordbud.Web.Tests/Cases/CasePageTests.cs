using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.People;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>A case as its people use it, over HTTP and without scripts.</summary>
public sealed class CasePageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Hostile = "<script>alert(1)</script> & \"<b>\"";

    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_advice_becomes_a_case_with_need_advice_and_plan()
    {
        using var visitor = await JourneyTests.Answered(site, "en", signedIn: true);
        var draft = visitor.Path.Split('/')[2];
        await visitor.Go($"/advice/{draft}/result");
        await visitor.Follow(T["cases.new.title"]);
        await visitor.Fill(T["cases.new.name"], "Night supervision").Fill(T["cases.diary-number"], "KS 2026/99").Press(T["cases.new.open"]);
        Assert.Equal("Night supervision", visitor.Heading);
        var file = await ReadAsync(new CaseId(Guid.Parse(visitor.Path.Split('/')[2])));
        Assert.Equal(LivingCase.Authority, file.State.Authority);
        Assert.Equal("KS 2026/99", file.State.DiaryNumber);
        Assert.Contains(file.Entries, entry => entry.Event is FactsEntered);
        Assert.Contains(file.Entries, entry => entry.Event is AdviceGiven);
        Assert.Contains(file.Entries, entry => entry.Event is PlanMade);
        Assert.Equal(LivingCase.Person, Assert.Single(file.State.Team.Values).Person);
    }

    [Fact]
    public async Task Nobody_opens_a_case_under_an_authority_of_others()
    {
        var theirs = await CaseOfTheTest.AuthorityAsync(site, "Elsewhere");
        using var visitor = site.SignedIn(LivingCase.Person);
        await visitor.Go("/cases/new");
        var choice = visitor.Page.QuerySelector("#authorityId option")!;
        choice.SetAttribute("value", theirs.ToString());
        await visitor.Fill(T["cases.new.name"], "Not ours").Press(T["cases.new.open"]);
        Assert.Contains(T["cases.new.error.authority"], visitor.Main, StringComparison.Ordinal);
        Assert.Equal("Not ours", visitor.Page.QuerySelector("#title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Who_comes_second_is_shown_what_the_first_wrote_and_loses_nothing()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var first = site.SignedIn(here.Owner);
        using var second = site.SignedIn(here.People[Role.ProcurementOfficer]);
        await first.Go($"/cases/{here.Id}/settings");
        await second.Go($"/cases/{here.Id}/settings");
        await first.Fill(T["cases.new.name"], "Title of the first").Press(T["cases.settings.title"]);
        Assert.Contains(T["cases.settings.said.title"], first.Main, StringComparison.Ordinal);

        await second.Fill(T["cases.new.name"], "Title of the second").Press(T["cases.settings.title"]);
        Assert.Contains(T["cases.meanwhile"], second.Main, StringComparison.Ordinal);
        Assert.Contains("Title of the first", second.Page.QuerySelector(".nb-meanwhile")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Title of the second", second.Page.QuerySelector("#title")!.GetAttribute("value"));
        Assert.Equal("Title of the first", (await ReadAsync(here.Id)).State.Title);

        await second.Press(T["cases.settings.title"]);
        Assert.Equal("Title of the second", (await ReadAsync(here.Id)).State.Title);
    }

    [Fact]
    public async Task Two_people_at_different_things_do_not_notice_each_other()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var first = site.SignedIn(here.Owner);
        using var second = site.SignedIn(here.People[Role.ProcurementOfficer]);
        await first.Go($"/cases/{here.Id}/settings");
        await second.Go($"/cases/{here.Id}/settings");
        await first.Fill(T["cases.new.name"], "Another title").Press(T["cases.settings.title"]);
        await second.Fill(T["cases.diary-number"], "KS 1").Press(T["cases.settings.diary"]);
        Assert.Contains(T["cases.settings.said.diary"], second.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_looks_like_a_script_is_text_wherever_it_is_typed()
    {
        var here = await CaseOfTheTest.OpenAsync(site, Hostile);
        using var visitor = site.SignedIn(here.Owner);
        await visitor.Go($"/cases/{here.Id}/comments");
        await visitor.Fill(T["cases.comment.write"], Hostile).Press(T["cases.comment.add"]);
        await visitor.Go($"/cases/{here.Id}/tasks");
        await visitor.Fill(T["cases.task.what"], Hostile).Press(T["cases.task.add"]);
        await visitor.Go($"/cases/{here.Id}/settings");
        await visitor.Fill(T["cases.diary-number"], Hostile).Press(T["cases.settings.diary"]);
        await visitor.Go($"/cases/{here.Id}/settings");
        await visitor.Fill(T["cases.settings.earlier.on"], "2026-01-07").Fill(T["timeline.note.what"], Hostile).Press(T["cases.settings.earlier.add"]);
        foreach (var page in new[] { "", "/comments", "/tasks", "/settings", "/timeline", "/timeline/1", "/as-of/2", "/need" })
        {
            await visitor.Go($"/cases/{here.Id}{page}");
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            Assert.Empty(visitor.Page.QuerySelectorAll("script, main b"));
            Assert.Contains("<script>", visitor.Main, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_a_rule_refuses_is_said_at_the_field_with_everything_typed()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var visitor = site.SignedIn(here.Owner);
        await visitor.Go($"/cases/{here.Id}/tasks");
        await visitor.Fill(T["cases.task.due"], "2027-01-04").Press(T["cases.task.add"]);
        Assert.Equal(T["cases.problem.text-missing"], visitor.Page.QuerySelector("#problem-what")!.TextContent);
        Assert.Equal("#what", visitor.Page.QuerySelector(".ds-error-summary a")!.GetAttribute("href"));
        Assert.Equal("2027-01-04", visitor.Page.QuerySelector("#due")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Only_the_decision_maker_moves_a_case_to_the_award()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        foreach (var (role, expected) in new[] { (Role.ProcurementOfficer, Phase.Preparation), (Role.DecisionMaker, Phase.Award) })
        {
            using var visitor = site.SignedIn(here.People[role]);
            await visitor.Go($"/cases/{here.Id}/settings");
            await visitor.Fill(T["cases.new.phase"], "award").Fill(T["timeline.note.reason"], "Begun elsewhere").Press(T["cases.settings.phase"]);
            Assert.Equal(expected, (await ReadAsync(here.Id)).State.Phase);
        }
    }

    [Fact]
    public async Task A_task_is_given_done_and_opened_again_and_its_history_tells_so()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var visitor = site.SignedIn(here.Owner);
        await visitor.Go($"/cases/{here.Id}/tasks");
        await visitor.Fill(T["cases.task.what"], "Ask the carers").Press(T["cases.task.add"]);
        await visitor.Follow("Ask the carers");
        await visitor.Press(T["cases.task.finish"]);
        Assert.Contains(T["cases.task.said.done"], visitor.Main, StringComparison.Ordinal);
        await visitor.Press(T["cases.task.reopen"]);
        await visitor.Fill(T["cases.task.what"], "Ask the carers twice").Press(T["cases.save"]);
        Assert.Equal("Ask the carers twice", visitor.Heading);
        Assert.Equal(4, visitor.Page.QuerySelectorAll("#history ~ ul > li").Length);
    }

    [Fact]
    public async Task The_timeline_finds_by_text_and_person_and_an_entry_proves_itself()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var visitor = site.SignedIn(here.Owner);
        await visitor.Go($"/cases/{here.Id}/comments");
        await visitor.Fill(T["cases.comment.write"], "Ångström first").Press(T["cases.comment.add"]);
        await visitor.Go($"/cases/{here.Id}/timeline?text=ångström");
        Assert.Single(visitor.Page.QuerySelectorAll(".nb-timeline > li"));
        await visitor.Go($"/cases/{here.Id}/timeline?person={here.People[Role.Jury]}");
        Assert.Empty(visitor.Page.QuerySelectorAll(".nb-timeline > li"));

        var file = await ReadAsync(here.Id);
        using var answer = await visitor.Fetch($"/cases/{here.Id}/timeline/3?handler=Proof");
        using var proof = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        byte[] Bytes(string name) => proof.RootElement.GetProperty(name).GetBytesFromBase64();
        var path = proof.RootElement.GetProperty("path").EnumerateArray().Select(hash => hash.GetBytesFromBase64()).ToList();
        var leaf = Core.Ledger.MerkleHash.Leaf(Bytes("salt"), Bytes("entry"));
        Assert.True(Core.Ledger.Proofs.VerifyInclusion(2, file.Entries.Count, leaf, path, Bytes("root")));
        Assert.Contains(Convert.ToBase64String(Bytes("root")), proof.RootElement.GetProperty("checkpoint").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_of_the_rules_has_a_sentence()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "../../../../../../src/Nordbud.Core/Cases");
        var codes = Directory.EnumerateFiles(folder, "*Rules.cs", SearchOption.AllDirectories).SelectMany(file =>
            System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), @"(?:new Problem|new|yield return new|\? )\(?""([a-z-]+[a-z])""(?: : ""([a-z-]+)"")?")
                .SelectMany(match => match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => group.Value))).ToHashSet();
        codes.ExceptWith(["retention-over", "not-documentation"]);
        Assert.True(codes.Count > 15, string.Join(' ', codes));
        Assert.Equal([], codes.Where(code => !T.Has($"cases.problem.{code}")));
    }

    private async Task<CaseFile> ReadAsync(CaseId id) =>
        (await site.Services.GetRequiredService<CaseDesk>().ReadAsync(id, Cancel))!;
}
