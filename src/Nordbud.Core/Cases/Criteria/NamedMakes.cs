using System.Buffers;

namespace Nordbud.Core.Cases.Criteria;

/// <summary>
/// Whether a requirement names a make (Directive 2014/24/EU Art. 42(4)): it may only where nothing else describes the need
/// well enough, and then with the words "or equivalent".
/// </summary>
public static class NamedMakes
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\u00ae\u2122");
    private static readonly string[] Equivalents = ["or equivalent", "eller motsvarande", "eller likvärdig", "eller tilsvarende", "tai vastaava", "eða sambærilegt"];
    private static readonly string[] Forms = ["ab", "a/s", "as", "asa", "aps", "oy", "oyj", "ehf", "hf", "ltd", "inc", "gmbh", "bv"];
    private const int LeastLetters = 4;

    /// <summary>The makes that a text names without allowing an equivalent: names of suppliers, or words with a trade mark sign.</summary>
    /// <param name="text">The requirement.</param>
    /// <param name="suppliers">The suppliers that the case knows.</param>
    public static IReadOnlyList<string> In(string text, IEnumerable<string> suppliers)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(suppliers);
        if (Equivalents.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase)))
            return [];
        List<string> found = [.. suppliers.Select(Bare).Where(name => name.Length >= LeastLetters && HasWord(text, name)).Distinct(StringComparer.OrdinalIgnoreCase)];
        found.AddRange(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.AsSpan().ContainsAny(Marks)));
        return found;
    }

    /// <summary>The name without the form of the company.</summary>
    internal static string Bare(string name) => string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !Forms.Contains(word.Trim(',', '.').ToLowerInvariant())));

    private static bool HasWord(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }
        return false;
    }
}
