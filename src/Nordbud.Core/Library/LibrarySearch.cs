using Nordbud.Core.Advice;

namespace Nordbud.Core.Library;

/// <summary>Finds entries by technology and by words.</summary>
public static class LibrarySearch
{
    /// <summary>
    /// The entries about a technology of the catalogue (null for any) in which every word of the text occurs, whatever
    /// the case of its letters; the order stays.
    /// </summary>
    public static IReadOnlyList<LibraryEntry> Find(IEnumerable<LibraryEntry> entries, string? technology, string? text)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var words = (text ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return [.. entries.Where(entry => string.IsNullOrEmpty(technology) || entry.Technologies.Contains(technology, StringComparer.Ordinal))
            .Where(entry => words.Length == 0 || Everything(entry) is var all
                && words.All(word => all.Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>Of each entry of each origin the newest version; the order stays.</summary>
    public static IReadOnlyList<LibraryEntry> Newest(IEnumerable<LibraryEntry> entries) =>
        [.. entries.GroupBy(entry => (entry.Id, entry.Origin?.From)).Select(versions => versions.MaxBy(entry => entry.Version)!)];

    /// <summary>What is looked through, the names of its technologies in every language included; a word never spans two texts.</summary>
    private static string Everything(LibraryEntry entry) => string.Join('\n',
    [
        entry.Id, entry.Title, entry.Subject, entry.Buyer, entry.Country, entry.Year, entry.PriceModel, entry.Background, entry.Outcome, entry.Note,
        .. entry.Criteria.SelectMany(criterion => new[] { criterion.Name, criterion.Note }),
        .. entry.Requirements,
        .. entry.Technologies,
        .. TechnologyCatalogue.All.Where(known => entry.Technologies.Contains(known.Id)).SelectMany(known => known.Names.Values),
        .. entry.Sources.SelectMany(source => new[] { source.Name, source.Url }),
    ]);
}
