namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>The prices between which a model is tried, in the currency of the model; the lowest at most the highest.</summary>
public sealed record PriceSpan(decimal Lowest, decimal Highest)
{
    /// <summary>The least ratio of highest to lowest that is tried: nearer prices say nothing about what a formula does.</summary>
    public const decimal LeastRatio = 1.5m;

    /// <summary>The price halfway between both.</summary>
    public decimal Middle => (Lowest + Highest) / 2;

    /// <summary>The span of amounts, widened upwards where they lie close together.</summary>
    public static PriceSpan Of(IReadOnlyCollection<decimal> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        var lowest = amounts.Min();
        return new(lowest, Math.Min(Math.Max(amounts.Max(), lowest * LeastRatio), Math.Max(amounts.Max(), Amounts.Largest)));
    }
}
