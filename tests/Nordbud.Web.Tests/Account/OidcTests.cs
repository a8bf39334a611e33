using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Account;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Nordbud.Web.Tests.Account;

/// <summary>Signing in by an organisation's own provider, which is a real one in this process: OpenIddict.</summary>
public sealed class OidcTests : IAsyncLifetime
{
    private const string Group = "nordbud-vasteras";
    private static readonly Guid Town = Guid.CreateVersion7();
    private static readonly Texts T = Texts.For("en");

    private readonly string _folder = Directory.CreateTempSubdirectory("nordbud-oidc-").FullName;
    private WebApplication _provider = null!;
    private WebApplication _app = null!;

    /// <summary>What the provider says of whoever comes.</summary>
    private Dictionary<string, string> _says = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _provider = Provider();
        await _provider.StartAsync();
        var issuer = _provider.Urls.Single();
        await File.WriteAllTextAsync(Path.Combine(_folder, "secret.txt"), "hush\n");
        await File.WriteAllTextAsync(Path.Combine(_folder, OidcFile.Name), $$"""
            { "providers": [
              { "id": "town", "name": "Västerås", "authority": "{{issuer}}", "clientId": "nordbud", "clientSecretFile": "secret.txt",
                "memberships": [ { "claim": "group", "value": "{{Group}}", "authority": "{{Town}}" } ] },
              { "id": "trusted", "name": "Region", "authority": "{{issuer}}", "clientId": "nordbud", "clientSecretFile": "secret.txt", "trustEmail": true }
            ] }
            """);
        _app = Site.Build(new SiteOptions { DataFolder = _folder, Port = 0, Quiet = true });
        await _app.StartAsync();
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
        db.Add(new Authority { Id = Town, Name = "Västerås stad", Kind = AuthorityKind.Municipality, Country = Country.SE, Created = TimeProvider.System.GetUtcNow() });
        await db.SaveChangesAsync();
    }

    [Fact]
    public async Task A_claim_makes_a_member_and_the_next_time_it_is_the_same_person()
    {
        _says = new() { ["sub"] = "42", ["email"] = "anna@vasteras.example", ["name"] = "Anna", ["group"] = Group };
        using (var first = await ComeAsync("town"))
            Assert.Equal("/cases", first.Path);
        using var again = await ComeAsync("town");
        await again.Go("/account");
        Assert.Contains("Västerås stad", again.Main, StringComparison.Ordinal);
        var person = Assert.Single(await PeopleAsync());
        Assert.Equal(("Anna", "anna@vasteras.example", (string?)null), (person.Name, person.Email, person.PasswordHash));
    }

    [Fact]
    public async Task Without_the_claim_nobody_gets_an_account()
    {
        _says = new() { ["sub"] = "43", ["email"] = "bo@vasteras.example", ["group"] = "something-else" };
        using var visitor = await ComeAsync("town");
        Assert.Contains(T["account.external.none"], visitor.Main, StringComparison.Ordinal);
        Assert.Empty(await PeopleAsync());
    }

    [Theory]
    [InlineData("town", "true", false)]
    [InlineData("trusted", "false", false)]
    [InlineData("trusted", "true", true)]
    public async Task An_account_is_opened_by_its_mail_address_only_where_that_is_trusted_and_verified(string provider, string verified, bool opens)
    {
        await using (var scope = _app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
            var person = LivingCase.PersonOf(new(Guid.CreateVersion7()), "Cilla", TimeProvider.System.GetUtcNow());
            (person.Email, person.NormalizedEmail) = ("cilla@example.se", "CILLA@EXAMPLE.SE");
            db.Add(person);
            await db.SaveChangesAsync(Cancel);
        }
        _says = new() { ["sub"] = "44", ["email"] = "cilla@example.se", ["email_verified"] = verified, ["group"] = Group };
        using var visitor = await ComeAsync(provider);
        Assert.Equal(opens ? "/cases" : "/account/external", visitor.Path.Split('?')[0]);
        Assert.Single(await PeopleAsync());
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_opens_nothing()
    {
        using var visitor = new Visitor(new Uri(_app.Urls.Single()), "en");
        await visitor.Go("/account/oidc/town?code=made-up&state=made-up");
        Assert.Contains(T["account.external.failed"], visitor.Main, StringComparison.Ordinal);
        await visitor.Go("/account/external");
        Assert.StartsWith("/account/sign-in", visitor.Path, StringComparison.Ordinal);
        await visitor.Go("/account/external?handler=Go&id=unknown");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Theory]
    [InlineData("""{ "providers": [ { "id": "a b", "name": "x", "authority": "https://x", "clientId": "c" } ] }""", "a b")]
    [InlineData("""{ "providers": [ { "id": "a", "name": "x", "authority": "http://x.example", "clientId": "c" } ] }""", "https")]
    [InlineData("""{ "providers": [ { "id": "a", "name": "x", "authority": "https://x", "clientId": "c", "clientSecretFile": "gone" } ] }""", "secret")]
    [InlineData("""{ "providers": [ { "id": "a", "nam": "x", "authority": "https://x", "clientId": "c" } ] }""", "nam")]
    [InlineData("nonsense", "oidc.json")]
    public async Task A_file_that_cannot_be_used_is_refused_by_name(string content, string named)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("N"))).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, OidcFile.Name), content, Cancel);
        Assert.Contains(named, Assert.Throws<ArgumentException>(() => OidcFile.Read(folder)).Message, StringComparison.Ordinal);
    }

    private async Task<Visitor> ComeAsync(string provider)
    {
        var visitor = new Visitor(new Uri(_app.Urls.Single()), "en");
        await visitor.Go("/account/sign-in");
        await visitor.Follow(T.Format("account.external.with", ("name", provider == "town" ? "Västerås" : "Region")));
        return visitor;
    }

    private async Task<List<Person>> PeopleAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NordbudContext>().Set<Person>().AsNoTracking().ToListAsync(Cancel);
    }

    /// <summary>A provider that keeps no clients and signs everybody in as the test says.</summary>
    private WebApplication Provider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddOpenIddict().AddServer(server =>
        {
            server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token")
                .AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange()
                .AddEphemeralEncryptionKey().AddEphemeralSigningKey().DisableAccessTokenEncryption()
                .RegisterScopes("openid", "profile", "email").EnableDegradedMode();
            server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().DisableTransportSecurityRequirement();
            server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(_ => default));
            server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(asked =>
            {
                if (asked.ClientSecret != "hush")
                    asked.Reject(OpenIddictConstants.Errors.InvalidClient);
                return default;
            }));
        });
        var app = builder.Build();
        app.UseAuthentication();
        app.MapGet("/connect/authorize", (HttpContext http) =>
        {
            var identity = new ClaimsIdentity("provider", "name", "role");
            foreach (var (claim, value) in _says)
                identity.SetClaim(claim, value);
            identity.SetScopes(http.GetOpenIddictServerRequest()!.GetScopes()).SetDestinations(_ => [OpenIddictConstants.Destinations.IdentityToken]);
            return Results.SignIn(new ClaimsPrincipal(identity), null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        });
        return app;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _provider.DisposeAsync();
        Directory.Delete(_folder, true);
    }
}
