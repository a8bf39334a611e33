using System.Collections;
using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>
/// The entries of a case up to a position. It never changes; a longer one shares what both have, so that a case of
/// thousands of entries is not copied for each new one.
/// </summary>
internal sealed class EntryList : IReadOnlyList<Entry>
{
    private readonly List<Entry> _shared;

    private EntryList(List<Entry> shared, int count)
    {
        _shared = shared;
        Count = count;
    }

    public static EntryList Empty { get; } = new([], 0);

    public int Count { get; }

    public Entry this[int index] => index < Count ? _shared[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>With more entries after these. Only the longest list grows in place; another one begins its own.</summary>
    public EntryList With(IReadOnlyCollection<Entry> more)
    {
        lock (_shared)
        {
            var longest = Count > 0 && _shared.Count == Count;
            List<Entry> entries = longest ? _shared : [.. _shared.Take(Count)];
            entries.AddRange(more);
            return new(entries, Count + more.Count);
        }
    }

    public IEnumerator<Entry> GetEnumerator()
    {
        for (var at = 0; at < Count; at++)
            yield return _shared[at];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
