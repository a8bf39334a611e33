using Microsoft.EntityFrameworkCore;

namespace Nordbud.Adapters.Store;

/// <summary>What is removed from the database by itself.</summary>
public static class Housekeeping
{
    /// <summary>How long a draft is kept after its last change.</summary>
    public static readonly TimeSpan KeepDrafts = TimeSpan.FromDays(180);

    /// <summary>Removes a draft for good.</summary>
    public static async Task EraseAsync(NordbudContext db, Draft draft, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(draft);
        db.Drafts.Remove(draft);
        await db.SaveChangesAsync(cancel);
        await db.ForgetJournalAsync(cancel);
    }

    /// <summary>Removes the drafts that nobody has changed for 180 days and says how many there were.</summary>
    public static async Task<int> RemoveOldDraftsAsync(NordbudContext db, DateTimeOffset now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var oldest = now - KeepDrafts;
        var removed = await db.Drafts.Where(d => d.Updated < oldest).ExecuteDeleteAsync(cancel);
        await db.ForgetJournalAsync(cancel);
        return removed;
    }
}
