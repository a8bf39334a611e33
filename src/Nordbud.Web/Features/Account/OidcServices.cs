using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Account;

/// <summary>Signing in by the providers of <c>oidc.json</c>: the code flow with proof of possession, and no tokens kept.</summary>
public static class OidcServices
{
    public static void AddOidc(this AuthenticationBuilder schemes, SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(schemes);
        ArgumentNullException.ThrowIfNull(options);
        var providers = OidcFile.Read(options.DataFolder);
        schemes.Services.AddSingleton(providers);
        foreach (var provider in providers)
        {
            schemes.AddOpenIdConnect(SchemeOf(provider), provider.Name, oidc =>
            {
                oidc.SignInScheme = IdentityConstants.ExternalScheme;
                oidc.Authority = provider.Authority;
                oidc.ClientId = provider.ClientId;
                oidc.ClientSecret = provider.ClientSecretFile is { } secret ? File.ReadAllText(Path.Combine(options.DataFolder, secret)).Trim() : null;
                oidc.ResponseType = OpenIdConnectResponseType.Code;
                oidc.ResponseMode = OpenIdConnectResponseMode.Query;
                oidc.UsePkce = true;
                oidc.MapInboundClaims = false;
                oidc.SaveTokens = false;
                oidc.RequireHttpsMetadata = new Uri(provider.Authority).Scheme == "https";
                oidc.CallbackPath = $"/account/oidc/{provider.Id}";
                oidc.Scope.Add("email");
                oidc.CorrelationCookie.SameSite = oidc.NonceCookie.SameSite = SameSiteMode.Lax;
                oidc.CorrelationCookie.SecurePolicy = oidc.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                oidc.Events.OnRemoteFailure = failed =>
                {
                    // Somebody changed their mind, or the answer was not the provider's: the sign-in page says so.
                    failed.Response.Redirect("/account/sign-in?failed=true");
                    failed.HandleResponse();
                    return Task.CompletedTask;
                };
            });
        }
    }

    /// <summary>The name of a provider's scheme.</summary>
    public static string SchemeOf(OidcProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return $"oidc-{provider.Id}";
    }
}
