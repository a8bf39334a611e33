using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Comments;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Npgsql;

namespace Nordbud.Benchmarks;

/// <summary>
/// Durable appends through the desk beside bare durable commits of one row in the same database, in alternation, eight
/// writers each; and how long a case of 5,000 entries takes to open in a program that has not seen it.
/// </summary>
internal static class DeskRun
{
    private const int Writers = 8;
    private const int Rounds = 7;
    private const int Entries = 5000;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);
    private static readonly Doer By = new(new PersonId(Guid.CreateVersion7()), Standing.AuthorityMember);

    /// <param name="postgreSql">A connection string, or null for SQLite in a folder of its own.</param>
    public static async Task RunAsync(string? postgreSql)
    {
        var folder = Directory.CreateTempSubdirectory("nordbud-bench-").FullName;
        await using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddSingleton(LawBook.Embedded)
            .AddNordbudDatabase(folder, postgreSql).BuildServiceProvider();
        await using (var scope = services.CreateAsyncScope())
            await Migrations.RunAsync(scope.ServiceProvider.GetRequiredService<NordbudContext>(), default);
        var desk = services.GetRequiredService<CaseDesk>();
        var cases = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => OpenAsync(desk)));
        await using var bare = await Bare.OpenAsync(folder, postgreSql);
        var (direct, through) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var commits = await RateAsync(writer => bare.CommitAsync(writer));
            var appends = await RateAsync(writer => CommentAsync(desk, cases[writer]));
            if (round == 0) // warm
                continue;
            direct.Add(commits);
            through.Add(appends);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: bare commits {commits:F0}/s, desk appends {appends:F0}/s, ratio {appends / commits:F2}"));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(postgreSql is null ? "SQLite" : "PostgreSQL")}: ratio of the medians {Median(through) / Median(direct):F2}"));

        var large = await OpenAsync(desk);
        for (var entry = 2; entry < Entries; entry++)
            await CommentAsync(desk, large);
        List<double> opened = [];
        for (var time = 0; time < Rounds + 1; time++)
        {
            await using var fresh = new ServiceCollection().AddSingleton(TimeProvider.System).AddSingleton(LawBook.Embedded)
                .AddNordbudDatabase(folder, postgreSql).BuildServiceProvider();
            var again = fresh.GetRequiredService<CaseDesk>();
            await again.ReadAsync(cases[0]); // the connection is open
            var since = Stopwatch.GetTimestamp();
            var file = await again.ReadAsync(large);
            opened.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
            if (file!.Entries.Count != Entries)
                throw new InvalidOperationException($"{file.Entries.Count} entries");
        }
        var remembered = await AgainAsync(desk, large);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a case of {Entries} entries opens in {Median(opened):F1} ms (least {opened.Min():F1}), again in memory in {remembered:F2} ms"));
        Directory.Delete(folder, true);
    }

    private static async Task<double> AgainAsync(CaseDesk desk, CaseId id)
    {
        List<double> times = [];
        for (var time = 0; time < 50; time++)
        {
            var since = Stopwatch.GetTimestamp();
            await desk.ReadAsync(id);
            times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        }
        return Median(times);
    }

    private static async Task<CaseId> OpenAsync(CaseDesk desk) => ((DeskAnswer.Done)await desk.OpenAsync(
        new OpenCase { Authority = new(Guid.CreateVersion7()), Country = Country.SE, Title = "Speed" }, By)).File.State.Id;

    private static async Task CommentAsync(CaseDesk desk, CaseId id)
    {
        if (await desk.DoAsync(id, new MakeComment(new CommentId(Guid.CreateVersion7()), Keeping.Text("A comment of a usual length, as people write them.")), By) is not DeskAnswer.Done)
            throw new InvalidOperationException("The desk refused.");
    }

    private static async Task<double> RateAsync(Func<int, Task> once)
    {
        var since = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            var count = 0;
            for (; Stopwatch.GetElapsedTime(since) < Round; count++)
                await once(writer);
            return count;
        })));
        return counts.Sum() / Stopwatch.GetElapsedTime(since).TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>Commits of one row and nothing else, as durable as the desk's.</summary>
    private sealed class Bare : IAsyncDisposable
    {
        private const string Sql = "insert into bare (value) values ('a row of some length, so that there is something to write')";

        private readonly SemaphoreSlim _turn = new(1);
        private SqliteConnection? _sqlite;
        private NpgsqlConnection[] _postgreSql = [];

        public static async Task<Bare> OpenAsync(string folder, string? postgreSql)
        {
            var bare = new Bare();
            if (postgreSql is null)
            {
                bare._sqlite = new SqliteConnection($"Data Source={Path.Combine(folder, "bare.db")}");
                await bare._sqlite.OpenAsync();
                await RunAsync(bare._sqlite.CreateCommand(), "pragma journal_mode = wal; pragma synchronous = full; create table bare (id integer primary key, value text)");
            }
            else
            {
                bare._postgreSql = await Task.WhenAll(Enumerable.Range(0, Writers).Select(async _ =>
                {
                    var connection = new NpgsqlConnection(postgreSql);
                    await connection.OpenAsync();
                    return connection;
                }));
                await RunAsync(bare._postgreSql[0].CreateCommand(), "drop table if exists bare; create table bare (id bigserial primary key, value text)");
            }
            return bare;
        }

        public async Task CommitAsync(int writer)
        {
            if (_sqlite is null)
            {
                await RunAsync(_postgreSql[writer].CreateCommand(), Sql);
                return;
            }
            await _turn.WaitAsync();
            try
            {
                await RunAsync(_sqlite.CreateCommand(), Sql);
            }
            finally
            {
                _turn.Release();
            }
        }

        public async ValueTask DisposeAsync()
        {
            _sqlite?.Dispose();
            SqliteConnection.ClearAllPools();
            foreach (var connection in _postgreSql)
                await connection.DisposeAsync();
            _turn.Dispose();
        }

        private static async Task RunAsync(System.Data.Common.DbCommand command, string sql)
        {
            await using (command)
            {
#pragma warning disable CA2100 // written above, by nobody else
                command.CommandText = sql;
#pragma warning restore CA2100
                await command.ExecuteNonQueryAsync();
            }
        }
    }
}
