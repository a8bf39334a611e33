using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Nordbud.Core.Evaluation.Robustness;

/// <summary>
/// Random numbers, four at a time (xoshiro256++, each lane with its own state from SplitMix64). A block of draws has its
/// own source, made from seed and block, so that it does not matter which thread works on which block.
/// </summary>
internal struct DrawSource
{
    private Vector256<ulong> _a, _b, _c, _d;

    public DrawSource(ulong seed, ulong block)
    {
        var mixer = seed + 0x9E3779B97F4A7C15 * (block * 4 + 1);
        Span<ulong> state = stackalloc ulong[16];
        for (var i = 0; i < state.Length; i++)
            state[i] = Mixed(ref mixer);
        _a = Vector256.Create<ulong>(state);
        _b = Vector256.Create<ulong>(state[4..]);
        _c = Vector256.Create<ulong>(state[8..]);
        _d = Vector256.Create<ulong>(state[12..]);
    }

    /// <summary>Four numbers, each above 0 and at most 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<double> Uniform()
    {
        var bits = Next() >>> 12 | Vector256.Create(0x3FF0000000000000UL);
        return Vector256.Create(2.0) - bits.AsDouble();
    }

    /// <summary>Twice four numbers of the standard normal distribution (Box and Muller).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (Vector256<double> First, Vector256<double> Second) Normal()
    {
        var radius = Vector256.Sqrt(Vector256.Create(-2.0) * Vector256.Log(Uniform()));
        var (sin, cos) = Turn(Next());
        return (radius * cos, radius * sin);
    }

    /// <summary>
    /// Sine and cosine of a random angle: the angle within an eighth of a turn by Taylor series (error below 1e-15), the
    /// quarter by bits, so that no angle has to be reduced.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<double> Sin, Vector256<double> Cos) Turn(Vector256<ulong> bits)
    {
        var fraction = (bits >>> 12 | Vector256.Create(0x3FF0000000000000UL)).AsDouble() - Vector256.Create(1.5);
        var x = fraction * Vector256.Create(Math.PI / 2);
        var y = x * x;
        var sin = x * (Vector256<double>.One + y * (Vector256.Create(-1.0 / 6) + y * (Vector256.Create(1.0 / 120) + y * (Vector256.Create(-1.0 / 5040)
            + y * (Vector256.Create(1.0 / 362880) + y * (Vector256.Create(-1.0 / 39916800) + y * (Vector256.Create(1.0 / 6227020800) - y * Vector256.Create(1.0 / 1307674368000))))))));
        var cos = Vector256<double>.One + y * (Vector256.Create(-0.5) + y * (Vector256.Create(1.0 / 24) + y * (Vector256.Create(-1.0 / 720)
            + y * (Vector256.Create(1.0 / 40320) + y * (Vector256.Create(-1.0 / 3628800) + y * (Vector256.Create(1.0 / 479001600) - y * Vector256.Create(1.0 / 87178291200)))))));
        // Two bits that the fraction does not use choose the quarter: swap sine and cosine, and turn their signs.
        var swap = Vector256.Equals(bits & Vector256.Create(1UL), Vector256<ulong>.Zero).AsDouble();
        var sinSign = bits << 62 & Vector256.Create(0x8000000000000000UL);
        var cosSign = bits << 61 & Vector256.Create(0x8000000000000000UL);
        var first = Vector256.ConditionalSelect(swap, sin, cos);
        var second = Vector256.ConditionalSelect(swap, cos, sin);
        return ((first.AsUInt64() ^ sinSign).AsDouble(), (second.AsUInt64() ^ cosSign).AsDouble());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<ulong> Next()
    {
        var result = Rotated(_a + _d, 23) + _a;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = Rotated(_d, 45);
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Rotated(Vector256<ulong> x, int by) => x << by | x >>> 64 - by;

    private static ulong Mixed(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
}
