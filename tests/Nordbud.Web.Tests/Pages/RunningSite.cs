using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
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
        _app = Site.Build(new SiteOptions { DataFolder = DataFolder, Port = 0, Quiet = true });
        await _app.StartAsync();
        await SampleCase.AddAsync(_app.Services);
        Address = new Uri(_app.Urls.Single());
    }

    public async Task RestartAsync()
    {
        await _app!.DisposeAsync();
        await StartAsync();
    }

    public Visitor Visitor(string language = "en") => new(Address, language);

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
        Directory.Delete(DataFolder, true);
    }
}
