using Microsoft.Data.Sqlite;
using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>
/// The streams in SQLite. There is one connection that writes, and those who write take turns: SQLite lets one write at
/// a time, and waiting here is fairer and quicker than asking it again and again.
/// </summary>
/// <param name="connectionString">The database.</param>
/// <param name="step">Told of each step of an append, so that a test can end the program between any two.</param>
internal sealed class SqliteCaseStore(string connectionString, Action<string>? step = null) : ICaseStore, IDisposable
{
    private const string Settings = "pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on";
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Dictionary<string, SqliteCommand> _prepared = [];
    private SqliteConnection? _writer;

    public Task<CaseReading?> ReadAsync(CaseId id, long after, CancellationToken cancel)
    {
        using var connection = Open();
        using var snapshot = connection.BeginTransaction(deferred: true);
        using var head = Command(connection, new(StreamSql.ReadHead, id.Value));
        using var found = head.ExecuteReader();
        if (!found.Read())
            return Task.FromResult<CaseReading?>(null);
        var row = CaseRow.Head(id.Value, found);
        using var entries = Command(connection, new(StreamSql.ReadEntries, id.Value, after));
        using var read = entries.ExecuteReader();
        List<EntryRow> rows = [];
        while (read.Read())
            rows.Add(CaseRow.Entry(id.Value, read));
        return Task.FromResult<CaseReading?>(new(row, rows));
    }

    public async Task<bool> AppendAsync(CaseAppend append, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            _writer ??= Open();
            return Append(_writer, append);
        }
        catch (SqliteException)
        {
            Forget();
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    public async Task RunAsync(IEnumerable<SqlStatement> statements, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            using var connection = Open();
            using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var statement in statements)
            {
                using var command = Command(connection, statement);
                command.ExecuteNonQuery();
            }
            transaction.Commit();
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        Forget();
        _turn.Dispose();
    }

    private bool Append(SqliteConnection writer, CaseAppend append)
    {
        Execute(writer, new("begin immediate"));
        step?.Invoke("begun");
        foreach (var statement in append.Statements)
        {
            bool changed;
            try
            {
                changed = Execute(writer, statement) > 0;
            }
            catch (SqliteException taken) when (taken.SqliteExtendedErrorCode is 1555 && statement.Text is StreamSql.AddHead or StreamSql.AddEntry)
            {
                changed = false; // SQLITE_CONSTRAINT_PRIMARYKEY: the place is taken
            }
            step?.Invoke(statement.Text);
            if (changed || statement.Text is not (StreamSql.MoveHead or StreamSql.AddHead or StreamSql.AddEntry))
                continue;
            Execute(writer, new("rollback"));
            return false;
        }
        Execute(writer, new("commit"));
        step?.Invoke("committed");
        return true;
    }

    private int Execute(SqliteConnection writer, SqlStatement statement)
    {
        if (!_prepared.TryGetValue(statement.Text, out var command))
            _prepared[statement.Text] = command = Command(writer, statement);
        else
            for (var at = 0; at < statement.Values.Length; at++)
                command.Parameters[at].Value = statement.Values[at] ?? DBNull.Value;
        return command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, SqlStatement statement)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // because every text is a constant of this folder; values are parameters
        command.CommandText = statement.Text;
#pragma warning restore CA2100
        for (var at = 0; at < statement.Values.Length; at++)
            command.Parameters.AddWithValue($"${at + 1}", statement.Values[at] ?? DBNull.Value);
        return command;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var settings = connection.CreateCommand();
        settings.CommandText = Settings;
        settings.ExecuteNonQuery();
        return connection;
    }

    /// <summary>After an error the connection may be in the middle of something: the next append takes a new one.</summary>
    private void Forget()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        _prepared.Clear();
        _writer?.Dispose();
        _writer = null;
    }
}
