using Microsoft.EntityFrameworkCore;
using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>Reads the texts that entries name. An erased one is absent.</summary>
public sealed class KeptTexts(NordbudContext db)
{
    /// <summary>The texts by id; those erased, and files, are missing.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> ReadAsync(CaseId id, IEnumerable<KeptRef?> refs, CancellationToken cancel = default)
    {
        var ids = refs.OfType<KeptRef>().Select(kept => kept.Id).Distinct().ToList();
        if (ids.Count == 0)
            return new Dictionary<Guid, string>();
        return await db.Set<KeptRow>().AsNoTracking()
            .Where(kept => kept.CaseId == id.Value && kept.Text != null && ids.Contains(kept.Id))
            .ToDictionaryAsync(kept => kept.Id, kept => kept.Text!, cancel);
    }

    /// <summary>The salts of their commitments by id, so that whoever reads a text can see that it was never changed.</summary>
    public async Task<IReadOnlyDictionary<Guid, byte[]>> SaltsAsync(CaseId id, IEnumerable<KeptRef> refs, CancellationToken cancel = default)
    {
        var ids = refs.Select(kept => kept.Id).Distinct().ToList();
        return await db.Set<KeptRow>().AsNoTracking()
            .Where(kept => kept.CaseId == id.Value && ids.Contains(kept.Id)).ToDictionaryAsync(kept => kept.Id, kept => kept.Salt, cancel);
    }
}
