namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>The prices of all admitted tenders, to which relative formulas compare one price.</summary>
public sealed class PriceField
{
    private readonly decimal[] _sorted;
    private decimal? _mean;

    /// <summary>A field of at least one price.</summary>
    public PriceField(ReadOnlySpan<decimal> prices)
    {
        _sorted = prices.ToArray();
        Array.Sort(_sorted);
    }

    /// <summary>How many tenders there are.</summary>
    public int Count => _sorted.Length;

    /// <summary>The lowest price.</summary>
    public decimal Lowest => _sorted[0];

    /// <summary>The highest price.</summary>
    public decimal Highest => _sorted[^1];

    /// <summary>The arithmetic mean of the prices.</summary>
    public decimal Mean => _mean ??= _sorted.Sum() / _sorted.Length;

    /// <summary>The middle price, or the mean of the two in the middle.</summary>
    public decimal Median => _sorted.Length % 2 == 1
        ? _sorted[_sorted.Length / 2]
        : (_sorted[_sorted.Length / 2 - 1] + _sorted[_sorted.Length / 2]) / 2;

    /// <summary>How many prices are lower than this one.</summary>
    public int Below(decimal price) => _sorted.Count(other => other < price);
}
