using System.Data.Common;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>Reads the columns of <see cref="StreamSql"/>, which come alike from both databases.</summary>
internal static class CaseRow
{
    public static HeadRow Head(Guid id, DbDataReader row) => new()
    {
        CaseId = id,
        AuthorityId = row.GetGuid(0),
        Size = row.GetInt64(1),
        Frontier = row.GetFieldValue<byte[]>(2),
        Checkpoint = row.GetString(3),
        ChangedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)),
    };

    public static EntryRow Entry(Guid id, DbDataReader row) => new()
    {
        CaseId = id,
        Position = row.GetInt64(0),
        Bytes = row.GetFieldValue<byte[]>(1),
        Salt = row.GetFieldValue<byte[]>(2),
    };
}
