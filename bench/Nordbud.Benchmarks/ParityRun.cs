using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Benchmarks;

/// <summary>
/// An answer published to 1,000 suppliers beside 1,000 bare rows in one durable transaction; and the parity page of a case
/// with 100 suppliers and 500 pieces of information beside that of a case with none, over HTTP.
/// </summary>
internal static class ParityRun
{
    private const int Recipients = 1000;
    private const int Suppliers = 100;
    private const int Pieces = 500;
    private const int Times = 15;
    private static readonly PersonId Officer = new(Guid.CreateVersion7());
    private static readonly Doer By = new(Officer, Standing.AuthorityMember);

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("nordbud-bench-").FullName;
        await using var app = Site.Build(new SiteOptions { DataFolder = folder, Port = 0, Quiet = true });
        await app.StartAsync();
        var desk = app.Services.GetRequiredService<CaseDesk>();
        await AnswersAsync(desk, folder);
        await PagesAsync(app, desk);
        await app.StopAsync();
        Directory.Delete(folder, true);
    }

    private static async Task AnswersAsync(CaseDesk desk, string folder)
    {
        var id = await CaseAsync(desk, Recipients);
        await using var bare = new SqliteConnection($"Data Source={Path.Combine(folder, "bare.db")}");
        await bare.OpenAsync();
        await RunAsync(bare, "pragma journal_mode = wal; pragma synchronous = full; create table bare (id integer primary key, value text)");
        List<double> answers = [], rows = [];
        for (var time = 0; time <= Times; time++)
        {
            var answer = await TimeAsync(() => DoAsync(desk, id, new AnswerQuestion(new(Guid.CreateVersion7()), Keeping.Text("A question of a usual length?"), Keeping.Text("An answer of a usual length."))));
            var row = await TimeAsync(() => RowsAsync(bare));
            if (time == 0) // warm
                continue;
            answers.Add(answer);
            rows.Add(row);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"an answer to {Recipients} recipients: {Median(answers):F1} ms (most {answers.Max():F1}); {Recipients} bare rows: {Median(rows):F1} ms; ratio {Median(answers) / Median(rows):F1}"));
    }

    private static async Task PagesAsync(WebApplication app, CaseDesk desk)
    {
        var (full, empty) = (await CaseAsync(desk, Suppliers), await CaseAsync(desk, 0));
        var suppliers = (await desk.ReadAsync(full))!.State.Suppliers.Keys.ToList();
        for (var piece = 0; piece < Pieces; piece++)
        {
            var id = new InformationId(Guid.CreateVersion7());
            await DoAsync(desk, full, new GiveInformation(id, Keeping.Text($"Piece {piece} of a usual length, as people write them."), [suppliers[piece % Suppliers]], DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)));
            if (piece % 50 != 0)
                await DoAsync(desk, full, new ShareInformation(id, Keeping.Text($"Piece {piece} of a usual length, as people write them.")));
        }
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        http.DefaultRequestHeaders.Add("Cookie", Session(app.Services));
        List<double> filled = [], bare = [];
        for (var time = 0; time <= 4 * Times; time++)
        {
            var page = await TimeAsync(() => http.GetStringAsync($"/cases/{full}/dialogue/parity"));
            var none = await TimeAsync(() => http.GetStringAsync($"/cases/{empty}/dialogue/parity"));
            if (time == 0)
                continue;
            filled.Add(page);
            bare.Add(none);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the parity page with {Suppliers} suppliers and {Pieces} pieces: {Median(filled):F1} ms; with none: {Median(bare):F1} ms; ratio {Median(filled) / Median(bare):F1}"));
    }

    private static async Task<CaseId> CaseAsync(CaseDesk desk, int suppliers)
    {
        var opened = (DeskAnswer.Done)await desk.OpenAsync(new OpenCase { Authority = new(Guid.CreateVersion7()), Country = Country.SE, Title = "Speed" }, By);
        var id = opened.File.State.Id;
        await DoAsync(desk, id, new GiveRole(Officer, Role.ProcurementOfficer));
        for (var n = 0; n < suppliers; n++)
            await DoAsync(desk, id, new RegisterSupplier(new(Guid.CreateVersion7()), $"Number {n} of many") { Contact = Keeping.Text($"{n}@example.org") });
        return id;
    }

    private static async Task DoAsync(CaseDesk desk, CaseId id, CaseCommand command)
    {
        if (await desk.DoAsync(id, command, By) is not DeskAnswer.Done)
            throw new InvalidOperationException("The desk refused.");
    }

    private static async Task RowsAsync(SqliteConnection bare)
    {
        await using var whole = (SqliteTransaction)await bare.BeginTransactionAsync();
        await using var insert = bare.CreateCommand();
        (insert.Transaction, insert.CommandText) = (whole, "insert into bare (value) values ($1)");
        var value = insert.Parameters.AddWithValue("$1", "");
        for (var row = 0; row < Recipients; row++)
        {
            value.Value = $"a row of about the length of a letter, of which there are a thousand: {row}";
            await insert.ExecuteNonQueryAsync();
        }
        await whole.CommitAsync();
    }

    private static async Task RunAsync(SqliteConnection bare, string sql)
    {
        await using var command = bare.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The cookie of the officer's session.</summary>
    private static string Session(IServiceProvider services)
    {
        var session = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, Officer.ToString())], IdentityConstants.ApplicationScheme);
        var now = TimeProvider.System.GetUtcNow();
        var ticket = new AuthenticationTicket(new(identity), new AuthenticationProperties { IssuedUtc = now.AddHours(1), ExpiresUtc = now.AddHours(9) }, IdentityConstants.ApplicationScheme);
        return $"{session.Cookie.Name}={session.TicketDataFormat.Protect(ticket)}";
    }

    private static async Task<double> TimeAsync(Func<Task> once)
    {
        var since = Stopwatch.GetTimestamp();
        await once();
        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
