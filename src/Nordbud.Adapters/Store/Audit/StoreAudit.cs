using System.Data;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Files;
using Nordbud.Adapters.Signing;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Ledger;

namespace Nordbud.Adapters.Store.Audit;

/// <summary>Re-reads stored cases, each as it stood at one moment, while the site may go on writing.</summary>
public sealed class StoreAudit(NordbudContext db, KeyRing keys, FileStore files)
{
    /// <summary>Every case that has a head or an entry.</summary>
    public async Task<IReadOnlyList<Guid>> CasesAsync(CancellationToken cancel)
    {
        var heads = await db.Set<HeadRow>().Select(head => head.CaseId).ToListAsync(cancel);
        return [.. heads.Union(await db.Set<EntryRow>().Select(entry => entry.CaseId).Distinct().ToListAsync(cancel)).Order()];
    }

    /// <summary>Re-reads one case; what it holds and the first fault, if any. Null where there is no such case.</summary>
    public async Task<CaseAudit?> ReadAsync(Guid id, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var moment = db.Database.GetDbConnection() is SqliteConnection sqlite
                ? await db.Database.UseTransactionAsync(sqlite.BeginTransaction(deferred: true), cancel)
                : await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
            return await ReadWithinAsync(id, cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<CaseAudit?> ReadWithinAsync(Guid id, CancellationToken cancel)
    {
        var audit = new CaseAudit(id);
        await foreach (var entry in db.Set<EntryRow>().AsNoTracking().Where(e => e.CaseId == id).OrderBy(e => e.Position).AsAsyncEnumerable().WithCancellation(cancel))
            audit.Next(entry.Position, entry.Bytes, entry.Salt);
        if (await db.Set<HeadRow>().AsNoTracking().SingleOrDefaultAsync(h => h.CaseId == id, cancel) is not { } head)
        {
            audit.Found(0, FaultKind.HeadMissing);
            return audit.Tree.Size == 0 ? null : audit;
        }
        var note = SignedNote.Parse(head.Checkpoint);
        audit.End(head.Size, head.Frontier, note, keys.Name);
        if (note is not null && keys.Verify(note) is var verdict and not NoteVerdict.Signed)
            audit.Found(0, verdict is NoteVerdict.UnknownKey ? FaultKind.KeyUnknown : FaultKind.SignatureWrong);
        if (audit.Fault is null)
            await CompareContentsAsync(id, audit, cancel);
        return audit;
    }

    private async Task CompareContentsAsync(Guid id, CaseAudit audit, CancellationToken cancel)
    {
        var kept = await db.Set<KeptRow>().AsNoTracking().Where(k => k.CaseId == id).ToDictionaryAsync(k => k.Id, cancel);
        foreach (var (content, position, commitment) in audit.Kept.OrderBy(k => k.Position))
        {
            if (!kept.TryGetValue(content, out var row) || (row.Text is null && !files.Has(content)))
                audit.Found(position, FaultKind.ContentMissing);
            else if (commitment != (row.Text is { } text
                ? Nordbud.Core.Cases.Kept.Commit(row.Salt, Encoding.UTF8.GetBytes(text)) : await CommitFileAsync(row.Salt, files.PathOf(content), cancel)))
                audit.Found(position, FaultKind.ContentChanged);
            if (audit.Fault is not null)
                return;
        }
    }

    private static async Task<string> CommitFileAsync(byte[] salt, string path, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        await using var file = File.OpenRead(path);
        var buffer = new byte[64 * 1024];
        for (int read; (read = await file.ReadAsync(buffer, cancel)) > 0;)
            hash.AppendData(buffer, 0, read);
        return Convert.ToBase64String(hash.GetHashAndReset());
    }
}
