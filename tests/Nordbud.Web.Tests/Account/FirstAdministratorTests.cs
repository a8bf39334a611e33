using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Web.Features.Account;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Account;

/// <summary>The first start of an installation, with the limits that hold in earnest.</summary>
public sealed class FirstAdministratorTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nordbud-first-").FullName;
    private WebApplication _app = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private FirstAdministrator First => _app.Services.GetRequiredService<FirstAdministrator>();

    public async ValueTask InitializeAsync()
    {
        _app = Site.Build(new SiteOptions { DataFolder = _folder, Port = 0, Quiet = true });
        await _app.StartAsync();
    }

    [Fact]
    public async Task The_link_of_the_console_makes_one_administrator_and_then_nobody()
    {
        var t = Texts.For("sv");
        var path = (await First.PathAsync(Cancel))!;
        using var visitor = new Visitor(new Uri(_app.Urls.Single()), "sv");
        await visitor.Go("/account/first-administrator?token=guessed");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        await visitor.Go(path);
        await visitor.Fill(t["account.name"], "Åsa").Fill(t["account.email"], "åsa@example.se").Fill(t["account.password"], "kort").Press(t["account.join.password"]);
        Assert.Equal("Åsa", visitor.Page.QuerySelector("#name")!.GetAttribute("value"));
        Assert.NotNull(visitor.Page.QuerySelector("#problem-password"));
        await visitor.Fill(t["account.password"], "sju gröna hästar").Press(t["account.join.password"]);
        var key = visitor.Page.QuerySelector("main code")!.TextContent;
        await visitor.Fill(t["account.authenticator.code"], Totp.Of(key, TimeProvider.System.GetUtcNow())).Press(t["account.authenticator.confirm"]);
        await visitor.Go("/admin");
        Assert.Equal(t["admin.title"], visitor.Heading);
        await visitor.Fill(t["admin.authority.name"], "Västerås stad").Press(t["admin.authority.add"]);
        Assert.Equal(t.Format("admin.members", ("authority", "Västerås stad")), visitor.Heading);

        Assert.Null(await First.PathAsync(Cancel));
        await visitor.Go(path);
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task Whoever_tries_too_often_is_asked_to_wait()
    {
        using var http = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
        List<HttpStatusCode> answers = [];
        for (var attempt = 0; attempt < 40; attempt++)
        {
            using var answer = await http.PostAsync("/account/sign-in", new FormUrlEncodedContent([]), Cancel);
            answers.Add(answer.StatusCode);
        }
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        Assert.Equal(30, answers.Count(answer => answer is not HttpStatusCode.TooManyRequests));
        using var page = await http.GetAsync("/account/sign-in", Cancel);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Theory]
    [InlineData("https://nordbud.example.se", true)]
    [InlineData("http://localhost:5080", true)]
    [InlineData("http://nordbud.example.se", false)]
    [InlineData("https://nordbud.example.se/path", false)]
    [InlineData("nordbud.example.se", false)]
    public void The_public_origin_is_https_and_nothing_more(string origin, bool good) => Assert.Equal(good, SiteOptions.IsOrigin(origin));

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, true);
    }
}
