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

    [Fact]
    public async Task What_is_erased_is_in_none_of_the_files_any_more()
    {
        const string secret = "Tell nobody about this need";
        var id = Draft.NewId();
        await using var another = Open(); // as when the site runs: the journal is not emptied by the last to leave
        await another.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using (var db = Open())
        {
            db.Drafts.Add(new Draft
            {
                Id = id,
                NeedId = "n",
                Facts = $"{{\"title\":\"{secret}\"}}",
                Language = "en",
                Created = DateTimeOffset.UnixEpoch,
                Updated = DateTimeOffset.UnixEpoch,
            });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        Assert.True(IsInTheFiles(secret), "the check must be able to find what is there");
        await using (var db = Open())
        {
            var draft = await db.Drafts.SingleAsync(d => d.Id == id, TestContext.Current.CancellationToken);
            await Housekeeping.EraseAsync(db, draft, TestContext.Current.CancellationToken);
        }
        Assert.False(IsInTheFiles(secret));
    }

    private bool IsInTheFiles(string text) => Directory.EnumerateFiles(_folder).Any(path =>
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0;
    });
}
