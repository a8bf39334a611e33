using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>The market dialogue as the authority and suppliers use it, over HTTP and without scripts.</summary>
public sealed class DialoguePageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_supplier_registers_opens_its_link_and_asks_and_everybody_reads_the_answer_but_not_who_asked()
    {
        var here = await AnnouncedAsync();
        using var stranger = site.Visitor();
        await stranger.Go($"/public/{here.Id}/dialogue");
        Assert.Contains("Meet us", stranger.Main, StringComparison.Ordinal);
        var link = await RegisterAsync(here.Id, "Omsorgsvideo AB");
        using var supplier = site.Visitor();
        await supplier.Go(link);
        Assert.Equal(HttpStatusCode.OK, supplier.Status);
        Assert.DoesNotContain("key=", supplier.Path, StringComparison.Ordinal);
        await supplier.Fill(T["take-part.question"], "Is Finnish needed?").Press(T["take-part.ask.do"]);
        using var officer = site.SignedIn(here.People[Role.ProcurementOfficer]);
        await officer.Go($"/cases/{here.Id}/dialogue/questions");
        Assert.Contains("Omsorgsvideo AB", officer.Main, StringComparison.Ordinal);
        using var evaluator = site.SignedIn(here.People[Role.Evaluator]);
        await evaluator.Go($"/cases/{here.Id}/dialogue/questions");
        Assert.Contains("Is Finnish needed?", evaluator.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Omsorgsvideo AB", evaluator.Main, StringComparison.Ordinal);
        await stranger.Go($"/public/{here.Id}/dialogue");
        Assert.DoesNotContain("Finnish", stranger.Main, StringComparison.Ordinal);
        await officer.Fill(T["dialogue.answer"], "No, Swedish is enough.").Press(T["dialogue.answer.do"]);
        foreach (var reader in new[] { stranger, supplier })
        {
            await reader.Go(reader == stranger ? $"/public/{here.Id}/dialogue" : supplier.Path);
            Assert.Contains("No, Swedish is enough.", reader.Main, StringComparison.Ordinal);
        }
        await stranger.Go($"/public/{here.Id}");
        Assert.DoesNotContain("Omsorgsvideo", stranger.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_of_another_a_wrong_one_and_an_old_one_open_nothing()
    {
        var here = await AnnouncedAsync();
        var (one, other) = (await RegisterAsync(here.Id, "One AB"), await RegisterAsync(here.Id, "Other AB"));
        using var visitor = site.Visitor();
        foreach (var address in new[] { one.Split('?')[0], one[..^1], $"{one.Split('?')[0]}?{other.Split('?')[1]}", $"{one.Split('?')[0]}?key={new string('x', 5000)}" })
        {
            await visitor.Go(address);
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        }
        await visitor.Go(one);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        using var officer = site.SignedIn(here.People[Role.ProcurementOfficer]);
        await officer.Go($"/cases/{here.Id}/dialogue/suppliers");
        await officer.Follow("One AB");
        await officer.Press(T["dialogue.link.do"]);
        await visitor.Go(one.Split('?')[0]);
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task A_second_registration_is_refused_with_a_reason_and_nothing_typed_is_lost()
    {
        var here = await AnnouncedAsync();
        await RegisterAsync(here.Id, "One AB");
        using var visitor = site.Visitor();
        await visitor.Go($"/public/{here.Id}/take-part");
        await visitor.Fill(T["dialogue.supplier.name"], "ONE ab").Fill(T["take-part.email"], "again@example.org").Press(T["take-part.register.do"]);
        Assert.Contains(T["cases.problem.supplier-registered-already"], visitor.Main, StringComparison.Ordinal);
        Assert.Equal("ONE ab", visitor.Page.QuerySelector("#name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_contact_makes_a_debt_the_gate_names_it_and_passes_once_it_is_shared()
    {
        var here = await AnnouncedAsync();
        await RegisterAsync(here.Id, "One AB");
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/dialogue/suppliers");
        await owner.Follow("One AB");
        Assert.Contains(T["dialogue.may.because.before"], owner.Main, StringComparison.Ordinal);
        await owner.Fill(T["dialogue.contact.given"], "We think of 400 units.").Press(T["dialogue.register.do"]);
        Assert.Contains(T["dialogue.said.contact-debt"], owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["dialogue.sworn"], owner.Main, StringComparison.Ordinal);
        await owner.Go($"/cases/{here.Id}/gates");
        Assert.Contains("We think of 400 units.", owner.Main, StringComparison.Ordinal);
        using var officer = site.SignedIn(here.People[Role.ProcurementOfficer]);
        await officer.Go($"/cases/{here.Id}/dialogue/parity");
        await officer.Press(T["dialogue.parity.share.do"]);
        Assert.Contains(T["dialogue.said.shared"], officer.Main, StringComparison.Ordinal);
        Assert.Contains(T["dialogue.parity.debts.none"], officer.Main, StringComparison.Ordinal);
        using var table = await officer.Fetch($"/cases/{here.Id}/dialogue/parity.csv");
        Assert.Contains("\"One AB\"", await table.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var everybody = site.Visitor();
        await everybody.Go($"/public/{here.Id}/dialogue");
        Assert.Contains("We think of 400 units.", everybody.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_200_suppliers_is_one_entry_and_its_mails_say_nothing_of_it()
    {
        var here = await AnnouncedAsync();
        var desk = site.Services.GetRequiredService<CaseDesk>();
        var outside = new Doer(null, Standing.Nobody);
        for (var n = 0; n < 200; n++)
            Assert.IsType<DeskAnswer.Done>(await desk.DoAsync(here.Id, new RegisterSupplier(new(Guid.CreateVersion7()), $"Number {n} of many") { Key = "k", Contact = Keeping.Text($"n{n}@example.org"), Language = "en" }, outside, null, Cancel));
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
        await db.Set<OutboxRow>().ExecuteDeleteAsync(Cancel);
        var before = (await desk.ReadAsync(here.Id, Cancel))!.Entries.Count;
        using var officer = site.SignedIn(here.People[Role.ProcurementOfficer]);
        await officer.Go($"/cases/{here.Id}/dialogue/questions");
        await officer.Fill(T["dialogue.wording"], "What of Finnish?").Fill(T["dialogue.answer"], "Swedish is enough.").Press(T["dialogue.answer.do"]);
        var after = (await desk.ReadAsync(here.Id, Cancel))!;
        Assert.IsType<QuestionAnswered>(Assert.Single(after.Entries.Skip(before)).Event);
        var letters = await db.Set<OutboxRow>().Select(row => row.Letter).ToListAsync(Cancel);
        Assert.Equal(200, letters.Count);
        Assert.All(letters, letter => Assert.DoesNotContain("Swedish", letter, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_member_declares_a_conflict_another_handles_it_and_material_opens()
    {
        var here = await AnnouncedAsync();
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/group");
        await owner.Fill(T["group.declare.conflict"], "yes").Press(T["group.declare.do"]);
        Assert.Contains(T["cases.problem.confidentiality-missing"], owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["cases.problem.conflict-untold"], owner.Main, StringComparison.Ordinal);
        await owner.Fill(T["group.declare.what"], "A cousin sells them.").Fill(T["group.declare.confidential"]).Press(T["group.declare.do"]);
        Assert.Contains(T["group.mine.open"], owner.Main, StringComparison.Ordinal);
        using var officer = site.SignedIn(here.People[Role.ProcurementOfficer]);
        await officer.Go($"/cases/{here.Id}/group");
        Assert.Contains("A cousin sells them.", officer.Main, StringComparison.Ordinal);
        await officer.Fill(T["group.measure"], "accept").Fill(T["group.measure.reason"], "Scores no prices.").Press(T["group.measure.do"]);
        await owner.Go($"/cases/{here.Id}/group");
        Assert.Contains(T["group.mine.accept"], owner.Main, StringComparison.Ordinal);
        using var member = site.SignedIn(here.People[Role.GroupMember]);
        await member.Go($"/cases/{here.Id}/group");
        Assert.DoesNotContain("A cousin sells them.", member.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_group_needs_is_ticked_by_skill_and_phase_and_what_every_group_needs_stays()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/group");
        void Tick(string cell, bool on) => ((IHtmlInputElement)owner.Page.QuerySelector($"input[name=Needed][value='{cell}']")!).IsChecked = on;
        Tick("finance|award", true);
        await owner.Fill(T["group.needs.own"], "Sign language").Press(T["group.needs.do"]);
        Assert.Contains(T["group.said.needs"], owner.Main, StringComparison.Ordinal);
        var needs = Core.Cases.Group.GroupRules.Needs((await site.Services.GetRequiredService<CaseDesk>().ReadAsync(here.Id, Cancel))!.State);
        Assert.Equal([Phase.Award], needs.Single(need => need.Skill is "finance").Phases);
        Assert.Contains(needs, need => need.Skill is "Sign language");
        foreach (var phase in new[] { "preparation", "competition", "evaluation", "award", "contract" })
            Tick($"procurement|{phase}", false);
        await owner.Press(T["group.needs.do"]);
        Assert.Contains(T.Format("cases.problem.skill-always", ("skill", "procurement")), owner.Main, StringComparison.Ordinal);
        Assert.False(owner.Page.QuerySelector("input[name=Needed][value='procurement|award']")!.HasAttribute("checked"));
    }

    /// <summary>A case whose officer has announced meetings, through the pages.</summary>
    private async Task<CaseOfTheTest> AnnouncedAsync()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var officer = site.SignedIn(here.People[Role.ProcurementOfficer]);
        await officer.Go($"/cases/{here.Id}/dialogue");
        officer.Fill(T["dialogue.kind"], "meetings").Fill(T["dialogue.name"], "Meet us").Fill(T["dialogue.about"], "We look for videophones.");
        await officer.Press(T["dialogue.announce.do"]);
        Assert.Contains(T["cases.problem.expert-missing"], officer.Main, StringComparison.Ordinal);
        await officer.Go($"/cases/{here.Id}/group");
        ((IHtmlInputElement)officer.Page.QuerySelector("#skills input[value=procurement]")!).IsChecked = true;
        await officer.Fill(T["group.name"], "An expert").Press(T["group.add.do"]);
        Assert.Contains(T["group.said.named"], officer.Main, StringComparison.Ordinal);
        await officer.Go($"/cases/{here.Id}/dialogue");
        officer.Fill(T["dialogue.kind"], "meetings").Fill(T["dialogue.name"], "Meet us").Fill(T["dialogue.about"], "We look for videophones.");
        await officer.Press(T["dialogue.announce.do"]);
        Assert.Equal("Meet us", officer.Heading);
        return here;
    }

    /// <summary>Registers a supplier by the public page and gives the link from its mail.</summary>
    private async Task<string> RegisterAsync(CaseId id, string name)
    {
        using var visitor = site.Visitor();
        await visitor.Go($"/public/{id}/take-part");
        await visitor.Fill(T["dialogue.supplier.name"], name).Fill(T["take-part.email"], "info@example.org").Press(T["take-part.register.do"]);
        Assert.Contains("info@example.org", visitor.Main, StringComparison.Ordinal);
        await using var scope = site.Services.CreateAsyncScope();
        var letters = await scope.ServiceProvider.GetRequiredService<NordbudContext>().Set<OutboxRow>().OrderByDescending(row => row.WrittenAt).Select(row => row.Letter).ToListAsync(Cancel);
        return letters.Select(letter => System.Text.Json.JsonSerializer.Deserialize<Letter>(letter, System.Text.Json.JsonSerializerOptions.Web)!)
            .First(letter => letter.Key is "supplier-link" && letter.Case == id).Path!;
    }
}
