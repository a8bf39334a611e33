namespace Nordbud.Adapters.Store.Backups;

/// <summary>What came of a restore.</summary>
/// <param name="TakenAt">When the backup was taken.</param>
/// <param name="WithKeys">Whether the keys came with it.</param>
/// <param name="ErasedAgain">Contents that were erased after the backup and are erased again.</param>
/// <param name="Older">Cases of which somebody holds a later state than the restored one.</param>
public sealed record Restoring(DateTimeOffset TakenAt, bool WithKeys, int ErasedAgain, IReadOnlyList<OlderCase> Older);
