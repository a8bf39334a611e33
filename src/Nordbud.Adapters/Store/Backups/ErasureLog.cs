using System.Globalization;

namespace Nordbud.Adapters.Store.Backups;

/// <summary>
/// What was erased, by id and nothing else, in a file that outlives the database: an older backup that is restored
/// brings nothing back.
/// </summary>
public static class ErasureLog
{
    public const string Name = "erasures.log";

    /// <summary>Writes one line durably.</summary>
    public static void Add(string dataFolder, Guid content, DateTimeOffset at)
    {
        using var file = new FileStream(Path.Combine(dataFolder, Name), FileMode.Append, FileAccess.Write);
        file.Write(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{at.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'} {content:D}\n")));
        file.Flush(flushToDisk: true);
    }

    /// <summary>
    /// Adds what was erased in the ledger and is missing in the log, as when the program ended between the two; says how
    /// many that were.
    /// </summary>
    public static int Complete(string dataFolder, IEnumerable<Guid> erased, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(erased);
        var known = Lines(Path.Combine(dataFolder, Name)).Select(ContentOf).OfType<Guid>().ToHashSet();
        var missing = erased.Where(content => known.Add(content)).ToList();
        foreach (var content in missing)
            Add(dataFolder, content, at);
        return missing.Count;
    }

    /// <summary>The lines of a log; none where there is none.</summary>
    public static IReadOnlyList<string> Lines(string file) => File.Exists(file) ? File.ReadAllLines(file) : [];

    /// <summary>The content that a line names, or null where the line was not written whole.</summary>
    public static Guid? ContentOf(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Guid.TryParseExact(line.Split(' ')[^1], "D", out var id) ? id : null;
    }
}
