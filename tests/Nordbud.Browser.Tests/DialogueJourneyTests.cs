using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Cli;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Browser.Tests;

/// <summary>
/// A videophone case from the group to the gate before the documents, in a real browser: a gap that is filled, a partner,
/// three suppliers of whom one is told more, end users on a telephone and on paper.
/// </summary>
public sealed class DialogueJourneyTests(Browsing browsing) : IClassFixture<Browsing>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Today => DayInput.Write(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));

    [Fact]
    public async Task From_a_gap_in_the_group_to_the_gate_that_names_the_debt_and_passes_once_it_is_shared()
    {
        var id = await OpenAsync();
        var home = $"/cases/{id}";
        var officer = await browsing.OpenAsync();
        await GroupAsync(officer, home);
        await PartnerAsync(officer, home);
        await DialogueAsync(officer, home, id);

        await officer.GotoAsync(home + "/gates");
        var gate = officer.Locator("li", new() { Has = officer.Locator("#documents-ready") });
        await Assertions.Expect(gate).ToContainTextAsync("We think of 40 videophones.");
        await gate.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(officer.Locator(".ds-error-summary")).ToContainTextAsync("Art. 41");
        await officer.GotoAsync(home + "/dialogue/parity");
        var debt = officer.Locator("article.nb-late");
        await debt.Locator("summary", new() { HasText = T["dialogue.parity.share"] }).ClickAsync();
        await debt.GetByRole(AriaRole.Button, new() { Name = T["dialogue.parity.share.do"] }).ClickAsync();
        await SeesAsync(officer, T["dialogue.parity.debts.none"]);
        await officer.GotoAsync(home + "/gates");
        await gate.GetByRole(AriaRole.Button).ClickAsync();
        await SeesAsync(officer, T["gates.said.passed"]);

        await UsersAsync(officer, home);

        await officer.GotoAsync(home + "/timeline?kind=parity");
        await SeesAsync(officer, "We think of 40 videophones.");
        var everybody = await browsing.OpenAsync(signedIn: false);
        await everybody.GotoAsync($"/public/{id}/dialogue");
        await SeesAsync(everybody, "We think of 40 videophones.");
        await Assertions.Expect(everybody.Locator("main")).Not.ToContainTextAsync("Supplier number 1");
        Assert.Equal(0, await Task.Run(() => CommandLine.Run(["verify", "--case", $"{id}", "--data", browsing.DataFolder]), Cancel));
    }

    private async Task<CaseId> OpenAsync()
    {
        var desk = browsing.Services.GetRequiredService<CaseDesk>();
        var by = new Doer(LivingCase.Person, Standing.AuthorityMember);
        var facts = new Facts
        {
            Country = Country.SE,
            Date = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime),
            // As the documented case of Västerås names it.
            Technology = "Easy videophone for home care, relatives and staff",
            Need = NeedState.Specified,
            Value = new Money(900_000, "SEK"),
        };
        var opened = Assert.IsType<DeskAnswer.Done>(await desk.OpenAsync(new OpenCase { Authority = LivingCase.Authority, Country = Country.SE, Title = "Videophones at home", Parts = [new(facts)] }, by, Cancel));
        foreach (var role in new[] { Role.ProcurementOfficer, Role.DecisionMaker })
            Assert.IsType<DeskAnswer.Done>(await desk.DoAsync(opened.File.State.Id, new GiveRole(LivingCase.Person, role) { Authorisation = "§ 12" }, by, null, Cancel));
        return opened.File.State.Id;
    }

    /// <summary>IT is missing and then there; everybody declares.</summary>
    private static async Task GroupAsync(IPage officer, string home)
    {
        await officer.GotoAsync(home + "/group");
        var it = officer.Locator("tr", new() { Has = officer.GetByRole(AriaRole.Rowheader, new() { Name = T["group.skill.it"] }) });
        await Assertions.Expect(it).ToContainTextAsync(T["group.gap"]);
        await officer.GetByLabel(T["group.name"], new() { Exact = true }).FillAsync("An expert");
        foreach (var skill in new[] { "procurement", "it" })
            await officer.Locator($"#skills input[value={skill}]").CheckAsync();
        await PressAsync(officer, T["group.add.do"]);
        await Assertions.Expect(it).ToContainTextAsync("An expert");
        await officer.Locator("summary", new() { HasText = T["group.declare.paper"] }).ClickAsync();
        var paper = officer.Locator("details", new() { HasText = T["group.declare.paper"] });
        await paper.GetByLabel(T["group.declare.conflict"]).SelectOptionAsync("no");
        await paper.GetByLabel(T["group.declare.confidential"]).CheckAsync();
        await paper.GetByRole(AriaRole.Button, new() { Name = T["group.declare.do"] }).ClickAsync();
        await SeesAsync(officer, T["group.declared.clear"]);
    }

    private static async Task PartnerAsync(IPage officer, string home)
    {
        await officer.GotoAsync(home + "/cooperation");
        await officer.Locator("#name").FillAsync("The neighbouring municipality");
        await officer.Locator("#units").FillAsync("12");
        await officer.Locator("#value").FillAsync("300 000");
        await PressAsync(officer, T["cooperation.join.do"]);
        await SeesAsync(officer, "1,200,000");
        await officer.Locator("summary", new() { HasText = T["cooperation.mandate.enter"] }).ClickAsync();
        await officer.GetByLabel(T["cooperation.mandate.decision"]).FillAsync("Social welfare board, § 47");
        await officer.GetByLabel(T["cooperation.mandate.on"]).FillAsync(Today);
        await PressAsync(officer, T["cooperation.mandate.do"]);
        await SeesAsync(officer, "§ 47");
    }

    /// <summary>A round, three suppliers without accounts, and one who is told more than the others.</summary>
    private async Task DialogueAsync(IPage officer, string home, CaseId id)
    {
        await officer.GotoAsync(home + "/dialogue");
        await officer.Locator("#kind").SelectOptionAsync("meetings");
        await officer.Locator("#title").FillAsync("Meet us about videophones");
        await officer.Locator("#text").FillAsync("Everybody may come.");
        await PressAsync(officer, T["dialogue.announce.do"]);
        await SeesAsync(officer, T["dialogue.said.announced"]);
        for (var n = 1; n <= 3; n++)
        {
            var supplier = await browsing.OpenAsync(width: 390, signedIn: false, javaScript: n != 2);
            await supplier.GotoAsync($"/public/{id}/take-part");
            await supplier.Locator("#name").FillAsync($"Supplier number {n}");
            await supplier.Locator("#contact").FillAsync($"supplier{n}@example.org");
            await PressAsync(supplier, T["take-part.register.do"]);
            await SeesAsync(supplier, $"supplier{n}@example.org");
            await supplier.GotoAsync(await MailBox.LinkAsync(browsing.Services, $"supplier{n}@example.org", "/supplier"));
            await SeesAsync(supplier, T["take-part.ask.text"]);
            await supplier.Context.CloseAsync();
        }
        await officer.GotoAsync(home + "/dialogue/suppliers");
        await officer.GetByRole(AriaRole.Link, new() { Name = "Supplier number 1" }).ClickAsync();
        await officer.GetByLabel(T["dialogue.contact.given"]).FillAsync("We think of 40 videophones.");
        await PressAsync(officer, T["dialogue.register.do"]);
        await SeesAsync(officer, T["dialogue.said.contact-debt"]);
    }

    /// <summary>One fills in the form on a telephone, five on paper; the result is shown for six.</summary>
    private async Task UsersAsync(IPage officer, string home)
    {
        await officer.GotoAsync(home + "/users");
        await officer.GetByLabel(T["users.kind"], new() { Exact = true }).SelectOptionAsync("rating");
        await officer.GetByLabel(T["users.name"]).FillAsync("Calling home");
        await officer.GetByLabel(T["users.group.citizens"]).CheckAsync();
        await officer.GetByLabel(T["users.from"]).FillAsync(Today);
        await officer.GetByLabel(T["users.to"], new() { Exact = true }).FillAsync(Today);
        await officer.GetByLabel(T["users.questionnaire"], new() { Exact = true }).SelectOptionAsync("sus");
        await officer.GetByLabel(T["users.recruiting"]).FillAsync("By the pensioners' council");
        await officer.GetByLabel(T["users.carers"]).CheckAsync();
        await PressAsync(officer, T["users.plan.do"]);
        await SeesAsync(officer, T["users.said.planned"]);
        var activity = officer.Url;
        await PressAsync(officer, T["users.invite.do"]);
        var link = await officer.Locator(".ds-alert a").GetAttributeAsync("href") ?? "";
        var phone = await browsing.OpenAsync(width: 390, signedIn: false);
        await phone.GotoAsync(link);
        await FillAsync(phone, item => item % 2 == 0 ? 5 : 1);
        await PressAsync(phone, T["users.form.do"]);
        await SeesAsync(phone, T["users.form.thanks"]);
        Assert.Equal(0, await phone.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        await PressAsync(officer, T["users.on-paper.do"]);
        for (var n = 2; n <= 6; n++)
        {
            await officer.GotoAsync(activity);
            await officer.GetByRole(AriaRole.Link, new() { Name = $"{T["users.type-in"]} {T.Format("users.participant", ("n", n))}" }).ClickAsync();
            await FillAsync(officer, _ => 3);
            await PressAsync(officer, T["users.answers.do"]);
        }
        await PressAsync(officer, T["users.lock"]);
        await SeesAsync(officer, T.Format("users.results.n", ("n", 6)));
        await SeesAsync(officer, "58.3");
    }

    private static async Task FillAsync(IPage page, Func<int, int> answer)
    {
        for (var item = 0; item < 10; item++)
            await page.Locator($"input[name='A[0][{item}]'][value='{answer(item)}']").CheckAsync();
    }

    private static Task PressAsync(IPage page, string button) =>
        page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static Task SeesAsync(IPage page, string text) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(text);
}
