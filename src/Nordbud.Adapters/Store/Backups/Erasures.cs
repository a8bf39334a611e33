using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Erasure;

namespace Nordbud.Adapters.Store.Backups;

/// <summary>What the ledgers say was erased, for the log that outlives the database.</summary>
public static class Erasures
{
    private const string Sqlite = "select * from case_entries where instr(bytes, cast('\"type\":\"content-erased\"' as blob)) > 0";
    private const string PostgreSql = "select * from case_entries where position('\"type\":\"content-erased\"'::bytea in bytes) > 0";

    /// <summary>The contents erased in any case.</summary>
    public static async Task<IReadOnlyList<Guid>> ReadAsync(NordbudContext db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db.Set<EntryRow>().FromSqlRaw(db.Database.IsNpgsql() ? PostgreSql : Sqlite).AsNoTracking().ToListAsync(cancel);
        return [.. rows.Select(row => EntryJson.Read(new CaseId(row.CaseId), row.Position, row.Bytes, row.Salt).Event).OfType<ContentErased>().Select(erased => erased.Content)];
    }
}
