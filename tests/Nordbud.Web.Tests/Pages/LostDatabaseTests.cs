using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Mail;
using Nordbud.Web.Ui;
using Npgsql;

namespace Nordbud.Web.Tests.Pages;

/// <summary>A database that goes away in the middle of the day, and comes back.</summary>
public sealed class LostDatabaseTests : IAsyncLifetime
{
    private const string Variable = "NORDBUD_TEST_POSTGRES";

    private readonly string _folder = Directory.CreateTempSubdirectory("nordbud-lost-").FullName;
    private readonly string _database = $"lost_{Guid.NewGuid():n}";
    private WebApplication? _app;

    private static string? Server => Environment.GetEnvironmentVariable(Variable);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        if (Server is null)
            return;
        await OnServerAsync($"create database {_database}");
        _app = Site.Build(new SiteOptions
        {
            DataFolder = _folder,
            Port = 0,
            Quiet = true,
            PostgreSql = new NpgsqlConnectionStringBuilder(Server) { Database = _database, MaxPoolSize = 10 }.ConnectionString,
        });
        await _app.StartAsync();
    }

    [Fact]
    public async Task A_lost_database_gives_a_clear_page_and_nothing_acknowledged_is_lost()
    {
        Assert.SkipWhen(Server is null, $"{Variable} names no PostgreSQL server; ./test starts one");
        var desk = _app!.Services.GetRequiredService<CaseDesk>();
        var by = new Doer(new PersonId(Guid.CreateVersion7()), Standing.AuthorityMember);
        var opened = Assert.IsType<DeskAnswer.Done>(await desk.OpenAsync(new OpenCase { Authority = new(Guid.CreateVersion7()), Country = Country.SE, Title = "Kept" }, by, Cancel));
        var id = opened.File.State.Id;
        Assert.IsType<DeskAnswer.Done>(await desk.DoAsync(id, new RenameCase("Kept and acknowledged"), by, null, Cancel));

        await OnServerAsync($"alter database {_database} with allow_connections false");
        await OnServerAsync($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{_database}'");
        using var http = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
        foreach (var path in new[] { $"/public/{id}", $"/authorities/{opened.File.State.Authority}", "/advice/unknown/result", "/account/register?invitation=x" })
        {
            using var answer = await http.GetAsync(path, Cancel);
            Assert.True(answer.StatusCode is HttpStatusCode.ServiceUnavailable, $"{path} answers {answer.StatusCode}");
            Assert.Contains(Texts.For("en")["errors.503.title"], WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
        }
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => desk.DoAsync(id, new RenameCase("Never acknowledged"), by, null, Cancel));
        Assert.True(StoreFault.Is(refused), refused.ToString());
        // What a round meets is known for what it is, so that it postpones and does not end the site.
        var round = await Assert.ThrowsAnyAsync<Exception>(() => _app.Services.GetRequiredService<MailRound>().SendDueAsync(Cancel));
        Assert.True(StoreFault.Is(round), round.ToString());

        await OnServerAsync($"alter database {_database} with allow_connections true");
        var file = (await desk.ReadAsync(id, Cancel))!;
        Assert.Equal("Kept and acknowledged", file.State.Title);
        Assert.IsType<DeskAnswer.Done>(await desk.DoAsync(id, new RenameCase("Goes on"), by, null, Cancel));
        using var again = await http.GetAsync("/account/register?invitation=x", Cancel);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
            await OnServerAsync($"drop database if exists {_database} with (force)");
        }
        Directory.Delete(_folder, true);
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
#pragma warning disable CA2100 // because the name is made here
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
