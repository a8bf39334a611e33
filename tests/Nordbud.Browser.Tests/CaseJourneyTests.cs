using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Nordbud.Adapters.Store;
using Nordbud.Web.Cli;
using Nordbud.Web.Features.Account;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Browser.Tests;

/// <summary>
/// A new installation in real browsers, from the link on the console to a restored backup that verifies. Passkeys are
/// made and used by Chromium's virtual authenticator.
/// </summary>
public sealed class CaseJourneyTests(Browsing browsing) : IClassFixture<Browsing>, IAsyncLifetime
{
    private static readonly Texts T = Texts.For("en");

    private readonly string _folder = Directory.CreateTempSubdirectory("nordbud-journey-").FullName;
    private readonly string _work = Directory.CreateTempSubdirectory("nordbud-restored-").FullName;
    private WebApplication _app = null!;
    private string _address = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = Site.Build(new SiteOptions { DataFolder = _folder, Port = 0, Quiet = true, AccountPostsAMinute = 1000 });
        await _app.StartAsync();
        // A passkey belongs to a name, never to a number.
        _address = _app.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_the_console_link_to_a_restored_backup_that_verifies()
    {
        var owner = await BrowserAsync();
        await owner.GotoAsync(await _app.Services.GetRequiredService<FirstAdministrator>().PathAsync(Cancel) ?? "");
        await owner.GetByLabel(T["account.name"]).FillAsync("Anna");
        await owner.GetByLabel(T["account.email"]).FillAsync("anna@example.se");
        await PressAsync(owner, T["account.join.passkey"]);
        await Assertions.Expect(owner).ToHaveURLAsync(new Regex("/admin$"));

        await owner.GetByLabel(T["admin.authority.name"], new() { Exact = true }).FillAsync("Västerås stad");
        await PressAsync(owner, T["admin.authority.add"]);
        await PressAsync(owner, T["admin.join"]);
        await SeesAsync(owner, T["admin.said.joined"]);
        await owner.GetByLabel(T["account.email"]).FillAsync("bo@example.se");
        await PressAsync(owner, T["admin.invite.do"]);
        await SeesAsync(owner, T["admin.said.invited"]);

        var officer = await BrowserAsync();
        await officer.GotoAsync(await MailBox.LinkAsync(_app.Services, "bo@example.se", "/account/register"));
        await officer.GetByLabel(T["account.name"]).FillAsync("Bo");
        await PressAsync(officer, T["account.join.passkey"]);
        await Assertions.Expect(officer).ToHaveURLAsync(new Regex("/cases$"));
        await officer.GotoAsync("/account/sign-out");
        await PressAsync(officer, T["account.sign-out"]);
        await officer.GotoAsync("/cases");
        await PressAsync(officer, T["account.sign-in.passkey"]);
        await Assertions.Expect(officer).ToHaveURLAsync(new Regex("/cases$"));

        var id = await CaseAsync(owner);
        await owner.GotoAsync($"/cases/{id}/people");
        await owner.GetByLabel(T["cases.people.who"], new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Bo" });
        await owner.GetByLabel(T["cases.people.role"], new() { Exact = true }).SelectOptionAsync("procurement-officer");
        await PressAsync(owner, T["cases.people.give.do"]);
        await SeesAsync(owner, T["cases.people.said.given"]);

        await BothChangeTheTitleAsync(owner, officer, id);

        await officer.GotoAsync($"/cases/{id}/timeline");
        Assert.True(await officer.Locator(".nb-timeline > li").CountAsync() > 5);
        await officer.Locator(".nb-timeline a").First.ClickAsync();
        await SeesAsync(officer, T["timeline.proof.entry"]);

        await officer.GotoAsync($"/cases/{id}/publish");
        await officer.Locator("li", new() { HasText = T["cases.publish.part.existence"] }).GetByRole(AriaRole.Button).ClickAsync();
        await SeesAsync(officer, T["cases.publish.said.released"]);
        var anybody = await BrowserAsync();
        await anybody.GotoAsync($"/public/{id}");
        Assert.Equal("Title of the officer", await anybody.Locator("h1").InnerTextAsync());

        await owner.GotoAsync($"/cases/{id}/export");
        var zip = await owner.RunAndWaitForDownloadAsync(() => owner.GetByRole(AriaRole.Link, new() { Name = T["cases.export.do"] }).ClickAsync());
        Assert.Equal($"case-{id}.zip", zip.SuggestedFilename);
        await owner.GotoAsync($"/cases/{id}/checkpoint");
        var kept = await owner.RunAndWaitForDownloadAsync(() => owner.GetByRole(AriaRole.Link, new() { Name = T["timeline.checkpoint.keep"] }).ClickAsync());
        var checkpoint = Path.Combine(_work, "checkpoint.txt");
        await kept.SaveAsAsync(checkpoint);

        var (backup, restored) = (Path.Combine(_work, "backup.zip"), Path.Combine(_work, "restored"));
        Assert.Equal(0, await RunAsync("backup", backup, "--with-keys", "--data", _folder));
        await _app.DisposeAsync();
        Assert.Equal(0, await RunAsync("restore", backup, "--data", restored));
        Assert.Equal(0, await RunAsync("verify", "--data", restored));
        Assert.Equal(0, await RunAsync("verify", "--checkpoint", checkpoint, "--data", restored));
    }

    /// <summary>Both have the form before them; the second is shown what the first wrote, and saves again.</summary>
    private static async Task BothChangeTheTitleAsync(IPage owner, IPage officer, string id)
    {
        await owner.GotoAsync($"/cases/{id}/settings");
        await officer.GotoAsync($"/cases/{id}/settings");
        await owner.GetByLabel(T["cases.new.name"], new() { Exact = true }).FillAsync("Title of the owner");
        await PressAsync(owner, T["cases.settings.title"]);
        await SeesAsync(owner, T["cases.settings.said.title"]);
        await officer.GetByLabel(T["cases.new.name"], new() { Exact = true }).FillAsync("Title of the officer");
        await PressAsync(officer, T["cases.settings.title"]);
        await SeesAsync(officer, T["cases.meanwhile"]);
        Assert.Contains("Title of the owner", await officer.Locator(".nb-meanwhile").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Title of the officer", await officer.GetByLabel(T["cases.new.name"], new() { Exact = true }).InputValueAsync());
        await PressAsync(officer, T["cases.settings.title"]);
        await SeesAsync(officer, T["cases.settings.said.title"]);
    }

    /// <summary>An advice saved as a case, by its buttons; the id of the case.</summary>
    private async Task<string> CaseAsync(IPage owner)
    {
        var draft = Draft.NewId();
        await using (var scope = _app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
            var now = TimeProvider.System.GetUtcNow();
            db.Drafts.Add(new Draft { Id = draft, NeedId = Draft.NewId(), Facts = Browsing.Facts, Language = "en", Created = now, Updated = now });
            await db.SaveChangesAsync(Cancel);
        }
        await owner.GotoAsync($"/advice/{draft}/result");
        await owner.GetByRole(AriaRole.Link, new() { Name = T["cases.new.title"] }).ClickAsync();
        await owner.GetByLabel(T["cases.diary-number"]).FillAsync("KS 2026/1");
        await PressAsync(owner, T["cases.new.open"]);
        await Assertions.Expect(owner).ToHaveURLAsync(new Regex("/cases/[0-9a-f-]{36}$"));
        return owner.Url[^36..];
    }

    private async Task<IPage> BrowserAsync()
    {
        var context = await browsing.Browser.NewContextAsync(new() { BaseURL = _address, Locale = "en", ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        var cdp = await context.NewCDPSessionAsync(page);
        await cdp.SendAsync("WebAuthn.enable");
        await cdp.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return page;
    }

    private static Task PressAsync(IPage page, string button) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static Task SeesAsync(IPage page, string text) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(text);

    private static Task<int> RunAsync(params string[] arguments) => Task.Run(() => CommandLine.Run(arguments));

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, true);
        Directory.Delete(_work, true);
    }
}
