namespace Nordbud.Core.Cases.Criteria;

/// <summary>
/// The articles of Directive 2014/24/EU that a ground for exclusion or a selection criterion rests on, by ids such as
/// <c>57-4-c</c>; their words are <c>criteria.article.{id}</c>.
/// </summary>
public static class TermArticles
{
    private static readonly string[] Exclusion =
    [
        "57-1-a", "57-1-b", "57-1-c", "57-1-d", "57-1-e", "57-1-f", "57-2",
        "57-4-a", "57-4-b", "57-4-c", "57-4-d", "57-4-e", "57-4-f", "57-4-g", "57-4-h", "57-4-i",
    ];

    private static readonly string[] Selection = ["58-2", "58-3", "58-4"];

    /// <summary>The articles that something of this kind rests on; empty where it needs none.</summary>
    public static IReadOnlyList<string> Of(TermKind kind) => kind switch
    {
        TermKind.ExclusionGround => Exclusion,
        TermKind.SelectionCriterion => Selection,
        _ => [],
    };

    /// <summary>How the article is cited: <c>Art. 57(4)(c)</c>.</summary>
    public static string Cited(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var parts = id.Split('-');
        return $"Art. {parts[0]}{string.Concat(parts.Skip(1).Select(part => $"({part})"))}";
    }
}
