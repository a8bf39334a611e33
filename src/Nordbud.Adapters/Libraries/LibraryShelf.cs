using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;
using Nordbud.Core.Library;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Libraries;

/// <summary>
/// The library of this installation: what comes with the product, what was published here, and what was taken over.
/// Nothing on it changes; a changed entry is the next version.
/// </summary>
public sealed class LibraryShelf(NordbudContext db, TimeProvider clock)
{
    /// <summary>Puts an entry on the shelf; the same entry any number of times is one.</summary>
    /// <param name="entry">An entry in which <see cref="LibraryJson.Check"/> finds nothing.</param>
    /// <param name="by">The authority that publishes it or takes it over, or null.</param>
    /// <param name="cancel">Ends the attempt.</param>
    /// <exception cref="ArgumentException">The entry could not be read by others.</exception>
    public async Task<ShelfAnswer> PutAsync(LibraryEntry entry, AuthorityId? by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (LibraryJson.Check(entry) is [var problem, ..])
            throw new ArgumentException($"{problem.Field}: {problem.Code}", nameof(entry));
        if (await HeldAsync(entry, cancel) is { } held)
            return Compare(held, entry);
        var row = new LibraryRow
        {
            Id = entry.Id,
            Version = entry.Version,
            Origin = entry.Key.Origin,
            Title = entry.Title,
            Json = LibraryJson.Write([entry]),
            AddedAt = clock.GetUtcNow(),
            AuthorityId = by?.Value,
        };
        db.Add(row);
        try
        {
            await db.SaveChangesAsync(cancel);
            return ShelfAnswer.New;
        }
        catch (DbUpdateException)
        {
            // Somebody else was quicker with the same key; anything else is a fault of the store.
            db.Entry(row).State = EntityState.Detached;
            if (await HeldAsync(entry, cancel) is not { } theirs)
                throw;
            return Compare(theirs, entry);
        }
    }

    /// <summary>Every entry: those made here first, then what comes with the product, then what was taken over; the newest on top.</summary>
    public async Task<IReadOnlyList<LibraryEntry>> AllAsync(CancellationToken cancel)
    {
        var kept = (await db.Set<LibraryRow>().AsNoTracking().OrderByDescending(row => row.AddedAt).ThenBy(row => row.Id).ThenByDescending(row => row.Version)
            .Select(row => new { row.Id, row.Json }).ToListAsync(cancel)).Select(row => Read(row.Id, row.Json)).ToList();
        return Ordered(kept);
    }

    /// <summary>All versions of an entry, whatever their origin: those made here first, of each origin the newest first.</summary>
    public async Task<IReadOnlyList<LibraryEntry>> FindAsync(string id, CancellationToken cancel)
    {
        var kept = (await db.Set<LibraryRow>().AsNoTracking().Where(row => row.Id == id).OrderBy(row => row.Origin).ThenByDescending(row => row.Version)
            .Select(row => row.Json).ToListAsync(cancel)).Select(json => Read(id, json)).ToList();
        return Ordered(kept, id);
    }

    /// <summary>The version under which an entry of this name is published here next: 1 where there is none yet.</summary>
    public async Task<int> NextVersionAsync(string id, CancellationToken cancel) =>
        (await db.Set<LibraryRow>().Where(row => row.Id == id && row.Origin == "").MaxAsync(row => (int?)row.Version, cancel) ?? 0) + 1;

    /// <summary>What a put of this entry would answer, among the entries of <see cref="AllAsync"/>.</summary>
    public static ShelfAnswer Look(IReadOnlyList<LibraryEntry> all, LibraryEntry entry)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(entry);
        return all.FirstOrDefault(one => one.Key == entry.Key) is { } held ? Compare(held, entry) : ShelfAnswer.New;
    }

    private static List<LibraryEntry> Ordered(List<LibraryEntry> kept, string? id = null) =>
    [
        .. kept.Where(entry => entry.Origin is null),
        .. ShippedLibrary.Entries.Where(entry => id is null || entry.Id == id),
        .. kept.Where(entry => entry.Origin is not null),
    ];

    private async Task<LibraryEntry?> HeldAsync(LibraryEntry entry, CancellationToken cancel)
    {
        var (id, version, origin) = entry.Key;
        if (ShippedLibrary.Entries.FirstOrDefault(one => one.Key == entry.Key) is { } shipped)
            return shipped;
        var json = await db.Set<LibraryRow>().AsNoTracking().Where(row => row.Id == id && row.Version == version && row.Origin == origin)
            .Select(row => row.Json).FirstOrDefaultAsync(cancel);
        return json is null ? null : Read(id, json);
    }

    private static ShelfAnswer Compare(LibraryEntry held, LibraryEntry entry) =>
        LibraryJson.Same(held, entry) ? ShelfAnswer.There : ShelfAnswer.Taken;

    private static LibraryEntry Read(string id, byte[] json) =>
        LibraryJson.Read(json) is { Entries: [var entry] } ? entry : throw new InvalidDataException($"The kept entry {id} of the library cannot be read.");
}
