using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;

namespace Nordbud.Adapters.Tests.Store;

public sealed class SqliteDraftTests : DraftContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nordbud-drafts-").FullName;

    protected override NordbudContext Open() => new SqliteContext(
        new DbContextOptionsBuilder<SqliteContext>()
            .UseSqlite($"Data Source={Path.Combine(_folder, "nordbud.db")};Pooling=False").Options);

    protected override Task CreateAsync() => Task.CompletedTask;

    protected override Task DropAsync()
    {
        Directory.Delete(_folder, true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Readers_do_not_wait_for_a_writer()
    {
        await using var db = Open();
        Assert.Equal("wal", (await db.Database.SqlQueryRaw<string>("select journal_mode as Value from pragma_journal_mode")
            .ToListAsync(TestContext.Current.CancellationToken)).Single());
    }

    [Fact]
    public async Task The_migrations_hold_everything_that_the_model_holds()
    {
        await using var db = Open();
        Assert.False(db.Database.HasPendingModelChanges());
    }
}
