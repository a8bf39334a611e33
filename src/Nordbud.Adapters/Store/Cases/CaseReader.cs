using Microsoft.EntityFrameworkCore;
using Nordbud.Core.Cases;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>Reads cases for pages that write nothing and need no account.</summary>
public sealed class CaseReader(NordbudContext db)
{
    /// <summary>The case as it stands, or null where there is none.</summary>
    public async Task<CaseFile?> ReadAsync(CaseId id, CancellationToken cancel = default)
    {
        // The head is read first: it may then be older than the entries, never newer, and they are cut to fit it.
        if (await db.Set<HeadRow>().AsNoTracking().FirstOrDefaultAsync(head => head.CaseId == id.Value, cancel) is not { } head)
            return null;
        var rows = await db.Set<EntryRow>().AsNoTracking()
            .Where(row => row.CaseId == id.Value && row.Position <= head.Size).OrderBy(row => row.Position).ToListAsync(cancel);
        Entry[] entries = [.. rows.Select(row => EntryJson.Read(id, row.Position, row.Bytes, row.Salt))];
        return CaseRules.Fold(id, entries) is { } state ? new(state, entries, head.Checkpoint) : null;
    }

    /// <summary>The cases of an authority, the one changed last first.</summary>
    public async Task<IReadOnlyList<CaseFile>> OfAuthorityAsync(AuthorityId authority, CancellationToken cancel = default)
    {
        var ids = await db.Set<HeadRow>().AsNoTracking().Where(head => head.AuthorityId == authority.Value)
            .OrderByDescending(head => head.ChangedAt).Select(head => head.CaseId).ToListAsync(cancel);
        var files = new List<CaseFile>();
        foreach (var id in ids)
            if (await ReadAsync(new(id), cancel) is { } file)
                files.Add(file);
        return files;
    }
}
