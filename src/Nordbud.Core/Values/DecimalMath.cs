namespace Nordbud.Core.Values;

/// <summary>
/// Roots, logarithms and powers in decimal arithmetic, for formulas whose result is published and recomputed: about 26
/// significant digits for results near 1, the same on every machine. Overflow throws.
/// </summary>
public static class DecimalMath
{
    private const decimal Ln2 = 0.6931471805599453094172321215m;
    private const decimal Sqrt2 = 1.4142135623730950488016887242m;

    /// <summary>The square root of a number from 0 up.</summary>
    public static decimal Sqrt(decimal x)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        if (x == 0)
            return 0;
        var root = (decimal)Math.Sqrt((double)x);
        for (var step = 0; step < 4; step++)
            root = (root + x / root) / 2;
        return root;
    }

    /// <summary>The natural logarithm of a number above 0.</summary>
    public static decimal Log(decimal x)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(x);
        var halvings = 0;
        for (; x > Sqrt2; halvings++)
            x /= 2;
        for (; x < Sqrt2 / 2; halvings--)
            x *= 2;
        // ln x = 2 artanh((x-1)/(x+1)); the argument is at most 0.172, so that each term gives 1.5 digits.
        var part = (x - 1) / (x + 1);
        var square = part * part;
        var sum = 0m;
        var power = part;
        for (var odd = 1; power != 0; odd += 2, power *= square)
            sum += power / odd;
        return 2 * sum + halvings * Ln2;
    }

    /// <summary>e to the power of <paramref name="x"/>; a number below -66 gives 0.</summary>
    public static decimal Exp(decimal x)
    {
        if (x < -66)
            return 0;
        var doublings = (int)decimal.Round(x / Ln2);
        x -= doublings * Ln2;
        var sum = 1m;
        var term = 1m;
        for (var n = 1; term != 0; n++)
            sum += term = term * x / n;
        for (; doublings > 0; doublings--)
            sum *= 2;
        for (; doublings < 0; doublings++)
            sum /= 2;
        return sum;
    }

    /// <summary>A number from 0 up to any power; whole powers up to 64 are multiplied out and so exact where they fit.</summary>
    public static decimal Pow(decimal x, decimal power)
    {
        if (power == decimal.Truncate(power) && Math.Abs(power) <= 64)
        {
            var product = 1m;
            for (var n = Math.Abs(power); n > 0; n--)
                product *= x;
            return power < 0 ? 1 / product : product;
        }
        return x == 0 && power > 0 ? 0 : Exp(power * Log(x));
    }

    /// <summary>Without the zeros that trail after the decimal point: 1.500 is written 1.5.</summary>
    public static decimal Normalised(decimal x) => x / 1.0000000000000000000000000000m;
}
