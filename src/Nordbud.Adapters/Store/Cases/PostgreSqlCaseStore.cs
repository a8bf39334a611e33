using Nordbud.Core.Cases;
using Npgsql;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>
/// The streams in PostgreSQL. An append is one batch, sent at once and made durable as a whole: where somebody else
/// appended first, the place is taken and nothing is written.
/// </summary>
/// <param name="source">Where connections come from.</param>
/// <param name="step">Told of each step of an append, so that a test can end the program between any two.</param>
internal sealed class PostgreSqlCaseStore(NpgsqlDataSource source, Action<string>? step = null) : ICaseStore
{
    public async Task<CaseReading?> ReadAsync(CaseId id, long after, CancellationToken cancel)
    {
        await using var batch = source.CreateBatch();
        Add(batch, new(StreamSql.ReadHead, id.Value));
        Add(batch, new(StreamSql.ReadEntries, id.Value, after));
        await using var row = await batch.ExecuteReaderAsync(cancel);
        if (!await row.ReadAsync(cancel))
            return null;
        var head = CaseRow.Head(id.Value, row);
        await row.NextResultAsync(cancel);
        List<EntryRow> entries = [];
        while (await row.ReadAsync(cancel))
        {
            // Each statement sees its own moment: what came after the head was read is left for the next time.
            if (row.GetInt64(0) <= head.Size)
                entries.Add(CaseRow.Entry(id.Value, row));
        }
        return new(head, entries);
    }

    public async Task<bool> AppendAsync(CaseAppend append, CancellationToken cancel)
    {
        await using var batch = source.CreateBatch();
        foreach (var statement in append.Statements)
            Add(batch, statement);
        step?.Invoke("ready");
        try
        {
            await batch.ExecuteNonQueryAsync(cancel);
        }
        catch (PostgresException taken) when (taken is { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "case_heads" or "case_entries" })
        {
            return false;
        }
        step?.Invoke("committed");
        return true;
    }

    public async Task RunAsync(IEnumerable<SqlStatement> statements, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        foreach (var some in statements.Chunk(200))
        {
            await using var batch = new NpgsqlBatch(connection, transaction);
            foreach (var statement in some)
                Add(batch, statement);
            await batch.ExecuteNonQueryAsync(cancel);
        }
        await transaction.CommitAsync(cancel);
    }

    private static void Add(NpgsqlBatch batch, SqlStatement statement)
    {
        var command = new NpgsqlBatchCommand(statement.Text);
        foreach (var value in statement.Values)
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        batch.BatchCommands.Add(command);
    }
}
