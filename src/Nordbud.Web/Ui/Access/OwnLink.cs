using System.Text;
using Nordbud.Adapters.Identity;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Cases.Users;

namespace Nordbud.Web.Ui.Access;

/// <summary>
/// A link by which somebody without an account acts: a supplier, a participant. Whoever has it acts for them; only a hash
/// of its secret is kept. Once opened, a cookie of that one page holds the secret, so that it stands in no later address.
/// </summary>
public sealed class OwnLink
{
    private const string Cookie = "nordbud-link";
    private const int LongestSecret = 200;

    private readonly string _secret = Invitations.NewToken();
    private readonly string _path;

    private OwnLink(string path) => _path = path;

    /// <summary>What is kept of the secret.</summary>
    public string Key => SecretKey.Of(Encoding.UTF8.GetBytes(_secret));

    /// <summary>The address with the secret, from the root of the site.</summary>
    public string Address => $"{_path}?key={_secret}";

    /// <summary>A fresh link to a supplier's own page.</summary>
    public static OwnLink To(CaseId id, SupplierId supplier) => new($"/supplier/{id}/{supplier}");

    /// <summary>A fresh link to a participant's form.</summary>
    public static OwnLink To(CaseId id, ActivityId activity, ParticipantId participant) => new($"/form/{id}/{activity}/{participant}");

    /// <summary>The letter that brings it to an address, or to one that is kept.</summary>
    public Letter Letter(string key, string? address, Guid? kept, string? language) => new(key)
    {
        Address = address,
        AddressIn = address is null ? kept : null,
        Language = language,
        Path = Address,
    };

    /// <summary>The secret that came with the page or with its link, or null where none did that could be one.</summary>
    public static byte[]? Secret(HttpContext http, string? key)
    {
        ArgumentNullException.ThrowIfNull(http);
        return (key ?? http.Request.Cookies[Cookie]) is { Length: > 0 and <= LongestSecret } secret ? Encoding.UTF8.GetBytes(secret) : null;
    }

    /// <summary>Keeps the secret of a link that was opened for a while, and gives the page without it.</summary>
    public static string Remember(HttpContext http, string key, TimeSpan time)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Append(Cookie, key, new CookieOptions
        {
            HttpOnly = true,
            Secure = http.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
            Path = http.Request.Path,
            MaxAge = time,
        });
        return http.Request.Path;
    }
}
