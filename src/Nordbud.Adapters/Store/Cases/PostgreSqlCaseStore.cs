using Nordbud.Core.Cases;
using Npgsql;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>
/// The streams in PostgreSQL. Appends that come together are one batch, sent at once and made durable as a whole: where
/// somebody else appended first, the place is taken and nothing of that append is written.
/// </summary>
internal sealed class PostgreSqlCaseStore : ICaseStore, IDisposable
{
    /// <summary>Connections that append at the same time; with more, less comes together and less gets done.</summary>
    private const int Lanes = 1;

    private readonly NpgsqlDataSource _source;
    private readonly Action<string>? _step;
    private readonly AppendQueue _appends;

    /// <param name="source">Where connections come from.</param>
    /// <param name="step">Told of each step of an append, so that a test can end the program between any two.</param>
    public PostgreSqlCaseStore(NpgsqlDataSource source, Action<string>? step = null)
    {
        (_source, _step) = (source, step);
        _appends = new AppendQueue(Lanes, AppendAsync);
    }

    public void Dispose() => _appends.Dispose();

    public async Task<CaseReading?> ReadAsync(CaseId id, long after, CancellationToken cancel)
    {
        await using var batch = _source.CreateBatch();
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

    public Task<bool> AppendAsync(CaseAppend append, CancellationToken cancel) => _appends.AddAsync(append, cancel);

    private async Task AppendAsync(IReadOnlyList<AppendQueue.Pending> together, CancellationToken cancel)
    {
        if (together.Count > 1 && together.DistinctBy(one => one.Append.Case).Count() == together.Count && await TryAsync(together, cancel))
            return;
        // One alone; or of several some place was taken, and each is tried for itself.
        foreach (var one in together)
        {
            try
            {
                one.End(await TryAsync([one], cancel));
            }
            catch (Exception failed) when (failed is NpgsqlException or OperationCanceledException)
            {
                one.Fail(failed);
            }
        }
    }

    /// <summary>Writes all of it or nothing; false where a place was taken.</summary>
    private async Task<bool> TryAsync(IReadOnlyList<AppendQueue.Pending> together, CancellationToken cancel)
    {
        await using var batch = _source.CreateBatch();
        var statements = together.SelectMany(one => one.Append.Statements);
        foreach (var statement in together.Count > 1 ? ManyRows.Of(statements) : statements)
            Add(batch, statement);
        _step?.Invoke("ready");
        try
        {
            await batch.ExecuteNonQueryAsync(cancel);
        }
        catch (PostgresException taken) when (taken is { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "case_heads" or "case_entries" })
        {
            return false;
        }
        catch (NpgsqlException failed) when (together.Count > 1)
        {
            foreach (var one in together)
                one.Fail(failed);
            return true;
        }
        _step?.Invoke("committed");
        if (together.Count > 1)
        {
            foreach (var one in together)
                one.End(true);
        }
        return true;
    }

    public async Task RunAsync(IEnumerable<SqlStatement> statements, CancellationToken cancel)
    {
        await using var connection = await _source.OpenConnectionAsync(cancel);
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
