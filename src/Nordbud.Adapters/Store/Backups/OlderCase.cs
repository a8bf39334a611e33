namespace Nordbud.Adapters.Store.Backups;

/// <summary>A case that was further than the restored store says.</summary>
/// <param name="Origin">The case by the first line of its checkpoint.</param>
/// <param name="Restored">Entries in the restored store; 0 where it has no such case.</param>
/// <param name="Kept">Entries under the checkpoint that somebody kept.</param>
public sealed record OlderCase(string Origin, long Restored, long Kept);
