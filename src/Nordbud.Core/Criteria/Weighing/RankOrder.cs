namespace Nordbud.Core.Criteria.Weighing;

/// <summary>Weights from an order of importance alone. Equal ranks share the mean of the weights of their places.</summary>
public static class RankOrder
{
    /// <summary>
    /// Rank-order centroid (SMARTER): the weight of place i of n is (1/n) * the sum of 1/k for k from i to n.
    /// <paramref name="ranks"/> holds the rank of each criterion, 1 for the most important.
    /// </summary>
    public static decimal[] Centroid(IReadOnlyList<int> ranks) => Shared(ranks, static n =>
        [.. Enumerable.Range(1, n).Select(i => Enumerable.Range(i, n - i + 1).Sum(k => 1m / k) / n)]);

    /// <summary>Rank sum: 2 (n + 1 - i) / (n (n + 1)).</summary>
    public static decimal[] Sum(IReadOnlyList<int> ranks) => Shared(ranks, static n =>
        [.. Enumerable.Range(1, n).Select(i => 2m * (n + 1 - i) / (n * (n + 1)))]);

    /// <summary>Rank reciprocal: (1/i) / the sum of 1/k.</summary>
    public static decimal[] Reciprocal(IReadOnlyList<int> ranks) => Shared(ranks, static n =>
        [.. Enumerable.Range(1, n).Select(i => 1m / i / Enumerable.Range(1, n).Sum(k => 1m / k))]);

    private static decimal[] Shared(IReadOnlyList<int> ranks, Func<int, decimal[]> places)
    {
        ArgumentNullException.ThrowIfNull(ranks);
        var byPlace = places(ranks.Count);
        var order = Enumerable.Range(0, ranks.Count).OrderBy(i => ranks[i]).ToList();
        var weights = new decimal[ranks.Count];
        var place = 0;
        foreach (var equals in order.GroupBy(i => ranks[i]))
        {
            var together = equals.ToList();
            var mean = byPlace.Skip(place).Take(together.Count).Sum() / together.Count;
            foreach (var i in together)
                weights[i] = mean;
            place += together.Count;
        }
        return weights;
    }
}
