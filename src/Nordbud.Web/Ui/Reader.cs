using Microsoft.Net.Http.Headers;

namespace Nordbud.Web.Ui;

/// <summary>Who reads the page: the language and the colours they chose, or what their browser asks for.</summary>
public sealed class Reader
{
    public const string LanguageCookie = "nordbud-language";
    public const string ColoursCookie = "nordbud-colours";

    public Reader(IHttpContextAccessor accessor)
    {
        var request = accessor.HttpContext!.Request;
        Texts = Texts.For(LanguageOf(request).Code);
        Colours = ColoursOf(request);
    }

    public Texts Texts { get; }

    /// <summary><c>auto</c>, <c>light</c> or <c>dark</c>.</summary>
    public string Colours { get; }

    public static Language LanguageOf(HttpRequest request)
    {
        if (Language.Find(request.Cookies[LanguageCookie]) is { } chosen)
            return chosen;
        if (request.Headers.AcceptLanguage.Count == 0)
            return Language.English;
        var wanted = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1);
        foreach (StringWithQualityHeaderValue item in wanted)
        {
            var tag = item.Value.Value ?? "";
            var main = tag.IndexOf('-', StringComparison.Ordinal) is var dash and > 0 ? tag[..dash] : tag;
            if (Language.All.FirstOrDefault(l => l.Code.Equals(main, StringComparison.OrdinalIgnoreCase)) is { } found)
                return found;
        }
        return Language.English;
    }

    public static string ColoursOf(HttpRequest request) =>
        request.Cookies[ColoursCookie] is "light" or "dark" ? request.Cookies[ColoursCookie]! : "auto";
}
