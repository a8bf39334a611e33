using Microsoft.EntityFrameworkCore;
using Nordbud.Core.Cases;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>Reads cases for pages that need no account, by the authority that keeps them.</summary>
public sealed class CaseReader(NordbudContext db, CaseDesk desk)
{
    /// <summary>The case as it stands, or null where there is none.</summary>
    public Task<CaseFile?> ReadAsync(CaseId id, CancellationToken cancel = default) => desk.ReadAsync(id, cancel);

    /// <summary>The cases of an authority, the one changed last first.</summary>
    public async Task<IReadOnlyList<CaseFile>> OfAuthorityAsync(AuthorityId authority, CancellationToken cancel = default)
    {
        var ids = await db.Set<HeadRow>().AsNoTracking().Where(head => head.AuthorityId == authority.Value)
            .OrderByDescending(head => head.ChangedAt).Select(head => head.CaseId).ToListAsync(cancel);
        var files = new List<CaseFile>();
        foreach (var id in ids)
            if (await desk.ReadAsync(new(id), cancel) is { } file)
                files.Add(file);
        return files;
    }
}
