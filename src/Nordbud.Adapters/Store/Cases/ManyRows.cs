using System.Collections.Frozen;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>
/// The statements that every append has, each for the rows of many appends at once: PostgreSQL then parses, plans and
/// answers once instead of once for each row.
/// </summary>
internal static class ManyRows
{
    private static readonly FrozenDictionary<string, (string Text, Type[] Columns)> Known = new Dictionary<string, (string, Type[])>
    {
        [StreamSql.AddEntry] = (
            "insert into case_entries (case_id, position, bytes, salt) select * from unnest($1::uuid[], $2::bigint[], $3::bytea[], $4::bytea[])",
            [typeof(Guid), typeof(long), typeof(byte[]), typeof(byte[])]),
        [StreamSql.Keep] = (
            "insert into kept (id, case_id, salt, text) select * from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::text[])",
            [typeof(Guid), typeof(Guid), typeof(byte[]), typeof(string)]),
        [StreamSql.Post] = (
            "insert into outbox (id, letter, written_at, due_at, attempts) select id, letter, at, at, 0 from unnest($1::uuid[], $2::text[], $3::bigint[]) as new (id, letter, at)",
            [typeof(Guid), typeof(string), typeof(long)]),
        [StreamSql.MoveHead] = (
            "update case_heads set size = new.size, frontier = new.frontier, checkpoint = new.checkpoint, changed_at = new.changed_at "
            + "from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bytea[], $5::text[], $6::bigint[]) as new (case_id, was, size, frontier, checkpoint, changed_at) "
            + "where case_heads.case_id = new.case_id and case_heads.size = new.was",
            [typeof(Guid), typeof(long), typeof(long), typeof(byte[]), typeof(string), typeof(long)]),
        [Projection.Found] = (
            "insert into case_search (case_id, position, kept_id, text, folded) select * from unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::text[], $5::text[]) on conflict do nothing",
            [typeof(Guid), typeof(long), typeof(Guid), typeof(string), typeof(string)]),
    }.ToFrozenDictionary();

    /// <summary>The statements of several appends, those alike joined; each append is of another case.</summary>
    public static IEnumerable<SqlStatement> Of(IEnumerable<SqlStatement> statements)
    {
        var all = statements.ToList();
        foreach (var alike in all.Where(one => Known.ContainsKey(one.Text)).GroupBy(one => one.Text))
        {
            var (text, columns) = Known[alike.Key];
            yield return new(text, [.. columns.Select((type, at) => Column(type, [.. alike.Select(one => one.Values[at])]))]);
        }
        foreach (var other in all.Where(one => !Known.ContainsKey(one.Text)))
            yield return other;
    }

    private static Array Column(Type type, IReadOnlyList<object?> values)
    {
        var column = Array.CreateInstance(type, values.Count);
        for (var at = 0; at < values.Count; at++)
            column.SetValue(values[at], at);
        return column;
    }
}
