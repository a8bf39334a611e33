using System.Security.Cryptography;
using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Files;

/// <summary>
/// The files of all cases in a folder, each under the id of its content: nothing a person typed becomes part of a path.
/// A file is there whole or not at all.
/// </summary>
public sealed class FileStore(string folder, long most = FileStore.Most)
{
    /// <summary>Longest file in bytes unless the installation says otherwise.</summary>
    public const long Most = 500L * 1024 * 1024;

    private const string Unfinished = ".part";

    /// <summary>Longest file in bytes.</summary>
    public long Longest => most;

    public string Folder => folder;

    /// <summary>Takes a file in as it comes, holding a few kilobytes of it at a time.</summary>
    /// <exception cref="FileRefusedException">It is not taken in; nothing of it is left.</exception>
    public async Task<StoredFile> AddAsync(Stream content, string? declaredType, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(content);
        var type = FileTypes.Read(declaredType);
        var id = Guid.CreateVersion7();
        var salt = RandomNumberGenerator.GetBytes(Kept.SaltLength);
        var path = PathOf(id);
        var part = path + Unfinished;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var (length, commitment) = await WriteAsync(content, part, type, salt, cancel);
            File.Move(part, path);
            return new(new Kept { Ref = new(id, commitment), Salt = salt, Text = null }, length, type);
        }
        catch (IOException full) when (full is not EndOfStreamException && IsFull(full))
        {
            File.Delete(part);
            throw new FileRefusedException(FileRefusal.NoRoom, full);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    /// <summary>Opens a file, or null where it is erased or was never there.</summary>
    public FileStream? Open(Guid id)
    {
        try
        {
            return new FileStream(PathOf(id), new FileStreamOptions
            {
                Mode = FileMode.Open,
                Share = FileShare.Read | FileShare.Delete,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
            });
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public bool Has(Guid id) => File.Exists(PathOf(id));

    /// <summary>Writes zeros over a file and takes it away; what a disk or its copies keep beneath is the operator's.</summary>
    public void Erase(Guid id)
    {
        if (!Has(id))
            return;
        using (var file = new FileStream(PathOf(id), FileMode.Open, FileAccess.Write))
        {
            var zeros = new byte[81_920];
            for (var left = file.Length; left > 0; left -= zeros.Length)
                file.Write(zeros, 0, (int)Math.Min(left, zeros.Length));
            file.Flush(flushToDisk: true);
        }
        File.Delete(PathOf(id));
    }

    /// <summary>The ids of everything that is there whole.</summary>
    public IEnumerable<Guid> All() => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Guid.TryParseExact(Path.GetFileName(path), "N", out var id) ? id : (Guid?)null).OfType<Guid>()
        : [];

    /// <summary>
    /// Takes away what was sent before a moment and belongs to nothing: uploads that broke off, and files whose entry
    /// was never written.
    /// </summary>
    public async Task<int> CleanAsync(DateTimeOffset before, Func<IReadOnlyCollection<Guid>, Task<IReadOnlySet<Guid>>> named)
    {
        ArgumentNullException.ThrowIfNull(named);
        if (!Directory.Exists(folder))
            return 0;
        var old = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => File.GetLastWriteTimeUtc(path) < before.UtcDateTime).ToList();
        var removed = 0;
        foreach (var path in old.Where(path => path.EndsWith(Unfinished, StringComparison.Ordinal)))
        {
            File.Delete(path);
            removed++;
        }
        foreach (var some in old.Select(Path.GetFileName).Where(name => Guid.TryParseExact(name, "N", out _))
            .Select(name => Guid.ParseExact(name!, "N")).Chunk(500))
        {
            var kept = await named(some);
            foreach (var orphan in some.Where(id => !kept.Contains(id)))
            {
                Erase(orphan);
                removed++;
            }
        }
        return removed;
    }

    /// <summary>Two levels of folders by the end of the id, which is random where the beginning is time.</summary>
    public string PathOf(Guid id)
    {
        var name = id.ToString("N");
        return Path.Combine(folder, name[^2..], name[^4..^2], name);
    }

    private async Task<(long Length, string Commitment)> WriteAsync(Stream content, string part, string type, byte[] salt, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        await using var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, useAsync: true);
        var buffer = new byte[81_920];
        var length = 0L;
        int read;
        // The first bytes are looked at together, however small the pieces they come in.
        while ((read = await content.ReadAtLeastAsync(buffer, length == 0 ? FileTypes.Look : 1, throwOnEndOfStream: false, cancel)) > 0)
        {
            if (length == 0)
                FileTypes.Check(type, buffer.AsSpan(0, Math.Min(read, FileTypes.Look)));
            if ((length += read) > most)
                throw new FileRefusedException(FileRefusal.TooLarge);
            hash.AppendData(buffer.AsSpan(0, read));
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
        }
        if (length == 0)
            throw new FileRefusedException(FileRefusal.Empty);
        file.Flush(flushToDisk: true);
        return (length, Convert.ToBase64String(hash.GetHashAndReset()));
    }

    private static bool IsFull(IOException broken) => (broken.HResult & 0xFFFF) is 28 or 112 or 122;
}
