using Microsoft.EntityFrameworkCore;

namespace Nordbud.Adapters.Store;

/// <summary>What is removed from the database by itself.</summary>
public static class Housekeeping
{
    /// <summary>How long a draft is kept after its last change.</summary>
    public static readonly TimeSpan KeepDrafts = TimeSpan.FromDays(180);

    /// <summary>Removes the drafts that nobody has changed for 180 days and says how many there were.</summary>
    public static Task<int> RemoveOldDraftsAsync(NordbudContext db, DateTimeOffset now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var oldest = now - KeepDrafts;
        return db.Drafts.Where(d => d.Updated < oldest).ExecuteDeleteAsync(cancel);
    }
}
