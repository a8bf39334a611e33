using Nordbud.Core.Values;

namespace Nordbud.Core.Criteria.Weighing;

/// <summary>
/// Pairwise judgments of the analytic hierarchy process: how many times as important each criterion is as each other.
/// The matrix is square, positive, and reciprocal to within the rounding of what was written down.
/// </summary>
public sealed class Judgments
{
    /// <summary>Most criteria that are compared in pairs.</summary>
    public const int Most = 15;

    private readonly decimal[,] _matrix;

    private Judgments(decimal[,] matrix) => _matrix = matrix;

    /// <summary>How many criteria are compared.</summary>
    public int Count => _matrix.GetLength(0);

    /// <summary>How many times as important i is as j.</summary>
    public decimal this[int i, int j] => _matrix[i, j];

    /// <summary>Judgments from the part above the diagonal, row by row: (1,2), (1,3), ..., (2,3), ...</summary>
    /// <exception cref="ArgumentException">The number of judgments fits no matrix, or one is not above 0.</exception>
    public static Judgments Upper(IReadOnlyList<decimal> upper)
    {
        ArgumentNullException.ThrowIfNull(upper);
        var n = 1;
        while (n * (n - 1) / 2 < upper.Count)
            n++;
        if (n * (n - 1) / 2 != upper.Count || n > Most || upper.Any(j => j <= 0))
            throw new ArgumentException("Judgments are above 0, one for each pair.", nameof(upper));
        var matrix = new decimal[n, n];
        var next = 0;
        for (var i = 0; i < n; i++)
        {
            matrix[i, i] = 1;
            for (var j = i + 1; j < n; j++)
            {
                matrix[i, j] = upper[next++];
                matrix[j, i] = 1 / matrix[i, j];
            }
        }
        return new(matrix);
    }

    /// <summary>Judgments from a whole matrix, of which the part above the diagonal counts.</summary>
    public static Judgments Matrix(IReadOnlyList<IReadOnlyList<decimal>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Upper([.. rows.SelectMany((row, i) => row.Skip(i + 1))]);
    }

    /// <summary>The judgments of a group: the geometric mean of each pair, which keeps reciprocity (AIJ).</summary>
    public static Judgments OfGroup(IReadOnlyList<Judgments> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var n = members[0].Count;
        List<decimal> upper = [];
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
                upper.Add(GeometricMean([.. members.Select(m => m[i, j])]));
        }
        return Upper(upper);
    }

    /// <summary>The geometric mean of numbers above 0.</summary>
    public static decimal GeometricMean(IReadOnlyList<decimal> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return DecimalMath.Exp(numbers.Sum(DecimalMath.Log) / numbers.Count);
    }

    /// <summary>The weights: the principal eigenvector, summing to 1.</summary>
    public decimal[] Weights() => Principal().Vector;

    /// <summary>The weights by the geometric mean of the rows (logarithmic least squares), summing to 1.</summary>
    public decimal[] GeometricWeights() =>
        DirectWeights.Of([.. Enumerable.Range(0, Count).Select(i => GeometricMean([.. Enumerable.Range(0, Count).Select(j => this[i, j])]))]);

    /// <summary>The weights by the mean of the columns, each made to sum to 1.</summary>
    public decimal[] MeanWeights()
    {
        var sums = Enumerable.Range(0, Count).Select(j => Enumerable.Range(0, Count).Sum(i => this[i, j])).ToList();
        return [.. Enumerable.Range(0, Count).Select(i => Enumerable.Range(0, Count).Sum(j => this[i, j] / sums[j]) / Count)];
    }

    /// <summary>The largest eigenvalue; equal to the number of criteria where the judgments agree with each other.</summary>
    public decimal LargestEigenvalue() => Principal().Value;

    /// <summary>The consistency index (largest eigenvalue - n) / (n - 1); 0 for perfect judgments.</summary>
    public decimal ConsistencyIndex() => Count < 2 ? 0 : Math.Max(0, decimal.Round((LargestEigenvalue() - Count) / (Count - 1), 16));

    /// <summary>The consistency ratio by a table; Saaty's rule of thumb is at most 0.10. Null where the table does not reach.</summary>
    public decimal? ConsistencyRatio(RandomIndex table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Count < 3 ? 0 : table.For(Count) is { } index ? ConsistencyIndex() / index : null;
    }

    /// <summary>The three criteria whose judgments contradict each other most, by Koczkodaj's measure from 0 to 1; null below three.</summary>
    public Triad? WorstTriad()
    {
        Triad? worst = null;
        for (var i = 0; i < Count; i++)
        {
            for (var j = i + 1; j < Count; j++)
            {
                for (var k = j + 1; k < Count; k++)
                {
                    var ratio = this[i, k] / (this[i, j] * this[j, k]);
                    var contradiction = Math.Min(Math.Abs(1 - ratio), Math.Abs(1 - 1 / ratio));
                    if (worst is null || contradiction > worst.Contradiction)
                        worst = new(i, j, k, contradiction);
                }
            }
        }
        return worst;
    }

    private (decimal[] Vector, decimal Value) Principal()
    {
        var vector = Enumerable.Repeat(1m / Count, Count).ToArray();
        decimal value = Count;
        for (var step = 0; step < 1_000; step++)
        {
            var next = new decimal[Count];
            for (var i = 0; i < Count; i++)
            {
                for (var j = 0; j < Count; j++)
                    next[i] += this[i, j] * vector[j];
            }
            value = next.Sum();
            var moved = 0m;
            for (var i = 0; i < Count; i++)
            {
                next[i] /= value;
                moved = Math.Max(moved, Math.Abs(next[i] - vector[i]));
            }
            vector = next;
            if (moved < 1e-22m)
                break;
        }
        return (vector, value);
    }
}
