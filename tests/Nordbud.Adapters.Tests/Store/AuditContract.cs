using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Files;
using Nordbud.Adapters.Signing;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Audit;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Comments;
using Nordbud.Core.Cases.Erasure;
using Nordbud.Core.Ledger;

namespace Nordbud.Adapters.Tests.Store;

/// <summary>Whatever is changed behind the program's back is found and named, on every database that it runs on.</summary>
public abstract class AuditContract : IAsyncLifetime
{
    private const int Size = 7;
    private static readonly CaseId Id = new(new Guid("0193a8b2-4f5e-7c3d-9a1b-2c3d4e5f6a7b"));

    private readonly string _folder = Directory.CreateTempSubdirectory("nordbud-audit-").FullName;
    private KeyRing _keys = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected string Folder => _folder;

    protected abstract NordbudContext Open();

    protected abstract Task CreateAsync();

    protected abstract Task DropAsync();

    public async ValueTask InitializeAsync()
    {
        await CreateAsync();
        _keys = KeyRing.Open(Path.Combine(_folder, "keys-ledger"));
        await using var db = Open();
        await db.Database.MigrateAsync(Cancel);
        var tree = Frontier.Empty;
        for (var position = 1; position <= Size; position++)
        {
            var content = Guid.NewGuid();
            var kept = Kept.OfText(content, new byte[Kept.SaltLength], $"text {position}");
            CaseEvent happened = position == Size
                ? new ContentErased { Content = db.Set<KeptRow>().Local.Last().Id, Ground = "request", LawBook = "x" }
                : new CommentMade { Comment = new(Guid.NewGuid()), On = "case", Text = kept.Ref };
            var salt = new byte[Kept.SaltLength];
            salt[0] = (byte)position;
            var entry = EntryJson.Write(Id, position, DateTimeOffset.UnixEpoch, null, happened, salt);
            tree = tree.Append(MerkleHash.Leaf(entry.Salt.Span, entry.Bytes.Span));
            db.Add(new EntryRow { CaseId = Id.Value, Position = position, Bytes = entry.Bytes.ToArray(), Salt = salt });
            if (position < Size)
                db.Add(new KeptRow { Id = content, CaseId = Id.Value, Salt = kept.Salt, Text = kept.Text });
        }
        db.Set<KeptRow>().Local.Remove(db.Set<KeptRow>().Local.Last()); // the erased one
        db.Add(new HeadRow
        {
            CaseId = Id.Value,
            AuthorityId = Guid.NewGuid(),
            Size = Size,
            Frontier = tree.ToBytes(),
            Checkpoint = _keys.Sign(new Checkpoint(Checkpoint.OriginOf(_keys.Name, Id.Value), Size, tree.Root()).ToString()),
            ChangedAt = DateTimeOffset.UnixEpoch,
        });
        await db.SaveChangesAsync(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        _keys?.Dispose();
        await DropAsync();
        Directory.Delete(_folder, true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_store_that_nobody_touched_fits_also_after_an_erasure()
    {
        await using var db = Open();
        var audit = new StoreAudit(db, _keys, new FileStore(Path.Combine(_folder, "files")));
        Assert.Equal([Id.Value], await audit.CasesAsync(Cancel));
        var read = (await audit.ReadAsync(Id.Value, Cancel))!;
        Assert.Null(read.Fault);
        Assert.Equal((Size, Size - 2), (read.Tree.Size, read.Kept.Count()));
        Assert.Null(await audit.ReadAsync(Guid.NewGuid(), Cancel));
    }

    [Theory]
    [InlineData(3, 3, FaultKind.EntryMissing, "delete from case_entries where position = 3")]
    [InlineData(7, 7, FaultKind.EntryMissing, "delete from case_entries where position = 7")]
    [InlineData(1, 1, FaultKind.EntryMissing, "delete from case_entries")]
    [InlineData(8, 8, FaultKind.EntryElsewhere, "insert into case_entries select case_id, 8, bytes, salt from case_entries where position = 7")]
    [InlineData(0, 0, FaultKind.EntryInserted, "insert into case_entries select case_id, 0, bytes, salt from case_entries where position = 7")]
    [InlineData(2, 2, FaultKind.EntryElsewhere, "update case_entries set position = 90 where position = 2; update case_entries set position = 2 where position = 5; update case_entries set position = 5 where position = 90")]
    [InlineData(1, 4, FaultKind.EntryChanged, "update case_entries set salt = (select salt from case_entries other where other.position = 6) where position = 2")]
    [InlineData(7, 7, FaultKind.EntryChanged, "update case_entries set salt = (select salt from case_entries other where other.position = 6) where position = 7")]
    [InlineData(0, 0, FaultKind.HeadMissing, "delete from case_heads")]
    [InlineData(7, 7, FaultKind.EntryInserted, "update case_heads set size = 6")]
    [InlineData(0, 0, FaultKind.CheckpointChanged, "update case_heads set checkpoint = 'x'")]
    [InlineData(0, 0, FaultKind.HeadChanged, "update case_heads set checkpoint = replace(checkpoint, '7\n', '8\n')")]
    [InlineData(0, 0, FaultKind.SignatureWrong, "update case_heads set checkpoint = replace(checkpoint, '\n\n', '\nmore\n\n')")]
    [InlineData(1, 1, FaultKind.ContentChanged, "update kept set text = 'another' where text = 'text 1'")]
    [InlineData(4, 4, FaultKind.ContentMissing, "delete from kept where text = 'text 4'")]
    public async Task What_was_changed_is_named(long first, long last, FaultKind kind, string sql)
    {
        await using var db = Open();
        await db.Database.ExecuteSqlRawAsync(sql, Cancel);
        var fault = (await new StoreAudit(db, _keys, new FileStore(Path.Combine(_folder, "files"))).ReadAsync(Id.Value, Cancel))!.Fault;
        Assert.Equal(new LedgerFault(Id.Value, first, last, kind), fault);
    }

    [Fact]
    public async Task Bytes_that_were_changed_are_named_by_the_smallest_subtree_that_holds_them()
    {
        await using var db = Open();
        var row = await db.Set<EntryRow>().AsNoTracking().SingleAsync(e => e.Position == 5, Cancel);
        row.Bytes[Array.LastIndexOf(row.Bytes, (byte)'0')] = (byte)'1';
        await db.Set<EntryRow>().Where(e => e.Position == 5).ExecuteUpdateAsync(e => e.SetProperty(r => r.Bytes, row.Bytes), Cancel);
        var fault = (await new StoreAudit(db, _keys, new FileStore(Path.Combine(_folder, "files"))).ReadAsync(Id.Value, Cancel))!.Fault!;
        Assert.InRange(5, fault.Position, fault.Last);
    }

    [Fact]
    public async Task A_checkpoint_signed_with_another_key_is_named()
    {
        await using var db = Open();
        using var other = KeyRing.Open(Path.Combine(_folder, "other"));
        var text = SignedNote.Parse((await db.Set<HeadRow>().SingleAsync(Cancel)).Checkpoint)!.Text;
        var forged = other.Sign(text);
        await db.Set<HeadRow>().ExecuteUpdateAsync(h => h.SetProperty(r => r.Checkpoint, forged), Cancel);
        var fault = (await new StoreAudit(db, _keys, new FileStore(Path.Combine(_folder, "files"))).ReadAsync(Id.Value, Cancel))!.Fault;
        Assert.Equal(new LedgerFault(Id.Value, 0, FaultKind.KeyUnknown), fault);
    }
}
