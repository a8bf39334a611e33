using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Mail;
using Nordbud.Adapters.Store;
using Npgsql;

namespace Nordbud.Adapters.Tests.Mail;

public sealed class SqliteOutboxTests : OutboxContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nordbud-outbox-").FullName;

    [Theory]
    [InlineData(1, 60)]
    [InlineData(2, 120)]
    [InlineData(9, 15_360)]
    [InlineData(10, 21_600)]
    [InlineData(1_000_000, 21_600)]
    public void The_wait_doubles_from_a_minute_to_six_hours(int attempts, int seconds)
    {
        Assert.Equal(TimeSpan.FromSeconds(seconds), Outbox.Wait(attempts, 0.5));
        Assert.InRange(Outbox.Wait(attempts, 0).TotalSeconds, seconds * 0.89, seconds * 0.91);
        Assert.InRange(Outbox.Wait(attempts, 1).TotalSeconds, seconds * 1.09, seconds * 1.11);
    }

    protected override NordbudContext Open() => new SqliteContext(new DbContextOptionsBuilder<SqliteContext>()
        .UseSqlite($"Data Source={Path.Combine(_folder, "nordbud.db")};Pooling=False").Options);

    protected override Task CreateAsync() => Task.CompletedTask;

    protected override Task DropAsync()
    {
        Directory.Delete(_folder, true);
        return Task.CompletedTask;
    }
}

public sealed class PostgreSqlOutboxTests : OutboxContract
{
    private const string Variable = "NORDBUD_TEST_POSTGRES";
    private readonly string? _server = Environment.GetEnvironmentVariable(Variable);
    private readonly string _database = $"outbox_{Guid.NewGuid():n}";

    protected override NordbudContext Open() => new PostgreSqlContext(new DbContextOptionsBuilder<PostgreSqlContext>()
        .UseNpgsql(new NpgsqlConnectionStringBuilder(_server) { Database = _database, Pooling = false }.ConnectionString).Options);

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

    private async Task Execute(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_server!);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
