using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.WebEncoders;
using Nordbud.Adapters.Libraries;
using Nordbud.Adapters.Store;
using Nordbud.Core.People;
using Nordbud.Web.Features.Account;
using Nordbud.Web.Features.Advice;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.Dialogue;
using Nordbud.Web.Features.Files;
using Nordbud.Web.Features.Laboratory;
using Nordbud.Web.Features.Library;
using Nordbud.Web.Features.Mail;
using Nordbud.Web.Features.Public;
using Nordbud.Web.Features.Tenders;
using Nordbud.Web.Features.Tracks;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Ui;

/// <summary>Puts the pages together: what they need, in which order a request passes, and where everything is found.</summary>
public static class Site
{
    /// <summary>Largest request body that is read.</summary>
    private const long MaxBody = 1_000_000;

    public static WebApplication Build(SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Directory.CreateDirectory(options.DataFolder);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.SetMinimumLevel(options.Quiet ? LogLevel.Critical : LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical)
            .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBody;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Listen(options.Address, options.Port);
        });
        AddServices(builder.Services, options);
        var app = builder.Build();
        Pipeline(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(options.Clock);
        services.AddSingleton(_ => Cli.LawBooks.Of(options.DataFolder));
        services.AddHttpContextAccessor();
        services.AddNordbudDatabase(options.DataFolder, options.PostgreSql);
        services.AddHostedService<DatabaseUpkeep>();
        services.AddMail(options);
        services.AddFiles(options);
        services.AddSingleton(_ => new LibraryNeighbour(options.LibraryHosts));
        services.AddSingleton(s => new LaboratoryRuns(s.GetRequiredService<TimeProvider>()));
        services.AddOutputCache(cache => cache.AddPolicy(nameof(DraftCachePolicy), new DraftCachePolicy()));
        services.AddScoped<Reader>();
        services.AddScoped(s => s.GetRequiredService<Reader>().Texts);
        services.AddAccess();
        services.AddAccounts(options);
        services.AddRazorPages(pages =>
        {
            pages.RootDirectory = "/Features";
            pages.Conventions.OpenToEverybody();
        })
            .AddMvcOptions(mvc => mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true);
        services.AddAntiforgery(form => form.Cookie.Name = "nordbud-form");
        services.AddDataProtection().SetApplicationName("Nordbud")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.DataFolder, "keys")));
        services.AddHealthChecks();
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        services.Configure<FormOptions>(form => (form.ValueCountLimit, form.ValueLengthLimit) = (1000, 200_000));
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    private static void Pipeline(WebApplication app)
    {
        app.UseSecurityHeaders(Protection.Headers());
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            StatusCodeSelector = broken => broken switch
            {
                BadHttpRequestException bad => bad.StatusCode,
                _ when StoreFault.Is(broken) => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            },
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
        });
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<Gate>();
        app.UseOutputCache();
        app.UseAntiforgery();
        app.MapRazorPages();
        app.MapPreferences();
        app.MapDownloads();
        app.MapPublicFeeds();
        app.MapParityTable();
        app.MapNeedHandover();
        app.MapPasskeys();
        app.MapFiles();
        app.MapExport();
        app.MapResultFile();
        app.MapLibrary();
        app.MapLaboratory();
        app.MapTracks();
        app.MapHealthChecks("/health").Needs(Permission.UsePublicPages);
    }
}
