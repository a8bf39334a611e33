namespace Nordbud.Adapters.Store.Cases;

/// <summary>What the store holds of a case: its head and the entries after the position asked for.</summary>
internal sealed record CaseReading(HeadRow Head, IReadOnlyList<EntryRow> Entries);
