using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Documents;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>The procurement documents over HTTP: what is left to see to, in which languages, and nothing of a supplier.</summary>
public sealed class DocumentsPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CaseDesk Desk => site.Services.GetRequiredService<CaseDesk>();

    [Fact]
    public async Task What_is_left_to_see_to_stands_in_one_list_with_its_source_and_the_way_to_mend_it()
    {
        var here = await ReadyAsync();
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/documents");
        var first = owner.Page.QuerySelector("section[aria-labelledby=checks] li")!;
        Assert.Contains(T["documents.weight.blocks"], first.TextContent, StringComparison.Ordinal);
        Assert.Contains(T["documents.check.no-lots"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("Art. 46(1)", owner.Main, StringComparison.Ordinal);
        Assert.Contains($"/cases/{here.Id}/need/basis", owner.Page.QuerySelectorAll("section[aria-labelledby=checks] a").Select(link => link.GetAttribute("href")));
        await owner.SendForm(T["documents.topic.save"], ("why-no-lots", "The parts must work as one."));
        Assert.Contains(T["documents.said.reason"], owner.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(T["documents.check.no-lots"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("The parts must work as one.", owner.Page.QuerySelector(".nb-document")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_meets_a_requirement_is_said_on_its_page_and_warned_of_without_a_name()
    {
        var here = await ReadyAsync();
        TermId term = new(Guid.CreateVersion7());
        SupplierId known = new(Guid.CreateVersion7()), other = new(Guid.CreateVersion7());
        await DoAsync(here, here.Owner, new SetTerm(term, TermKind.Requirement, Keeping.Text("It works under water.")), new RegisterSupplier(known, "Nordic Alarm"), new RegisterSupplier(other, "Safe Night"));
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/criteria/term/{term}");
        await owner.SendForm(T["criteria.met.save"], ($"met-{known}", "yes"));
        Assert.Contains(T["cases.problem.known-from-missing"], owner.Main, StringComparison.Ordinal);
        await owner.SendForm(T["criteria.met.save"], ($"from-{known}", "The trial in May"));
        Assert.Contains(T["criteria.said.met"], owner.Main, StringComparison.Ordinal);
        using var member = site.SignedIn(here.People[Role.GroupMember]);
        await member.Go($"/cases/{here.Id}/documents");
        Assert.Contains(T["documents.check.single-supplier"].Split('{')[0], owner.Main + member.Main, StringComparison.Ordinal);
        await member.Go($"/cases/{here.Id}/criteria/term/{term}");
        Assert.DoesNotContain("Nordic Alarm", member.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await member.Go($"/cases/{here.Id}/timeline");
        Assert.DoesNotContain("The trial in May", member.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_version_is_offered_in_each_language_of_the_case_and_names_no_supplier()
    {
        var here = await ReadyAsync();
        SupplierId known = new(Guid.CreateVersion7());
        await DoAsync(here, here.Owner, new NameMember(new(Guid.CreateVersion7()), GroupOrigin.Hired, ["procurement"]) { Name = Keeping.Text("An expert") }, new RegisterSupplier(known, "Nordic Alarm"),
            new RegisterContact(new(Guid.CreateVersion7()), ContactKind.Trial, DateOnly.FromDateTime(site.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime), [known], Keeping.Text("We tried it."))
            { Given = (new InformationId(Guid.CreateVersion7()), Keeping.Text("There are 400 flats.")) },
            new RecordFinding(new(Guid.CreateVersion7()), Keeping.Text("Batteries last two years.")), new ChooseTrack(TrackBook.Definition("innovative-1c")!));
        await DoAsync(here, here.People[Role.DecisionMaker], new PassGate(Gate.CriteriaReady) { Reason = Keeping.Text("Made outside.") }, new PassGate(Gate.DocumentsReady) { Reason = Keeping.Text("Made outside.") });
        await DoAsync(here, here.People[Role.ProcurementOfficer], new FreezeDocuments());
        var home = $"/cases/{here.Id}/documents";
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"{home}?version=1");
        Assert.Equal(["en", "en", "en", "sv", "sv", "sv"], owner.Page.QuerySelectorAll("main a[hreflang]").Select(link => link.GetAttribute("hreflang")).Order());
        var swedish = await (await owner.Fetch($"{home}?handler=Html&lang=sv&version=1")).Content.ReadAsStringAsync(Cancel);
        Assert.Contains("<html lang=\"sv\">", swedish, StringComparison.Ordinal);
        Assert.Contains("Batteries last two years.", swedish, StringComparison.Ordinal);
        Assert.Contains(Texts.For("sv")["documents.partnership"].Split('.')[0], System.Net.WebUtility.HtmlDecode(swedish), StringComparison.Ordinal);
        Assert.Contains(Texts.For("sv").Format("dialogue.statement.supplier", ("n", 1)), System.Net.WebUtility.HtmlDecode(swedish), StringComparison.Ordinal);
        foreach (var secret in new[] { "Nordic Alarm", "There are 400 flats.", "We tried it." })
            Assert.DoesNotContain(secret, swedish, StringComparison.Ordinal);
        await owner.Go($"/cases/{here.Id}/dialogue/statement");
        Assert.Contains("Nordic Alarm", owner.Main, StringComparison.Ordinal);
        await owner.Go(home);
        foreach (var box in owner.Page.QuerySelectorAll("#languages input").OfType<AngleSharp.Html.Dom.IHtmlInputElement>())
            box.IsChecked = box.Value == "sv";
        await owner.Press(T["documents.languages.save"]);
        Assert.Equal(["sv"], (await Desk.ReadAsync(here.Id, Cancel))!.State.Documents.Languages);
    }

    private async Task<CaseOfTheTest> ReadyAsync()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        foreach (var person in new[] { here.Owner, here.People[Role.DecisionMaker], here.People[Role.ProcurementOfficer] })
            await DoAsync(here, person, new DeclareInterests(new GroupMemberId(person.Value), false, true));
        return here;
    }

    private async Task DoAsync(CaseOfTheTest here, PersonId by, params CaseCommand[] commands)
    {
        foreach (var command in commands)
            Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(here.Id, command, new Doer(by, Standing.AuthorityMember), null, Cancel));
    }
}
