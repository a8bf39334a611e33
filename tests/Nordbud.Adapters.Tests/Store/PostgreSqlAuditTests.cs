using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;
using Npgsql;

namespace Nordbud.Adapters.Tests.Store;

/// <summary>The same promises on PostgreSQL; each test in a database of its own on the server that is named.</summary>
public sealed class PostgreSqlAuditTests : AuditContract
{
    private const string Variable = "NORDBUD_TEST_POSTGRES";

    private readonly string? _server = Environment.GetEnvironmentVariable(Variable);
    private readonly string _database = $"audit_{Guid.NewGuid():n}";

    protected override NordbudContext Open() => new PostgreSqlContext(
        new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql(ConnectionTo(_database)).Options);

    protected override async Task CreateAsync()
    {
        Assert.SkipWhen(_server is null, $"{Variable} names no PostgreSQL server; ./test starts one");
        await Execute($"create database {_database}");
    }

    protected override async Task DropAsync()
    {
        if (_server is not null)
            await Execute($"drop database if exists {_database} with (force)");
    }

    private string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(_server) { Database = database, Pooling = false }.ConnectionString;

    private async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
