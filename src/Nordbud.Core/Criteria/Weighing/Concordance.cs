namespace Nordbud.Core.Criteria.Weighing;

/// <summary>How far people agree on an order: Kendall's W with the correction for ties, 0 for none and 1 for full agreement.</summary>
public sealed record Concordance(decimal S, decimal? W)
{
    /// <summary>
    /// From ranks: a row for each person, a rank for each item, ties sharing the mean of their places.
    /// W = 12 S / (m^2 (n^3 - n) - m * the sum of (t^3 - t)). Null where everybody ties everything.
    /// </summary>
    public static Concordance OfRanks(IReadOnlyList<IReadOnlyList<decimal>> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        decimal m = people.Count, n = people[0].Count;
        var sums = Enumerable.Range(0, people[0].Count).Select(item => people.Sum(p => p[item])).ToList();
        var mean = sums.Sum() / n;
        var s = sums.Sum(sum => (sum - mean) * (sum - mean));
        var ties = people.Sum(p => p.GroupBy(r => r).Sum(g => (decimal)g.Count() * g.Count() * g.Count() - g.Count()));
        var most = m * m * (n * n * n - n) - m * ties;
        return new(s, most == 0 ? null : 12 * s / most);
    }

    /// <summary>From weights, the largest first.</summary>
    public static Concordance OfWeights(IReadOnlyList<IReadOnlyList<decimal>> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        return OfRanks([.. people.Select(Ranks)]);
    }

    /// <summary>The rank of each weight, the largest 1; equals share the mean of their places.</summary>
    public static IReadOnlyList<decimal> Ranks(IReadOnlyList<decimal> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return [.. weights.Select(w => weights.Count(o => o > w) + (weights.Count(o => o == w) + 1) / 2m)];
    }
}
