using Nordbud.Core.Ledger;

namespace Nordbud.Adapters.Signing;

/// <summary>A key of this installation by its public half, and when it signed.</summary>
/// <param name="Verifier">What others check its signatures with.</param>
/// <param name="From">Since when it signs.</param>
/// <param name="To">When another took its place; null for the one that signs now.</param>
public sealed record RingKey(VerifierKey Verifier, DateTimeOffset From, DateTimeOffset? To);
