using Microsoft.EntityFrameworkCore;
using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>Makes every read model again from the entries and the kept texts.</summary>
public sealed class Rebuild
{
    private readonly ICaseStore _store;
    private readonly NordbudContext _db;

    internal Rebuild(ICaseStore store, NordbudContext db)
    {
        _store = store;
        _db = db;
    }

    /// <summary>Rebuilds all cases in one transaction and says how many there were.</summary>
    public async Task<int> RunAsync(Action<int, int>? progress = null, CancellationToken cancel = default)
    {
        var ids = await _db.Set<HeadRow>().OrderBy(head => head.CaseId).Select(head => head.CaseId).ToListAsync(cancel);
        List<SqlStatement> statements = [.. CaseTables.ReadModels.Select(table => new SqlStatement($"delete from {table}"))];
        for (var at = 0; at < ids.Count; at++)
        {
            statements.AddRange(await OneAsync(new CaseId(ids[at]), cancel));
            progress?.Invoke(at + 1, ids.Count);
        }
        await _store.RunAsync(statements, cancel);
        return ids.Count;
    }

    private async Task<IEnumerable<SqlStatement>> OneAsync(CaseId id, CancellationToken cancel)
    {
        var read = await _store.ReadAsync(id, 0, cancel);
        Entry[] entries = [.. read!.Entries.Select(row => EntryJson.Read(id, row.Position, row.Bytes, row.Salt))];
        var texts = await _db.Set<KeptRow>().AsNoTracking().Where(kept => kept.CaseId == id.Value && kept.Text != null)
            .ToDictionaryAsync(kept => kept.Id, kept => kept.Text!, cancel);
        return Projection.Of(CaseRules.Fold(id, entries)!, entries, texts);
    }
}
