using Nordbud.Adapters.Libraries;
using Nordbud.Core.Library;

namespace Nordbud.Web.Features.Library;

/// <summary>What came to be taken over, beside what is there.</summary>
/// <param name="From">The host or the file that it came from.</param>
/// <param name="Entries">The entries with their origin, and what the shelf says to each.</param>
public sealed record Arrival(string From, IReadOnlyList<(LibraryEntry Entry, ShelfAnswer Answer)> Entries)
{
    /// <summary>
    /// An entry without an origin was made where it came from; others keep theirs. What was published here and comes back
    /// is known again.
    /// </summary>
    public static Arrival Of(string from, IEnumerable<LibraryEntry> entries, IReadOnlyList<LibraryEntry> shelf, string? ownHost)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new(from, [.. entries.Select(entry => entry.Origin switch
        {
            null => entry with { Origin = new(from, entry.Version) },
            var origin when origin.From == ownHost && shelf.Any(own => own.Key == (entry.Id, entry.Version, "")) => entry with { Origin = null },
            _ => entry,
        }).DistinctBy(entry => entry.Key).Select(entry => (entry, LibraryShelf.Look(shelf, entry)))]);
    }
}
