namespace Nordbud.Adapters.Store.Backups;

/// <summary>The last entry of a backup: what it is of, and a hash of everything else in it.</summary>
internal sealed record Contents
{
    public const string Name = "nordbud-backup.json";
    public const int Format = 1;

    public int Version { get; init; } = Format;
    /// <summary><c>sqlite</c> or <c>postgresql</c>.</summary>
    public required string Database { get; init; }
    public required string Migration { get; init; }
    public required DateTimeOffset TakenAt { get; init; }
    public required bool WithKeys { get; init; }
    /// <summary>Lower-case hexadecimal SHA-256 by name of entry.</summary>
    public required IReadOnlyDictionary<string, string> Hashes { get; init; }
}
