using System.Numerics;

namespace Nordbud.Core.Evaluation.Robustness;

/// <summary>
/// How often one alternative is better than another when nothing is known about the weights, without sampling: the share
/// of the simplex where the sum of w(j) d(j) is above 0 is the divided difference of max(0, x)^(n-1) at the points d(j),
/// the differences of their values. Computed in whole numbers of any size, so that the result is exact to the last digit.
/// </summary>
public static class ExactWinning
{
    /// <summary>The share of weight vectors, from 0 to 1, under which <paramref name="first"/> is strictly better.</summary>
    public static decimal Share(IReadOnlyList<decimal> first, IReadOnlyList<decimal> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var points = Whole([.. first.Zip(second, (a, b) => a - b)]);
        Array.Sort(points);
        var n = points.Length;
        var column = points.Select(x => new Quotient(x > 0 ? BigInteger.Pow(x, n - 1) : 0, 1)).ToArray();
        for (var order = 1; order < n; order++)
        {
            for (var i = 0; i < n - order; i++)
            {
                column[i] = points[i + order] == points[i]
                    ? Derivative(points[i], n - 1, order)
                    : (column[i + 1] - column[i]) / (points[i + order] - points[i]);
            }
        }
        return column[0].AsDecimal();
    }

    /// <summary>The derivative of that order of max(0, x)^power, divided by the factorial of the order.</summary>
    private static Quotient Derivative(BigInteger x, int power, int order)
    {
        if (x <= 0)
            return new(0, 1);
        BigInteger binomial = 1;
        for (var k = 0; k < order; k++)
            binomial = binomial * (power - k) / (k + 1);
        return new(binomial * BigInteger.Pow(x, power - order), 1);
    }

    /// <summary>The numbers times a power of ten that makes them whole; shares do not depend on the unit.</summary>
    private static BigInteger[] Whole(decimal[] numbers)
    {
        var decimals = numbers.Max(x => (int)x.Scale);
        return [.. numbers.Select(x =>
        {
            var bits = decimal.GetBits(x);
            var mantissa = new BigInteger(new decimal(bits[0], bits[1], bits[2], x < 0, 0));
            return mantissa * BigInteger.Pow(10, decimals - x.Scale);
        })];
    }

    private readonly record struct Quotient(BigInteger Over, BigInteger Under)
    {
        public static Quotient operator -(Quotient a, Quotient b) => Reduced(a.Over * b.Under - b.Over * a.Under, a.Under * b.Under);

        public static Quotient operator /(Quotient a, BigInteger by) => Reduced(a.Over, a.Under * by);

        /// <summary>To 27 decimals.</summary>
        public decimal AsDecimal()
        {
            var scaled = Over * BigInteger.Pow(10, 27) / Under;
            return (decimal)scaled / 1_000_000_000_000_000_000_000_000_000m;
        }

        private static Quotient Reduced(BigInteger over, BigInteger under)
        {
            var common = BigInteger.GreatestCommonDivisor(over, under);
            return common.IsOne ? new(over, under) : new(over / common, under / common);
        }
    }
}
