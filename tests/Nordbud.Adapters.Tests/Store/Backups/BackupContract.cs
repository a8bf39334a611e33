using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Files;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Backups;
using Nordbud.Adapters.Store.Cases;

namespace Nordbud.Adapters.Tests.Store.Backups;

/// <summary>What backup and restore promise, on every database.</summary>
public abstract class BackupContract : IAsyncLifetime
{
    private const string Origin = "nordbud/x/case/1";
    private static readonly Guid Case = Guid.NewGuid();

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The folder of the installation that is copied, and of the empty one that it is put into.</summary>
    protected string Here { get; } = Directory.CreateTempSubdirectory("nordbud-here-").FullName;

    protected string There { get; } = Directory.CreateTempSubdirectory("nordbud-there-").FullName;

    private string Zip => Path.Combine(Here, "backup.zip");

    protected abstract NordbudContext Open(string folder);

    protected abstract Task CreateAsync();

    protected abstract Task DropAsync();

    public async ValueTask InitializeAsync()
    {
        await CreateAsync();
        await using var db = Open(Here);
        await db.Database.MigrateAsync(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await DropAsync();
        Directory.Delete(Here, true);
        Directory.Delete(There, true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_was_copied_is_put_back_the_same_bytes()
    {
        var (text, file) = await Fill(3);
        await CopyAsync();
        var done = await RestoreAsync();
        Assert.Empty(done.Older);
        await using var db = Open(There);
        Assert.Equal([[1, 0, 255], [2, 0, 255], [3, 0, 255]],
            await db.Set<EntryRow>().OrderBy(e => e.Position).Select(e => e.Bytes).ToListAsync(Cancel));
        Assert.Equal("Ånger & “citat”", (await db.Set<KeptRow>().SingleAsync(k => k.Id == text, Cancel)).Text);
        Assert.Equal("%PDF-1.7 å", await File.ReadAllTextAsync(new FileStore(Path.Combine(There, "files")).PathOf(file), Cancel));
        Assert.False(Directory.Exists(Path.Combine(There, "keys-ledger")));
    }

    [Fact]
    public async Task Keys_go_along_only_when_asked_for()
    {
        await Fill(1);
        await CopyAsync(withKeys: true);
        Assert.True((await RestoreAsync()).WithKeys);
        Assert.Equal("secret", await File.ReadAllTextAsync(Path.Combine(There, "keys-ledger", "ed25519"), Cancel));
    }

    [Fact]
    public async Task What_was_erased_since_is_erased_again()
    {
        var (text, file) = await Fill(1);
        await CopyAsync();
        ErasureLog.Add(There, text, DateTimeOffset.UnixEpoch);
        ErasureLog.Add(There, file, DateTimeOffset.UnixEpoch);
        Assert.Equal(2, (await RestoreAsync()).ErasedAgain);
        await using var db = Open(There);
        Assert.Empty(await db.Set<KeptRow>().ToListAsync(Cancel));
        Assert.Empty(await db.Set<SearchRow>().ToListAsync(Cancel));
        Assert.False(new FileStore(Path.Combine(There, "files")).Has(file));
        Assert.Equal(2, ErasureLog.Lines(Path.Combine(There, ErasureLog.Name)).Count);
    }

    [Fact]
    public async Task A_store_older_than_a_kept_checkpoint_is_said_to_be()
    {
        await Fill(3);
        await CopyAsync();
        var done = await RestoreAsync(false, Note(3), Note(5), "nordbud/x/case/2\n4\nroot\n");
        Assert.Equal([new(Origin, 3, 5), new("nordbud/x/case/2", 0, 4)], done.Older);
    }

    [Fact]
    public async Task What_is_there_is_replaced_only_when_asked_for_and_its_newer_state_is_told()
    {
        await Fill(3);
        await CopyAsync();
        await RestoreAsync();
        await using (var db = Open(There))
            await db.Set<HeadRow>().ExecuteUpdateAsync(set => set.SetProperty(h => h.Checkpoint, Note(9)), Cancel);
        await Assert.ThrowsAsync<BackupRefusedException>(() => RestoreAsync());
        await File.WriteAllTextAsync(Path.Combine(There, "files", "later"), "x", Cancel);
        Assert.Equal([new(Origin, 3, 9)], (await RestoreAsync(replace: true)).Older);
        Assert.False(File.Exists(Path.Combine(There, "files", "later")));
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("added")]
    [InlineData("taken out")]
    [InlineData("cut")]
    public async Task A_damaged_backup_changes_nothing(string damage)
    {
        await Fill(2);
        await CopyAsync();
        if (damage == "cut")
        {
            await using var whole = File.Open(Zip, FileMode.Open);
            whole.SetLength(whole.Length / 2);
        }
        else
        {
            using var zip = ZipFile.Open(Zip, ZipArchiveMode.Update);
            if (damage == "added")
                zip.CreateEntry("files/../../evil").Open().Dispose();
            else
            {
                var name = zip.Entries[0].FullName;
                zip.GetEntry(name)!.Delete();
                if (damage == "changed")
                    zip.CreateEntry(name).Open().Dispose();
            }
        }
        await Assert.ThrowsAsync<BackupRefusedException>(() => RestoreAsync());
        Assert.Empty(Directory.GetFiles(There, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        await File.WriteAllTextAsync(Zip, "mine", Cancel);
        await Assert.ThrowsAsync<BackupRefusedException>(() => CopyAsync());
        Assert.Equal("mine", await File.ReadAllTextAsync(Zip, Cancel));
    }

    private static string Note(long size) => $"{Origin}\n{size}\nroot\n\n— x sig\n";

    private async Task CopyAsync(bool withKeys = false)
    {
        await using var db = Open(Here);
        await new Backup(db, Here, TimeProvider.System).WriteAsync(Zip, withKeys, _ => { }, Cancel);
    }

    private Task<Restoring> RestoreAsync(bool replace = false, params string[] checkpoints) =>
        new Restore(() => Open(There), There).ReadAsync(Zip, replace, checkpoints, _ => { }, Cancel);

    private async Task<(Guid Text, Guid File)> Fill(int entries)
    {
        await using var db = Open(Here);
        for (var i = 1; i <= entries; i++)
            db.Add(new EntryRow { CaseId = Case, Position = i, Bytes = [(byte)i, 0, 255], Salt = [9] });
        db.Add(new HeadRow { CaseId = Case, AuthorityId = Guid.NewGuid(), Size = entries, Frontier = [7], Checkpoint = Note(entries), ChangedAt = DateTimeOffset.UnixEpoch });
        var text = new KeptRow { Id = Guid.NewGuid(), CaseId = Case, Salt = [1], Text = "Ånger & “citat”" };
        // What was said can be found by it, until it is erased.
        var found = new SearchRow { CaseId = Case, Position = 1, KeptId = text.Id, Text = text.Text! };
        db.AddRange(text, found);
        await db.SaveChangesAsync(Cancel);
        Directory.CreateDirectory(Path.Combine(Here, "keys-ledger"));
        await File.WriteAllTextAsync(Path.Combine(Here, "keys-ledger", "ed25519"), "secret", Cancel);
        var file = await new FileStore(Path.Combine(Here, "files"))
            .AddAsync(new MemoryStream("%PDF-1.7 å"u8.ToArray()), "application/pdf", Cancel);
        return (text.Id, file.Content.Ref.Id);
    }
}
