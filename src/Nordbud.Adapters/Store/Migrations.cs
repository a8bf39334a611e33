using Microsoft.EntityFrameworkCore;

namespace Nordbud.Adapters.Store;

/// <summary>Brings the tables to the form that this edition of the program needs.</summary>
public static class Migrations
{
    /// <summary>Makes the tables of an empty store. One that is not empty is left as it is.</summary>
    /// <exception cref="StoreTooOldException">The tables are those of an earlier edition.</exception>
    public static async Task PrepareAsync(NordbudContext db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        string[] pending = [.. await db.Database.GetPendingMigrationsAsync(cancel)];
        if (pending.Length > 0 && (await db.Database.GetAppliedMigrationsAsync(cancel)).Any())
            throw new StoreTooOldException(pending);
        await db.Database.MigrateAsync(cancel);
    }

    /// <summary>Does what is missing, and says what it was.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(NordbudContext db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        string[] pending = [.. await db.Database.GetPendingMigrationsAsync(cancel)];
        await db.Database.MigrateAsync(cancel);
        return pending;
    }
}
