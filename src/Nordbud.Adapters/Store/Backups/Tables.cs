using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Nordbud.Adapters.Store.Backups;

/// <summary>The tables of Nordbud on PostgreSQL, copied in and out in its binary form; other tables are left alone.</summary>
internal static class Tables
{
    /// <summary>Every table, those that others point at first.</summary>
    public static IReadOnlyList<(string Name, string Columns)> Of(NordbudContext db)
    {
        var left = db.Model.GetRelationalModel().Tables.ToList();
        List<(string, string)> ordered = [];
        while (left.Count > 0)
        {
            var next = left.First(table => !table.ForeignKeyConstraints.Any(key => key.PrincipalTable != table && left.Contains(key.PrincipalTable)));
            left.Remove(next);
            ordered.Add((next.Name, string.Join(", ", next.Columns.Select(column => Quoted(column.Name)))));
        }
        return ordered;
    }

    public static async Task CopyOutAsync(NpgsqlConnection from, string table, string columns, Stream to, CancellationToken cancel)
    {
        await using var rows = await from.BeginRawBinaryCopyAsync($"copy {Quoted(table)} ({columns}) to stdout (format binary)", cancel);
        await rows.CopyToAsync(to, cancel);
    }

    public static async Task CopyInAsync(NpgsqlConnection to, string table, string columns, Stream from, CancellationToken cancel)
    {
        await using var rows = await to.BeginRawBinaryCopyAsync($"copy {Quoted(table)} ({columns}) from stdin (format binary)", cancel);
        await from.CopyToAsync(rows, cancel);
    }

    public static Task EmptyAsync(NpgsqlConnection db, IEnumerable<string> tables, CancellationToken cancel) =>
        RunAsync(db, $"truncate {string.Join(", ", tables.Select(Quoted))}", cancel);

    /// <summary>Numbers that the database gives out itself go on after the last one that was copied in.</summary>
    public static async Task MoveCountersAsync(NpgsqlConnection db, CancellationToken cancel)
    {
        List<(string Table, string Column)> counted = [];
        await using (var command = new NpgsqlCommand("select table_name, column_name from information_schema.columns where table_schema = current_schema() and is_identity = 'YES'", db))
        await using (var reader = await command.ExecuteReaderAsync(cancel))
        {
            while (await reader.ReadAsync(cancel))
                counted.Add((reader.GetString(0), reader.GetString(1)));
        }
        foreach (var (table, column) in counted)
        {
            var name = Quoted(table).Replace("'", "''", StringComparison.Ordinal);
            await RunAsync(db, $"select setval(pg_get_serial_sequence('{name}', '{column}'), coalesce(max({Quoted(column)}), 0) + 1, false) from {Quoted(table)}", cancel);
        }
    }

    public static async Task RunAsync(DbConnection db, string sql, CancellationToken cancel)
    {
        await using var command = db.CreateCommand();
#pragma warning disable CA2100 // names of our own tables, quoted; nothing anybody typed
        command.CommandText = sql;
#pragma warning restore CA2100 // as above
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static string Quoted(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
