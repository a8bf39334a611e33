using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Law;
using Npgsql;

namespace Nordbud.Adapters.Tests.Store.Cases;

/// <summary>A whole installation without pages: a folder, a database of its own, and what the program makes of them.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private const string Variable = "NORDBUD_TEST_POSTGRES";

    private readonly string? _database;
    private ServiceProvider _services;

    private Installation(string? database)
    {
        _database = database;
        _services = Start();
    }

    public static DateTimeOffset Noon { get; } = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public string Folder { get; } = Directory.CreateTempSubdirectory("nordbud-cases-").FullName;

    public SetClock Clock { get; } = new(Noon);

    public CaseDesk Desk => _services.GetRequiredService<CaseDesk>();

    public IServiceProvider Services => _services;

    public string? PostgreSql => _database is null ? null : ConnectionTo(_database);

    public static async Task<Installation> CreateAsync(bool postgreSql)
    {
        var database = postgreSql ? $"cases_{Guid.NewGuid():n}" : null;
        if (database is not null)
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable(Variable) is null, $"{Variable} names no PostgreSQL server; ./test starts one");
            await OnServerAsync($"create database {database}");
        }
        var made = new Installation(database);
        await using var db = made.Context();
        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);
        return made;
    }

    /// <summary>A second program on the same store, which remembers nothing of the first.</summary>
    public Installation Again() => new(_database, Folder);

    public void Restart()
    {
        _services.Dispose();
        _services = Start();
    }

    public NordbudContext Context() => _services.CreateScope().ServiceProvider.GetRequiredService<NordbudContext>();

    /// <summary>Runs a statement behind the program's back; says how many rows it changed.</summary>
    public async Task<int> ExecuteAsync(string sql)
    {
        await using var db = Context();
        return await db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
    }

    /// <summary>Every row of a table as text, in order.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync(string table)
    {
        await using var db = Context();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        command.CommandText = $"select * from {table}";
        await using var row = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<string> rows = [];
        while (await row.ReadAsync(TestContext.Current.CancellationToken))
            rows.Add(string.Join('|', Enumerable.Range(0, row.FieldCount).Select(at => Shown(row, at))));
        return [.. rows.Order(StringComparer.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_owned)
        {
            if (_database is not null)
                await OnServerAsync($"drop database if exists {_database} with (force)");
            Directory.Delete(Folder, true);
        }
    }

    private readonly bool _owned = true;

    private Installation(string? database, string folder)
    {
        _database = database;
        _owned = false;
        Directory.Delete(Folder);
        Folder = folder;
        _services = Start();
    }

    private static string Shown(DbDataReader row, int at) =>
        row.GetValue(at) is byte[] bytes ? Convert.ToHexString(bytes) : $"{row.GetValue(at)}";

    private ServiceProvider Start() => new ServiceCollection()
        .AddSingleton<TimeProvider>(Clock).AddSingleton(LawBook.Embedded)
        .AddNordbudDatabase(Folder, PostgreSql).BuildServiceProvider();

    private static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable(Variable)) { Database = database, MaxPoolSize = 40 }.ConnectionString;

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Environment.GetEnvironmentVariable(Variable));
        await connection.OpenAsync();
#pragma warning disable CA2100 // because the name is made here
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
