namespace Nordbud.Core.Library;

/// <summary>
/// What a buyer published about how it chose: criteria, requirements or a price model, with what lay behind and what came
/// of it, so that others can take it over. What nobody found is null; nothing is invented.
/// </summary>
public sealed record LibraryEntry
{
    /// <summary>Kebab case and stable: <c>nacka-welfare-technology</c>.</summary>
    public required string Id { get; init; }
    /// <summary>From 1; whoever changes an entry publishes it under the next number.</summary>
    public required int Version { get; init; }
    /// <summary>What it is, in one line.</summary>
    public required string Title { get; init; }
    /// <summary>The language of the texts as in HTML (<c>en</c>, <c>sv</c>), or null.</summary>
    public string? Language { get; init; }
    /// <summary>Award criteria, in the order of the buyer.</summary>
    public IReadOnlyList<LibraryCriterion> Criteria { get; init; } = [];
    /// <summary>Requirements, each a text that can be taken over.</summary>
    public IReadOnlyList<string> Requirements { get; init; } = [];
    /// <summary>How price and quality were brought together, in words.</summary>
    public string? PriceModel { get; init; }
    /// <summary>Ids of the catalogue of technologies that it is about.</summary>
    public IReadOnlyList<string> Technologies { get; init; } = [];
    /// <summary>What was bought, in words.</summary>
    public string? Subject { get; init; }
    /// <summary>Who bought.</summary>
    public string? Buyer { get; init; }
    /// <summary>Two capital letters (ISO 3166-1), <c>EU</c> for buyers of several countries.</summary>
    public string? Country { get; init; }
    /// <summary>The year or years as far as they are known: <c>2016–2017</c>.</summary>
    public string? Year { get; init; }
    /// <summary>Why it was done in this way.</summary>
    public string? Background { get; init; }
    /// <summary>What came of it.</summary>
    public string? Outcome { get; init; }
    /// <summary>What a reader has to know about the entry itself.</summary>
    public string? Note { get; init; }
    /// <summary>How sure those are who entered it, or null.</summary>
    public LibraryConfidence? Confidence { get; init; }
    /// <summary>Where it can be read.</summary>
    public IReadOnlyList<LibrarySource> Sources { get; init; } = [];
    /// <summary>Where it came from; null where it was made here.</summary>
    public LibraryOrigin? Origin { get; init; }

    /// <summary>Whether the buyer published the weight of at least one criterion.</summary>
    public bool HasWeights => Criteria.Any(criterion => criterion.Weight is not null);

    /// <summary>An entry is the same as another where all three are.</summary>
    public (string Id, int Version, string Origin) Key => (Id, Version, Origin?.From ?? "");
}
