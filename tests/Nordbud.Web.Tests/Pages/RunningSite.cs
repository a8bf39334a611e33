using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Nordbud.Core.People;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Pages;

/// <summary>The real site on a free port of this machine, with a folder of its own that goes when it goes.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private WebApplication? _app;

    public string DataFolder { get; } = Directory.CreateTempSubdirectory("nordbud-site-").FullName;

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => _app!.Services;

    /// <summary>The route of every page.</summary>
    public IEnumerable<string> Routes => _app!.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        .OfType<RouteEndpoint>().Select(e => e.RoutePattern.RawText ?? "");

    public async ValueTask InitializeAsync() => await StartAsync();

    public async Task StartAsync()
    {
        _app = Site.Build(new SiteOptions { DataFolder = DataFolder, Port = 0, Quiet = true, LibraryHosts = ["localhost"], AccountPostsAMinute = 100_000 });
        await _app.StartAsync();
        await SampleCase.AddAsync(_app.Services);
        await LivingCase.AddAsync(_app.Services);
        Address = new Uri(_app.Urls.Single());
    }

    public async Task RestartAsync()
    {
        await _app!.DisposeAsync();
        await StartAsync();
    }

    public Visitor Visitor(string language = "en") => new(Address, language);

    /// <summary>A visitor with a session of this person, sealed by the site's own keys.</summary>
    public Visitor SignedIn(PersonId person, string language = "en") => new(Address, language, Session(person));

    /// <summary>The session of a person as the cookie that the browser would send.</summary>
    public string Session(PersonId person)
    {
        var session = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, person.ToString())], IdentityConstants.ApplicationScheme);
        var ticket = new AuthenticationTicket(new(identity), new AuthenticationProperties
        {
            // Issued ahead, so that nobody asks for the security stamp of people without an account.
            IssuedUtc = TimeProvider.System.GetUtcNow().AddHours(1),
            ExpiresUtc = TimeProvider.System.GetUtcNow().AddHours(9),
        }, IdentityConstants.ApplicationScheme);
        return $"{session.Cookie.Name}={session.TicketDataFormat.Protect(ticket)}";
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
        Directory.Delete(DataFolder, true);
    }
}
