namespace Nordbud.Core.Cases.Users;

/// <summary>How numbers lie: how many, the mean, the median and the quartiles.</summary>
/// <param name="N">How many there are.</param>
/// <param name="Least">The lowest.</param>
/// <param name="Lower">The lower quartile: the median of the lower half, the middle one left out.</param>
/// <param name="Median">The one in the middle, or the mean of the two there.</param>
/// <param name="Upper">The upper quartile.</param>
/// <param name="Most">The highest.</param>
/// <param name="Mean">The mean.</param>
public sealed record Spread(int N, decimal Least, decimal Lower, decimal Median, decimal Upper, decimal Most, decimal Mean)
{
    /// <summary>The spread of at least one number.</summary>
    public static Spread Of(IEnumerable<decimal> numbers)
    {
        decimal[] sorted = [.. numbers.Order()];
        var half = sorted.Length / 2;
        return new(sorted.Length, sorted[0], half == 0 ? sorted[0] : Middle(sorted.AsSpan(0, half)), Middle(sorted),
            half == 0 ? sorted[0] : Middle(sorted.AsSpan(sorted.Length - half)), sorted[^1], sorted.Sum() / sorted.Length);
    }

    private static decimal Middle(ReadOnlySpan<decimal> sorted) =>
        (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}
