using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>A case as it was read: how it stands, all its entries and the checkpoint over them.</summary>
/// <param name="State">The case after its last entry.</param>
/// <param name="Entries">Every entry, the first first.</param>
/// <param name="Checkpoint">The signed note over the tree of these entries; null for a case as of an earlier moment.</param>
public sealed record CaseFile(Case State, IReadOnlyList<Entry> Entries, string? Checkpoint);
