using Microsoft.Data.Sqlite;
using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>
/// The streams in SQLite. There is one connection that writes, since SQLite lets one write at a time; appends that come
/// together are made durable together.
/// </summary>
internal sealed class SqliteCaseStore : ICaseStore, IDisposable
{
    private const string Settings = "pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on";
    private readonly SemaphoreSlim _turn = new(1);
    private readonly AppendQueue _appends;
    private readonly Dictionary<string, SqliteCommand> _prepared = [];
    private readonly string _connectionString;
    private readonly Action<string>? _step;
    private SqliteConnection? _writer;

    /// <param name="connectionString">The database.</param>
    /// <param name="step">Told of each step of an append, so that a test can end the program between any two.</param>
    public SqliteCaseStore(string connectionString, Action<string>? step = null)
    {
        (_connectionString, _step) = (connectionString, step);
        _appends = new AppendQueue(1, AppendAsync);
    }

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

    public Task<bool> AppendAsync(CaseAppend append, CancellationToken cancel) => _appends.AddAsync(append, cancel);

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
        _appends.Dispose();
        _turn.Dispose();
    }

    private async Task AppendAsync(IReadOnlyList<AppendQueue.Pending> together, CancellationToken cancel)
    {
        await _turn.WaitAsync(CancellationToken.None); // taken along: it is written to its end
        try
        {
            var writer = _writer ??= Open();
            Execute(writer, new("begin immediate"));
            _step?.Invoke("begun");
            var done = together.Select(one => Append(writer, one.Append)).ToList();
            Execute(writer, new("commit"));
            _step?.Invoke("committed");
            for (var at = 0; at < together.Count; at++)
                together[at].End(done[at]);
        }
        catch (SqliteException failed)
        {
            // Nothing of it is durable, whoever brought it.
            Forget();
            foreach (var one in together)
                one.Fail(failed);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Writes one append; false, and nothing of it, where its place is taken.</summary>
    private bool Append(SqliteConnection writer, CaseAppend append)
    {
        Execute(writer, new("savepoint one"));
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
            _step?.Invoke(statement.Text);
            if (changed || statement.Text is not (StreamSql.MoveHead or StreamSql.AddHead or StreamSql.AddEntry))
                continue;
            Execute(writer, new("rollback to one"));
            Execute(writer, new("release one"));
            return false;
        }
        Execute(writer, new("release one"));
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
        var connection = new SqliteConnection(_connectionString);
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
