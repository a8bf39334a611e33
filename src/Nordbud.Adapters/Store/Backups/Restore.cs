using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Files;
using Nordbud.Adapters.Store.Cases;
using Npgsql;

namespace Nordbud.Adapters.Store.Backups;

/// <summary>
/// Puts a backup back into an installation that does not run. The whole backup is checked before anything is touched;
/// what was erased since it was taken is erased again.
/// </summary>
public sealed class Restore(Func<NordbudContext> open, string dataFolder)
{
    private const string Aside = ".restoring";

    /// <param name="file">The backup.</param>
    /// <param name="replace">Whether what is there may be replaced.</param>
    /// <param name="checkpoints">Signed checkpoints that somebody kept.</param>
    /// <param name="say">Hears what is being done.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<Restoring> ReadAsync(string file, bool replace, IEnumerable<string> checkpoints, Action<string> say, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(say);
        using var zip = OpenZip(file);
        say("check");
        var contents = await CheckAsync(zip, cancel);
        List<string> kept = [.. checkpoints];
        await using (var db = open())
        {
            if (contents.Database != Backup.KindOf(db))
                throw new BackupRefusedException($"The backup is of {contents.Database}, this installation uses {Backup.KindOf(db)}.");
            if (!db.Database.GetMigrations().Contains(contents.Migration))
                throw new BackupRefusedException($"The backup is of a newer version ({contents.Migration}); restore it with that version.");
            var there = await HeadsAsync(db, cancel);
            if (!replace && (there.Count > 0 || await HasDraftsAsync(db, cancel)))
                throw new BackupRefusedException("This installation is not empty; --replace puts the backup in the place of what is there.");
            kept.AddRange(there);
        }
        var erasures = ErasureLog.Lines(Path.Combine(dataFolder, ErasureLog.Name));
        say("database");
        if (contents.Database == "sqlite")
            await PutSqliteAsync(zip, cancel);
        else
            await PutPostgreSqlAsync(zip, contents, cancel);
        say("files");
        await PutFoldersAsync(zip, contents.WithKeys, cancel);
        var again = await EraseAgainAsync(zip, erasures, cancel);
        await using var restored = open();
        return new(contents.TakenAt, contents.WithKeys, again, Older(await HeadsAsync(restored, cancel), kept));
    }

    private static ZipArchive OpenZip(string file)
    {
        try
        {
            return ZipFile.OpenRead(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new BackupRefusedException($"{file} cannot be read as a backup ({unreadable.Message}).", unreadable);
        }
    }

    /// <summary>Reads the whole backup once and compares every hash.</summary>
    private static async Task<Contents> CheckAsync(ZipArchive zip, CancellationToken cancel)
    {
        try
        {
            Contents contents;
            await using (var stream = await (zip.GetEntry(Contents.Name) ?? throw new InvalidDataException($"{Contents.Name} is missing")).OpenAsync(cancel))
                contents = await JsonSerializer.DeserializeAsync<Contents>(stream, JsonSerializerOptions.Web, cancel) ?? throw new InvalidDataException("it is empty");
            if (contents.Version != Contents.Format)
                throw new InvalidDataException($"its form {contents.Version} is not known");
            var names = zip.Entries.Select(entry => entry.FullName).Where(name => name != Contents.Name).ToList();
            if (names.Count != contents.Hashes.Count || names.Find(name => !contents.Hashes.ContainsKey(name) || !IsOurs(name)) is not null)
                throw new InvalidDataException("something was added to it or taken out of it");
            foreach (var entry in zip.Entries.Where(entry => entry.FullName != Contents.Name))
            {
                await using var stream = await entry.OpenAsync(cancel);
                if (Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel)) != contents.Hashes[entry.FullName])
                    throw new InvalidDataException($"{entry.FullName} is damaged");
            }
            return contents;
        }
        catch (Exception damaged) when (damaged is InvalidDataException or JsonException or EndOfStreamException)
        {
            throw new BackupRefusedException($"The backup is damaged: {damaged.Message}. Nothing was changed.", damaged);
        }
    }

    /// <summary>No name may lead out of the data folder.</summary>
    private static bool IsOurs(string name) => name is Backup.SqliteEntry or ErasureLog.Name
        || name.Split('/') is [var folder, .., _] parts && !parts.Any(part => part is "" or "." or ".." || part.Contains('\\', StringComparison.Ordinal))
            && (folder == "tables" || Backup.Folders.Contains(folder) || Backup.KeyFolders.Contains(folder));

    private async Task PutSqliteAsync(ZipArchive zip, CancellationToken cancel)
    {
        var database = Path.Combine(dataFolder, Backup.SqliteEntry);
        await PutAsync(zip.GetEntry(Backup.SqliteEntry)!, database + Aside, cancel);
        SqliteConnection.ClearAllPools();
        File.Delete(database + "-wal");
        File.Delete(database + "-shm");
        File.Move(database + Aside, database, overwrite: true);
        await using var db = open();
        await db.Database.MigrateAsync(cancel);
    }

    private async Task PutPostgreSqlAsync(ZipArchive zip, Contents contents, CancellationToken cancel)
    {
        await using var db = open();
        await db.Database.MigrateAsync(cancel);
        if (db.Database.GetMigrations().Last() != contents.Migration)
            throw new BackupRefusedException($"The backup is of an older version ({contents.Migration}); restore it with that version, then start this one.");
        await db.Database.OpenConnectionAsync(cancel);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var whole = await connection.BeginTransactionAsync(cancel);
        var tables = Tables.Of(db);
        await Tables.EmptyAsync(connection, tables.Select(table => table.Name), cancel);
        foreach (var (table, columns) in tables)
        {
            await using var rows = await (zip.GetEntry($"tables/{table}") ?? throw new BackupRefusedException($"The backup has no table {table}.")).OpenAsync(cancel);
            await Tables.CopyInAsync(connection, table, columns, rows, cancel);
        }
        await Tables.MoveCountersAsync(connection, cancel);
        await whole.CommitAsync(cancel);
    }

    private async Task PutFoldersAsync(ZipArchive zip, bool withKeys, CancellationToken cancel)
    {
        foreach (var folder in withKeys ? [.. Backup.Folders, .. Backup.KeyFolders] : Backup.Folders)
        {
            var place = Path.Combine(dataFolder, folder);
            if (Directory.Exists(place + Aside))
                Directory.Delete(place + Aside, true);
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith(folder + "/", StringComparison.Ordinal)))
                await PutAsync(entry, Path.Combine(place + Aside, entry.FullName[(folder.Length + 1)..]), cancel);
            if (Directory.Exists(place))
                Directory.Delete(place, true);
            if (Directory.Exists(place + Aside))
                Directory.Move(place + Aside, place);
        }
    }

    private static async Task PutAsync(ZipArchiveEntry entry, string path, CancellationToken cancel)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        else // keys are refused where others could read them, and files are nobody else's either
            Directory.CreateDirectory(Path.GetDirectoryName(path)!, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await using var from = await entry.OpenAsync(cancel);
        await using var to = new FileStream(path, FileMode.Create, FileAccess.Write);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await from.CopyToAsync(to, cancel);
        to.Flush(flushToDisk: true);
    }

    /// <summary>What either log names is erased, and both logs become one.</summary>
    private async Task<int> EraseAgainAsync(ZipArchive zip, IReadOnlyList<string> here, CancellationToken cancel)
    {
        List<string> lines = [.. here];
        if (zip.GetEntry(ErasureLog.Name) is { } log)
        {
            using var reader = new StreamReader(await log.OpenAsync(cancel));
            while (await reader.ReadLineAsync(cancel) is { } line)
                lines.Add(line);
        }
        var all = lines.Distinct(StringComparer.Ordinal).ToList();
        if (all.Count > 0)
            await File.WriteAllLinesAsync(Path.Combine(dataFolder, ErasureLog.Name), all, cancel);
        await using var db = open();
        var files = new FileStore(Path.Combine(dataFolder, "files"));
        var again = 0;
        foreach (var id in all.Select(ErasureLog.ContentOf).OfType<Guid>().Distinct())
        {
            var rows = await db.Set<KeptRow>().Where(kept => kept.Id == id).ExecuteDeleteAsync(cancel);
            await db.Set<SearchRow>().Where(found => found.KeptId == id).ExecuteDeleteAsync(cancel);
            if (rows > 0 || files.Has(id))
                again++;
            files.Erase(id);
        }
        await db.ForgetJournalAsync(cancel);
        return again;
    }

    private static async Task<List<string>> HeadsAsync(NordbudContext db, CancellationToken cancel) =>
        await db.Database.CanConnectAsync(cancel) && (await db.Database.GetAppliedMigrationsAsync(cancel)).Any(name => name.EndsWith("_Cases", StringComparison.Ordinal))
            ? await db.Set<HeadRow>().Select(head => head.Checkpoint).ToListAsync(cancel)
            : [];

    private static async Task<bool> HasDraftsAsync(NordbudContext db, CancellationToken cancel) =>
        await db.Database.CanConnectAsync(cancel) && (await db.Database.GetAppliedMigrationsAsync(cancel)).Any() && await db.Drafts.AnyAsync(cancel);

    private static List<OlderCase> Older(IEnumerable<string> restored, IEnumerable<string> kept)
    {
        var now = restored.Select(Size).OfType<(string Origin, long Size)>().ToDictionary(head => head.Origin, head => head.Size);
        return [.. kept.Select(Size).OfType<(string Origin, long Size)>()
            .GroupBy(note => note.Origin, (origin, notes) => new OlderCase(origin, now.GetValueOrDefault(origin), notes.Max(note => note.Size)))
            .Where(found => found.Restored < found.Kept)];
    }

    private static (string Origin, long Size)? Size(string note) =>
        note.Split('\n') is [var origin, var size, ..] && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (origin, number) : null;
}
