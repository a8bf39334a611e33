using Nordbud.Adapters.Store;
using Npgsql;

namespace Nordbud.Adapters.Tests.Store.Backups;

public sealed class SqliteBackupTests : BackupContract
{
    protected override NordbudContext Open(string folder) => Databases.Open(folder, null);

    protected override Task CreateAsync() => Task.CompletedTask;

    protected override Task DropAsync() => Task.CompletedTask;
}

public sealed class PostgreSqlBackupTests : BackupContract
{
    private const string Variable = "NORDBUD_TEST_POSTGRES";
    private readonly string? _server = Environment.GetEnvironmentVariable(Variable);
    private readonly string _name = $"backup_{Guid.NewGuid():n}";

    protected override NordbudContext Open(string folder) => Databases.Open(folder,
        new NpgsqlConnectionStringBuilder(_server) { Database = NameOf(folder), Pooling = false }.ConnectionString);

    protected override async Task CreateAsync()
    {
        Assert.SkipWhen(_server is null, $"{Variable} names no PostgreSQL server; ./test starts one");
        await Execute($"create database {NameOf(Here)}");
        await Execute($"create database {NameOf(There)}");
    }

    protected override async Task DropAsync()
    {
        if (_server is null)
            return;
        await Execute($"drop database if exists {NameOf(Here)} with (force)");
        await Execute($"drop database if exists {NameOf(There)} with (force)");
    }

    private string NameOf(string folder) => _name + (folder == Here ? "_here" : "_there");

    private async Task Execute(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_server!);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Cancel);
    }
}
