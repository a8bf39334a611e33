using System.Collections.Immutable;
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

    /// <summary>Whether the secret is that of the supplier's link.</summary>
    public bool Opens(ReadOnlySpan<byte> secret) => SecretKey.Opens(Key, secret);
}
