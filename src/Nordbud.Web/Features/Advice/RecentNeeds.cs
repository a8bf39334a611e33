namespace Nordbud.Web.Features.Advice;

/// <summary>The needs that were begun in this browser, so that the start page can offer to go on. Newest first.</summary>
public static class RecentNeeds
{
    private const string Cookie = "nordbud-needs";
    private const int Most = 5;

    public static IReadOnlyList<string> Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return [.. (request.Cookies[Cookie] ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Where(id => id.Length == 22).Take(Most)];
    }

    public static void Remember(HttpContext http, string needId) => Write(http, [needId, .. Of(http.Request).Where(n => n != needId)]);

    public static void Forget(HttpContext http, string needId) => Write(http, [.. Of(http.Request).Where(n => n != needId)]);

    private static void Write(HttpContext http, IReadOnlyList<string> needs) =>
        http.Response.Cookies.Append(Cookie, string.Join('.', needs.Take(Most)), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(180),
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            Path = "/",
        });
}
