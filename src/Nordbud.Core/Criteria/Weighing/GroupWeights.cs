using Nordbud.Core.Values;

namespace Nordbud.Core.Criteria.Weighing;

/// <summary>
/// What a group's weights, each given alone, are together: the proposal, how far apart they lie and how far the orders
/// agree. The proposal is the geometric mean of the weights, or, where all compared in pairs, the weights of the
/// geometric mean of their judgments.
/// </summary>
public sealed record GroupWeights
{
    /// <summary>The proposal, summing to 1.</summary>
    public required IReadOnlyList<decimal> Proposal { get; init; }

    /// <summary>The lowest weight that anybody gave, by criterion.</summary>
    public required IReadOnlyList<decimal> Lowest { get; init; }

    /// <summary>The highest weight that anybody gave, by criterion.</summary>
    public required IReadOnlyList<decimal> Highest { get; init; }

    /// <summary>The standard deviation between people (n - 1), by criterion; 0 for one person.</summary>
    public required IReadOnlyList<decimal> Deviation { get; init; }

    /// <summary>Kendall's W of the orders; null for one person or where all tie.</summary>
    public decimal? Concordance { get; init; }

    /// <summary>From the weights of each person, each summing to 1.</summary>
    public static GroupWeights Of(IReadOnlyList<IReadOnlyList<decimal>> people, IReadOnlyList<Judgments>? judgments = null)
    {
        ArgumentNullException.ThrowIfNull(people);
        var criteria = Enumerable.Range(0, people[0].Count).ToList();
        return new()
        {
            Proposal = judgments is { Count: > 0 } && judgments.Count == people.Count
                ? Judgments.OfGroup(judgments).Weights()
                : DirectWeights.Of([.. criteria.Select(i => Centre([.. people.Select(p => p[i])]))]),
            Lowest = [.. criteria.Select(i => people.Min(p => p[i]))],
            Highest = [.. criteria.Select(i => people.Max(p => p[i]))],
            Deviation = [.. criteria.Select(i => Spread([.. people.Select(p => p[i])]))],
            Concordance = people.Count < 2 ? null : Weighing.Concordance.OfWeights(people).W,
        };
    }

    /// <summary>The geometric mean; where somebody gave nothing, the arithmetic one, as one nought would outvote all.</summary>
    private static decimal Centre(IReadOnlyList<decimal> weights) =>
        weights.Any(w => w == 0) ? weights.Sum() / weights.Count : Judgments.GeometricMean(weights);

    private static decimal Spread(IReadOnlyList<decimal> weights)
    {
        if (weights.Count < 2)
            return 0;
        var mean = weights.Sum() / weights.Count;
        return DecimalMath.Sqrt(weights.Sum(w => (w - mean) * (w - mean)) / (weights.Count - 1));
    }
}
