using System.Collections.Immutable;
using System.Security.Cryptography;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Suppliers;

/// <summary>A supplier as it stands in the case.</summary>
/// <param name="Id">The supplier.</param>
/// <param name="Name">The name of the undertaking.</param>
public sealed record Supplier(SupplierId Id, string Name)
{
    public Country? Country { get; init; }
    public string? Number { get; init; }
    public KeptRef? Contact { get; init; }
    public string? Key { get; init; }
    public string? Language { get; init; }
    /// <summary>When it came into the case.</summary>
    public required DateTimeOffset Since { get; init; }
    /// <summary>Nearly the same name, on which nobody has said yet whether it is related.</summary>
    public ImmutableHashSet<SupplierId> Resembles { get; init; } = [];
    /// <summary>Related undertakings, as found.</summary>
    public ImmutableHashSet<SupplierId> Related { get; init; } = [];
    /// <summary>How it rated the authority, or null.</summary>
    public IReadOnlyDictionary<string, int>? Rated { get; init; }

    /// <summary>What is kept of the secret of a link.</summary>
    public static string KeyOf(ReadOnlySpan<byte> secret) => Convert.ToBase64String(SHA256.HashData(secret));

    /// <summary>Whether the secret is that of the supplier's link; takes the same time whatever is wrong with it.</summary>
    public bool Opens(ReadOnlySpan<byte> secret)
    {
        Span<byte> given = stackalloc byte[32];
        SHA256.HashData(secret, given);
        Span<byte> known = stackalloc byte[32];
        return Key is not null && Convert.TryFromBase64String(Key, known, out var length) && length == 32
            && CryptographicOperations.FixedTimeEquals(known, given);
    }
}
