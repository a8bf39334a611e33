using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>
/// A statement about the facts in Kleene's three-valued logic, which knows the facts it rests on. What it says stays
/// true when more facts become known: that is why an answer without an unknown in it needs no reservation.
/// </summary>
public sealed class Condition(Func<Facts, Truth> holds, ImmutableArray<string> facts)
{
    /// <summary>The JSON names of the facts that this condition looks at.</summary>
    public ImmutableArray<string> Facts { get; } = facts;

    /// <summary>Does it hold on these facts?</summary>
    public Truth On(Facts known) => holds(known);

    /// <summary>Both hold.</summary>
    public static Condition operator &(Condition left, Condition right) => new(
        f => (Truth)Math.Min((int)left.On(f), (int)right.On(f)), Union(left, right));

    /// <summary>At least one holds.</summary>
    public static Condition operator |(Condition left, Condition right) => new(
        f => (Truth)Math.Max((int)left.On(f), (int)right.On(f)), Union(left, right));

    /// <summary>It does not hold.</summary>
    public static Condition operator !(Condition condition) => new(
        f => Truth.True - (int)condition.On(f), condition.Facts);

    /// <summary>A yes/no fact is yes.</summary>
    public static Condition Yes(string fact, Func<Facts, bool?> read) => new(
        f => read(f) switch { true => Truth.True, false => Truth.False, null => Truth.Unknown }, [fact]);

    /// <summary>An enumerated fact has one of these values.</summary>
    public static Condition OneOf<T>(string fact, Func<Facts, T?> read, params ReadOnlySpan<T> values)
        where T : struct, Enum
    {
        var wanted = 0;
        foreach (var value in values)
            wanted |= Bit(value);
        return new(
            f => read(f) is not { } known ? Truth.Unknown : (wanted & Bit(known)) != 0 ? Truth.True : Truth.False,
            [fact]);
    }

    private static int Bit<T>(T value) where T : struct, Enum => 1 << Unsafe.As<T, int>(ref value);

    /// <summary>Always holds.</summary>
    public static Condition Always { get; } = new(_ => Truth.True, []);

    /// <summary>Some fact is known not to be settled: true while it is unknown, otherwise false.</summary>
    public static Condition Unsettled(string fact, Func<Facts, bool> isKnown) => new(
        f => isKnown(f) ? Truth.False : Truth.True, [fact]);

    private static ImmutableArray<string> Union(Condition left, Condition right) =>
        [.. left.Facts, .. right.Facts.Where(fact => !left.Facts.Contains(fact))];
}
