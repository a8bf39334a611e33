using System.Data;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Nordbud.Adapters.Store.Backups;

/// <summary>
/// Copies an installation into one ZIP file while it runs. The database is copied as it is at one moment, the files
/// after it: what is added meanwhile is an orphan in the copy, and nothing that the database names is missing.
/// </summary>
public sealed class Backup(NordbudContext db, string dataFolder, TimeProvider clock)
{
    internal const string SqliteEntry = "nordbud.db";

    /// <summary>What is copied beside the database; the keys only where they are asked for.</summary>
    internal static readonly string[] Folders = ["files", "law"];
    internal static readonly string[] KeyFolders = ["keys", "keys-ledger"];

    private readonly SortedDictionary<string, string> _hashes = new(StringComparer.Ordinal);

    /// <summary>Writes the backup; the file is there whole or not at all.</summary>
    public async Task WriteAsync(string file, bool withKeys, Action<string> say, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(say);
        if (File.Exists(file))
            throw new BackupRefusedException($"{file} exists already; name a new file.");
        if ((await db.Database.GetPendingMigrationsAsync(cancel)).Any())
            throw new BackupRefusedException("The database is not of this version; run ./nordbud migrate first.");
        var part = file + ".part";
        try
        {
            await using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write))
            {
                if (!OperatingSystem.IsWindows())
                    File.SetUnixFileMode(part, UnixFileMode.UserRead | UnixFileMode.UserWrite);
                await using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
                    await FillAsync(zip, part, withKeys, say, cancel);
                stream.Flush(flushToDisk: true);
            }
            File.Move(part, file);
        }
        finally
        {
            File.Delete(part);
        }
    }

    private async Task FillAsync(ZipArchive zip, string part, bool withKeys, Action<string> say, CancellationToken cancel)
    {
        var takenAt = clock.GetUtcNow();
        if (db.Database.IsNpgsql())
            await CopyPostgreSqlAsync(zip, say, cancel);
        else
            await CopySqliteAsync(zip, part + ".db", say, cancel);
        foreach (var folder in withKeys ? [.. Folders, .. KeyFolders] : Folders)
            await CopyFolderAsync(zip, folder, say, cancel);
        if (Path.Combine(dataFolder, ErasureLog.Name) is var log && File.Exists(log))
            await CopyFileAsync(zip, ErasureLog.Name, log, cancel);
        var contents = new Contents
        {
            Database = KindOf(db),
            Migration = (await db.Database.GetAppliedMigrationsAsync(cancel)).Last(),
            TakenAt = takenAt,
            WithKeys = withKeys,
            Hashes = _hashes,
        };
        await using var last = await zip.CreateEntry(Contents.Name).OpenAsync(cancel);
        await JsonSerializer.SerializeAsync(last, contents, JsonSerializerOptions.Web, cancel);
    }

    internal static string KindOf(NordbudContext db) => db.Database.IsNpgsql() ? "postgresql" : "sqlite";

    private async Task CopySqliteAsync(ZipArchive zip, string copy, Action<string> say, CancellationToken cancel)
    {
        say("database");
        try
        {
            await using (var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ConnectionString))
            {
                await db.Database.OpenConnectionAsync(cancel);
                await to.OpenAsync(cancel);
                ((SqliteConnection)db.Database.GetDbConnection()).BackupDatabase(to);
                // The copy is one file: no journal beside it.
                await Tables.RunAsync(to, "pragma journal_mode = delete", cancel);
            }
            await CopyFileAsync(zip, SqliteEntry, copy, cancel);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private async Task CopyPostgreSqlAsync(ZipArchive zip, Action<string> say, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        foreach (var (table, columns) in Tables.Of(db))
        {
            say(table);
            await AddAsync(zip, $"tables/{table}", to => Tables.CopyOutAsync(connection, table, columns, to, cancel), cancel);
        }
    }

    private async Task CopyFolderAsync(ZipArchive zip, string folder, Action<string> say, CancellationToken cancel)
    {
        var from = Path.Combine(dataFolder, folder);
        if (!Directory.Exists(from))
            return;
        say(folder);
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(path => !path.EndsWith(".part", StringComparison.Ordinal)))
            await CopyFileAsync(zip, Path.GetRelativePath(dataFolder, path).Replace(Path.DirectorySeparatorChar, '/'), path, cancel);
    }

    private async Task CopyFileAsync(ZipArchive zip, string name, string path, CancellationToken cancel)
    {
        FileStream from;
        try
        {
            from = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (FileNotFoundException)
        {
            return; // Erased since the folder was listed, and to be erased in the copy as well.
        }
        await using (from)
            await AddAsync(zip, name, to => from.CopyToAsync(to, cancel), cancel);
    }

    private async Task AddAsync(ZipArchive zip, string name, Func<Stream, Task> write, CancellationToken cancel)
    {
        using var hash = SHA256.Create();
        await using (var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancel))
        await using (var hashed = new CryptoStream(entry, hash, CryptoStreamMode.Write))
            await write(hashed);
        _hashes.Add(name, Convert.ToHexStringLower(hash.Hash!));
    }
}
