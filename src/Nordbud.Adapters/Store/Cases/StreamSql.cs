namespace Nordbud.Adapters.Store.Cases;

/// <summary>The statements on the stream tables.</summary>
internal static class StreamSql
{
    public const string ReadHead =
        "select authority_id, size, frontier, checkpoint, changed_at from case_heads where case_id = $1";

    public const string ReadEntries =
        "select position, bytes, salt from case_entries where case_id = $1 and position > $2 order by position";

    public const string AddHead =
        "insert into case_heads (case_id, authority_id, size, frontier, checkpoint, changed_at) values ($1, $2, $3, $4, $5, $6)";

    public const string MoveHead =
        "update case_heads set size = $3, frontier = $4, checkpoint = $5, changed_at = $6 where case_id = $1 and size = $2";

    public const string AddEntry = "insert into case_entries (case_id, position, bytes, salt) values ($1, $2, $3, $4)";

    public const string Keep = "insert into kept (id, case_id, salt, text) values ($1, $2, $3, $4)";

    public const string Erase = "delete from kept where id = $1 and case_id = $2";

    public const string Post =
        "insert into outbox (id, letter, written_at, due_at, attempts) values ($1, $2, $3, $3, 0)";
}
