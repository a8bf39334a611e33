using Microsoft.AspNetCore.Identity;
using Nordbud.Adapters.Identity;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Account;

/// <summary>
/// What <c>passkey.js</c> asks for: a challenge to make a passkey with, or to sign in with. What comes of it is sent as
/// a form to a page. A passkey belongs to one public address, so there are none where that is not configured.
/// </summary>
public static class Passkeys
{
    public static void MapPasskeys(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/account/passkeys/begin", async (string? email, string? name, SignInManager<Person> accounts) =>
            Json(await accounts.MakePasskeyCreationOptionsAsync(new() { Id = Guid.CreateVersion7().ToString(), Name = Cut(email), DisplayName = Cut(name) })))
            .Needs(Permission.UsePublicPages);
        routes.MapPost("/account/passkeys/add", async (Visit visit, UserManager<Person> people, SignInManager<Person> accounts) =>
            await people.FindByIdAsync(visit.Person!.Value.ToString()) is { } person
                ? Json(await accounts.MakePasskeyCreationOptionsAsync(new() { Id = person.Id.ToString(), Name = person.Email!, DisplayName = person.Name }))
                : Results.NotFound())
            .Needs(Permission.UseAccount);
        routes.MapPost("/account/passkeys/challenge", async (SignInManager<Person> accounts) => Json(await accounts.MakePasskeyRequestOptionsAsync(null)))
            .Needs(Permission.UsePublicPages);
    }

    /// <summary>Whether a passkey can be used under the address that the browser shows.</summary>
    public static bool CanBeUsed(HttpContext http, SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(http);
        return IsOurs($"{http.Request.Scheme}://{http.Request.Host}", options) || options.PublicOrigin is not null;
    }

    /// <summary>Whether an origin is this site: the configured one, or without any this machine.</summary>
    public static bool IsOurs(string origin, SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.PublicOrigin is { } configured
            ? string.Equals(origin, configured, StringComparison.OrdinalIgnoreCase)
            : Uri.TryCreate(origin, UriKind.Absolute, out var asked) && asked is { Scheme: "http", Host: "localhost" };
    }

    private static string Cut(string? text) => text is { Length: > 0 } given ? given[..Math.Min(given.Length, Person.LongestName)] : "?";

    private static IResult Json(string options) => Results.Content(options, "application/json");
}
