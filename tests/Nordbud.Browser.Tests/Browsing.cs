using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Nordbud.Adapters.Store;
using Nordbud.Core.People;
using Nordbud.Web.Tests.Pages;

namespace Nordbud.Browser.Tests;

/// <summary>Debian's Chromium at the real site, with one draft that has been answered and one that has hardly begun.</summary>
public sealed class Browsing : IAsyncLifetime
{
    public const string Facts = """
        {"title": "Läkemedel hemma", "country": "SE", "date": "2026-03-02", "technology": "medication-dispenser",
         "value": {"amount": 4200000, "currency": "SEK"}, "partners": 2, "existingFramework": false,
         "contractOption": false, "inHouseOrCooperation": false, "choiceSystem": false, "need": "specified",
         "seeks": "solution", "market": "needs-development", "marketEvidence": "market-consultation",
         "negotiationGround": "adaptation", "commitsToBuy": true, "subject": "supplies", "urgent": false,
         "procurementExpert": true}
        """;

    private readonly RunningSite _site = new();
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public Uri Address => _site.Address;

    public IServiceProvider Services => _site.Services;

    /// <summary>The folder of the site's store.</summary>
    public string DataFolder => _site.DataFolder;

    public string Draft { get; } = Adapters.Store.Draft.NewId();

    public string Begun { get; } = Adapters.Store.Draft.NewId();

    public string Need { get; } = Adapters.Store.Draft.NewId();

    /// <summary>Every page, for the answered draft.</summary>
    public IEnumerable<string> Pages => [.. AllPages.Of(Draft, Need), $"/advice/{Begun}/result"];

    public async ValueTask InitializeAsync()
    {
        await _site.InitializeAsync();
        await using (var scope = _site.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
            var now = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
            db.Drafts.Add(new Draft { Id = Draft, NeedId = Need, Facts = Facts, Language = "en", Created = now, Updated = now.AddYears(10) });
            db.Drafts.Add(new Draft { Id = Begun, NeedId = Need, Facts = """{"country": "NO", "date": "2026-03-02"}""", Language = "en", Created = now, Updated = now.AddYears(10) });
            await db.SaveChangesAsync();
        }
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task<IPage> OpenAsync(
        int width = 1280, ColorScheme colours = ColorScheme.Light, ForcedColors forced = ForcedColors.None,
        bool javaScript = true, string language = "en", bool signedIn = true, PersonId? person = null)
    {
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = colours,
            ForcedColors = forced,
            JavaScriptEnabled = javaScript,
            Locale = language,
            ReducedMotion = ReducedMotion.Reduce,
        });
        if (signedIn && _site.Session(person ?? LivingCase.Person).Split('=', 2) is [var name, var value])
            await context.AddCookiesAsync([new() { Name = name, Value = value, Url = Address.ToString() }]);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        await _site.DisposeAsync();
    }
}
