using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation;

/// <summary>
/// Alternatives (rows) by criteria (columns) with raw values, for the methods of the literature that a model is compared
/// with. All values are above 0 where they are divided by.
/// </summary>
public sealed class DecisionMatrix(IReadOnlyList<IReadOnlyList<decimal>> rows, IReadOnlyList<decimal> weights, IReadOnlyList<bool> benefit)
{
    private int Columns => weights.Count;

    /// <summary>The weighted sum of the normalised values, by alternative.</summary>
    public decimal[] WeightedSum(Normalisation normalisation)
    {
        var columns = Enumerable.Range(0, Columns).Select(j => Normalised(j, normalisation)).ToList();
        return [.. rows.Select((_, i) => Enumerable.Range(0, Columns).Sum(j => weights[j] * columns[j][i]))];
    }

    /// <summary>The weighted product of the normalised values, by alternative.</summary>
    public decimal[] WeightedProduct(Normalisation normalisation)
    {
        var columns = Enumerable.Range(0, Columns).Select(j => Normalised(j, normalisation)).ToList();
        return [.. rows.Select((_, i) => Enumerable.Range(0, Columns).Aggregate(1m, (product, j) => product * DecimalMath.Pow(columns[j][i], weights[j])))];
    }

    /// <summary>TOPSIS with vector normalisation: how near each alternative is to the ideal, from 0 to 1.</summary>
    public decimal[] Closeness()
    {
        var columns = Enumerable.Range(0, Columns).Select(j => Scaled(Raw(j), Root(Raw(j))).Select(x => x * weights[j]).ToArray()).ToList();
        decimal Distance(int i, bool ideal) => DecimalMath.Sqrt(Enumerable.Range(0, Columns).Sum(j =>
        {
            var to = benefit[j] == ideal ? columns[j].Max() : columns[j].Min();
            return (columns[j][i] - to) * (columns[j][i] - to);
        }));
        return [.. rows.Select((_, i) => Distance(i, false) is var far && far + Distance(i, true) is var both && both == 0 ? 0 : far / both)];
    }

    /// <summary>Ranks of results, the highest first; equals share the better place.</summary>
    public static int[] Ranks(IReadOnlyList<decimal> results) => [.. results.Select(r => 1 + results.Count(other => other > r))];

    private decimal[] Raw(int column) => [.. rows.Select(row => row[column])];

    private decimal[] Normalised(int column, Normalisation normalisation)
    {
        var values = Raw(column);
        if (normalisation is Normalisation.Range)
            return Ranged(values, benefit[column]);
        if (normalisation is Normalisation.Maximum)
            return benefit[column] ? Scaled(values, values.Max()) : [.. values.Select(x => values.Min() / x)];
        if (!benefit[column])
            values = [.. values.Select(x => 1 / x)];
        return Scaled(values, normalisation is Normalisation.Sum ? values.Sum() : Root(values));
    }

    private static decimal[] Ranged(decimal[] values, bool benefit)
    {
        decimal low = values.Min(), high = values.Max();
        return high == low ? [.. values.Select(_ => 1m)] : [.. values.Select(x => (benefit ? x - low : high - x) / (high - low))];
    }

    private static decimal[] Scaled(decimal[] values, decimal by) => [.. values.Select(x => x / by)];

    private static decimal Root(decimal[] values) => DecimalMath.Sqrt(values.Sum(x => x * x));
}
