namespace Nordbud.Core.Criteria.Weighing;

/// <summary>
/// Weights from numbers given directly: points shared out, or swings (how much going from the worst to the best tender
/// one expects matters, the largest 100). Each number is divided by their sum.
/// </summary>
public static class DirectWeights
{
    /// <summary>The weights, which sum to 1. The numbers are 0 or more and not all 0.</summary>
    /// <exception cref="ArgumentException">A number is below 0, or all are 0.</exception>
    public static decimal[] Of(IReadOnlyList<decimal> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        var sum = numbers.Sum();
        if (sum <= 0 || numbers.Any(n => n < 0))
            throw new ArgumentException("Numbers are 0 or more, and not all 0.", nameof(numbers));
        return [.. numbers.Select(n => n / sum)];
    }
}
