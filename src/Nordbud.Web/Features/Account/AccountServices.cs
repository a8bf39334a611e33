using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store;
using Nordbud.Web.Features.Mail;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Account;

/// <summary>Accounts by ASP.NET Core's own means: passwords, authenticators, passkeys, lock-out, sessions and rate limits.</summary>
public static class AccountServices
{
    /// <summary>Fewest characters of a password.</summary>
    public const int ShortestPassword = 12;

    /// <summary>Where somebody without an account can send something.</summary>
    private static readonly string[] Open = ["/account", "/laboratory", "/public", "/supplier", "/form"];

    public static void AddAccounts(this IServiceCollection services, SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddIdentityCore<Person>(identity =>
        {
            identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            identity.User.RequireUniqueEmail = true;
            identity.User.AllowedUserNameCharacters = null!;
            identity.Password = new PasswordOptions
            {
                RequiredLength = ShortestPassword,
                RequireDigit = false,
                RequireLowercase = false,
                RequireNonAlphanumeric = false,
                RequireUppercase = false,
                RequiredUniqueChars = 5,
            };
            identity.Lockout = new LockoutOptions { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15) };
        }).AddUserStore<PersonStore>().AddSignInManager().AddDefaultTokenProviders();
        var schemes = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        schemes.AddOidc(options);
        schemes.AddIdentityCookies(cookies =>
        {
            foreach (var builder in new[] { cookies.ApplicationCookie, cookies.TwoFactorUserIdCookie, cookies.ExternalCookie })
            {
                builder!.Configure(session =>
                {
                    session.Cookie.HttpOnly = true;
                    session.Cookie.SameSite = SameSiteMode.Lax;
                    session.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                });
            }
            cookies.ApplicationCookie!.Configure(session =>
            {
                session.Cookie.Name = "nordbud-session";
                session.ExpireTimeSpan = TimeSpan.FromHours(8);
            });
        });
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.FromMinutes(1));
        services.Configure<DataProtectionTokenProviderOptions>(token => token.TokenLifespan = TimeSpan.FromDays(1));
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ServerDomain = new Uri(options.Origin).Host;
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
            passkeys.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && Passkeys.IsOurs(asked.Origin, options));
        });
        services.AddSingleton<FirstAdministrator>();
        services.AddScoped<Invitations>();
        services.AddScoped<Colleagues>();
        services.AddScoped<Admission>();
        services.AddScoped<AccountRecovery>();
        services.AddScoped<FindAddressee>(scope => async (person, cancel) =>
            await scope.GetRequiredService<NordbudContext>().Set<Person>().AsNoTracking().Where(one => one.Id == person.Value)
                .Select(one => new { one.Email, one.Language }).FirstOrDefaultAsync(cancel) is { Email: { } address } known
                ? new Addressee(address, known.Language) : null);
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
                HttpMethods.IsPost(http.Request.Method) && Open.Any(path => http.Request.Path.StartsWithSegments(path))
                    ? RateLimitPartition.GetFixedWindowLimiter($"{http.Connection.RemoteIpAddress}{(http.Request.Path.StartsWithSegments("/laboratory") ? " laboratory" : "")}", _ => new()
                    {
                        PermitLimit = options.AccountPostsAMinute,
                        Window = TimeSpan.FromMinutes(1),
                    })
                    : RateLimitPartition.GetNoLimiter(""));
        });
    }
}
