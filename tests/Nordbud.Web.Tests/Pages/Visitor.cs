using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Nordbud.Web.Tests.Pages;

/// <summary>
/// Reads pages and sends the forms that are really there, like a browser without JavaScript: hidden fields, defaults
/// and antiforgery included; a field can only be filled in where a label names it.
/// </summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _http;
    private readonly CookieContainer _cookies = new();

    public Visitor(Uri address, string language, string? session = null)
    {
        if (session is not null)
            _cookies.SetCookies(address, session);
        _cookies.Add(address, new Cookie("nordbud-language", language));
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = true })
        {
            BaseAddress = address,
        };
    }

    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    /// <summary>The path of the page after redirects.</summary>
    public string Path { get; private set; } = "";

    public string Heading => Page.QuerySelector("h1")!.TextContent.Trim();

    public string Main => Page.QuerySelector("main")!.TextContent;

    public Task<Visitor> Go(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    public async Task<HttpResponseMessage> Fetch(string path) =>
        await _http.GetAsync(path, TestContext.Current.CancellationToken);

    public Task<Visitor> Follow(string text) => Go(Page.QuerySelectorAll("main a").OfType<IHtmlAnchorElement>()
        .First(a => a.TextContent.Contains(text, StringComparison.Ordinal)).GetAttribute("href")!);

    /// <summary>Chooses or fills in the control that has this label.</summary>
    public Visitor Fill(string label, string value = "")
    {
        var element = (IHtmlLabelElement)(Page.QuerySelectorAll("main label").FirstOrDefault(l => l.TextContent.Trim() == label)
            ?? throw new InvalidOperationException($"No label '{label}' at {Path}:\n{Main}"));
        switch (Page.GetElementById(element.HtmlFor!))
        {
            case IHtmlInputElement { Type: "radio" or "checkbox" } choice:
                choice.IsChecked = true;
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                select.Value = select.Options.First(o => o.Text == value || o.Value == value).Value;
                break;
            default:
                throw new InvalidOperationException($"The label '{label}' belongs to no control");
        }
        return this;
    }

    /// <summary>Sends a form that was made by hand, e.g. with a file.</summary>
    public Task<Visitor> Post(string path, HttpContent content) => Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = content });

    public Task<Visitor> Press(string button)
    {
        var control = (IHtmlButtonElement)(Page.QuerySelectorAll("main button").FirstOrDefault(b => b.TextContent.Trim() == button)
            ?? throw new InvalidOperationException($"No button '{button}' at {Path}"));
        var form = control.Form!;
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false }:
                    break;
                case IHtmlInputElement { Name: { Length: > 0 } name } input:
                    fields.Add(new(name, input.Value));
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                    fields.Add(new(name, area.Value));
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select:
                    fields.Add(new(name, select.Value ?? ""));
                    break;
            }
        }
        if (control.Name is { Length: > 0 } pressed)
            fields.Add(new(pressed, control.Value));
        var action = control.GetAttribute("formaction") is { Length: > 0 } own ? own : form.GetAttribute("action") is { Length: > 0 } to ? to : Path;
        return Send(new HttpRequestMessage(HttpMethod.Post, action) { Content = new FormUrlEncodedContent(fields) });
    }

    private async Task<Visitor> Send(HttpRequestMessage request)
    {
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        Status = response.StatusCode;
        Path = response.RequestMessage!.RequestUri!.PathAndQuery;
        Page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return this;
    }

    public void Dispose() => _http.Dispose();
}
