using System.Net;

namespace Nordbud.Web.Tests.Pages;

public sealed class ProtectionTests(RunningSite site) : IClassFixture<RunningSite>, IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    [Fact]
    public async Task Everything_comes_from_the_site_itself_and_nothing_is_inline()
    {
        using var response = await Get("/");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    public async Task A_choice_of_language_never_leads_out_of_the_site(string elsewhere)
    {
        using var response = await Get($"/preferences?language=sv&return={Uri.EscapeDataString(elsewhere)}");
        Assert.Equal("/", response.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/advice/AAAAAAAAAAAAAAAAAAAAAA/result")]
    [InlineData("/advice/AAAAAAAAAAAAAAAAAAAAAA/memo.docx")]
    [InlineData("/advice/x/question/market")]
    [InlineData("/need/AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/models/ppi-with-nothing")]
    [InlineData("/law/1")]
    [InlineData("/nowhere")]
    public async Task What_is_not_there_says_so_in_words(string path)
    {
        using var response = await Get(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("The page is not here", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_protection_is_refused()
    {
        using var form = new FormUrlEncodedContent([new("answer", "SE")]);
        using var response = await _http.PostAsync(new Uri(site.Address, "/advice/new"), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Five_megabytes_are_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(site.Address, "/advice/new"))
        {
            Content = new ByteArrayContent(new byte[5_000_000]),
        };
        request.Content.Headers.ContentType = new("application/x-www-form-urlencoded");
        request.Headers.ExpectContinue = true;
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.False(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_draft_is_not_kept_by_browsers_nor_found_by_search_engines()
    {
        using var visitor = await JourneyTests.Answered(site, "en");
        using var response = await visitor.Fetch(visitor.Path);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("noindex", visitor.Page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("facts.json")]
    [InlineData("memo.docx")]
    [InlineData("plan.ics")]
    public async Task What_is_taken_along_from_a_draft_is_not_kept_on_the_way_either(string file)
    {
        using var visitor = await JourneyTests.Answered(site, "en");
        var draft = visitor.Path.Split('/')[2];
        using var response = await visitor.Fetch($"/advice/{draft}/{file}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("noindex", response.Headers.GetValues("X-Robots-Tag").Single());
    }

    [Fact]
    public async Task What_is_written_is_shown_and_never_run()
    {
        var t = Web.Ui.Texts.For("en");
        using var visitor = await JourneyTests.Answered(site, "en");
        await visitor.Go(visitor.Path.Replace("check", "question/title?from=check", StringComparison.Ordinal));
        await visitor.Fill(t["advice.q.title.label"], "<script>alert(1)</script>").Press(t["shared.continue"]);
        Assert.Empty(visitor.Page.QuerySelectorAll("script"));
        Assert.Contains("<script>alert(1)</script>", visitor.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Memo_and_dates_can_be_taken_along()
    {
        using var visitor = await JourneyTests.Answered(site, "sv");
        using var memo = await visitor.Fetch(visitor.Path.Replace("check", "memo.docx", StringComparison.Ordinal));
        Assert.Equal("PK", (await memo.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))[..2]);
        using var dates = await visitor.Fetch(visitor.Path.Replace("check", "plan.ics", StringComparison.Ordinal));
        Assert.StartsWith("BEGIN:VCALENDAR", await dates.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_of_the_browser_is_followed_until_another_is_chosen()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Address, "/about"));
        request.Headers.AcceptLanguage.ParseAdd("de, sv-FI;q=0.8, en;q=0.5");
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"sv\"", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_says_that_it_is_well()
    {
        using var response = await Get("/health");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    public void Dispose() => _http.Dispose();

    private Task<HttpResponseMessage> Get(string path) =>
        _http.GetAsync(new Uri(site.Address, path), TestContext.Current.CancellationToken);
}
