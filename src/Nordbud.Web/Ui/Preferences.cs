using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Ui;

/// <summary>
/// <c>/preferences?language=sv&amp;return=/models</c>: remembers a choice of language or colours in a cookie and goes
/// back. A plain link, so that it works without JavaScript and on pages that are cached.
/// </summary>
public static class Preferences
{
    public static void MapPreferences(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/preferences", (HttpContext http, string? language, string? colours, string? @return) =>
        {
            if (Language.Find(language) is { } chosen)
                Remember(http, Reader.LanguageCookie, chosen.Code);
            if (colours is "auto" or "light" or "dark")
                Remember(http, Reader.ColoursCookie, colours);
            return Results.LocalRedirect(IsLocal(@return) ? @return! : "/");
        }).Needs(Permission.UsePublicPages);

    private static bool IsLocal(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && !path.AsSpan().ContainsAnyInRange('\0', '\u001f');

    private static void Remember(HttpContext http, string name, string value) =>
        http.Response.Cookies.Append(name, value, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
        });
}
