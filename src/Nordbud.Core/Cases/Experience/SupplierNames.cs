using Nordbud.Core.Cases.Criteria;

namespace Nordbud.Core.Cases.Experience;

/// <summary>The names of suppliers that a case knows, and whether a text written for the public has one of them (Directive 2014/24/EU Art. 21).</summary>
public static class SupplierNames
{
    /// <summary>How Nordic languages and English end a name in a sentence.</summary>
    private static readonly string[] Endings = ["", "s", "'", "\u2019", "'s", "\u2019s", "n", "in", "en", "ia", "i\u00e4", "lla", "ll\u00e4", "lta", "lt\u00e4", "lle", "sta", "st\u00e4", "ssa", "ss\u00e4"];
    /// <summary>A shorter name counts only as it is written, since it may be a word.</summary>
    private const int LeastLetters = 4;

    /// <summary>The kept texts that name suppliers: contenders, tenderers, those who asked to be admitted, those with a contract and their subcontractors.</summary>
    public static IEnumerable<KeptRef> Refs(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return [
            .. state.Course.Contenders.Select(one => one.Joined.Name),
            .. state.Scoring.Tenders.Select(one => one.Entered.Name),
            .. state.Admissions.Select(one => one.Requested.Name),
            .. state.Contracts.Values.SelectMany(contract => contract.Subcontractors.Select(one => one.Name).Append(contract.Signed.With)),
        ];
    }

    /// <summary>The names that stand in a text, without the form of the company.</summary>
    public static IReadOnlyList<string> In(string text, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        return [.. names.Select(NamedMakes.Bare).Where(name => name.Length > 1 && Has(text, name)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static bool Has(string text, string name)
    {
        var compare = name.Length < LeastLetters ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var at = text.IndexOf(name, compare); at >= 0; at = text.IndexOf(name, at + 1, compare))
        {
            var end = at + name.Length;
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
                continue;
            var rest = text.AsSpan(end);
            var word = 0;
            while (word < rest.Length && (char.IsLetterOrDigit(rest[word]) || rest[word] is '\'' or '\u2019'))
                word++;
            foreach (var ending in Endings)
            {
                if (rest[..word].Equals(ending, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }
        return false;
    }
}
