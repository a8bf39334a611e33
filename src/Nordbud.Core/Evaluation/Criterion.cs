namespace Nordbud.Core.Evaluation;

/// <summary>An award criterion: a leaf that is scored, or a branch whose children share its weight.</summary>
public sealed record Criterion
{
    /// <summary>Its name in files and parts; unique in the model, never <c>price</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What readers see; the id where nothing is said.</summary>
    public string? Name { get; init; }

    /// <summary>The branch it belongs to, or null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>Its weight among its siblings (and the price, at the top), in any unit that sums to 1, 100 or the points of the model.</summary>
    public decimal Weight { get; init; }

    /// <summary>The marks of a leaf; null for a branch.</summary>
    public Scale? Scale { get; init; }

    /// <summary>The mark below which a tender is left out, or null.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>What the whole of the criterion is worth in money, for formulas that deduct money.</summary>
    public decimal? Value { get; init; }

    /// <summary>Is the mark taken as it is, or against the other tenders?</summary>
    public QualityReference Against { get; init; }

    /// <summary>The share at the mean for <see cref="QualityReference.Bilinear"/>, above 0 and below 1.</summary>
    public decimal Knee { get; init; } = 0.8m;

    /// <summary>Who gives the mark.</summary>
    public Scorer ScoredBy { get; init; }

    /// <summary>Does it serve climate or environment? Norway asks how much these weigh.</summary>
    public bool Climate { get; init; }

    /// <summary>What readers see.</summary>
    public string Shown => Name ?? Id;
}
