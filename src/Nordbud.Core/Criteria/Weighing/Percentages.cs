namespace Nordbud.Core.Criteria.Weighing;

/// <summary>Weights as per cent that sum to 100 exactly: what rounding leaves over goes to those that lost most by it.</summary>
public static class Percentages
{
    /// <summary>The percentages, from 0 to 100, of weights that sum to 1.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="decimals">Decimals of each, from 0 to 4.</param>
    public static decimal[] Of(IReadOnlyList<decimal> weights, int decimals = 1)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 4);
        var step = 1m;
        for (var i = 0; i < decimals; i++)
            step /= 10;
        var cut = weights.Select(weight => decimal.Floor(weight * 100 / step) * step).ToArray();
        var left = (int)decimal.Round((100 - cut.Sum()) / step);
        foreach (var i in Enumerable.Range(0, cut.Length).OrderByDescending(i => weights[i] * 100 - cut[i]).ThenBy(i => i).Take(Math.Max(0, left)))
            cut[i] += step;
        return cut;
    }
}
