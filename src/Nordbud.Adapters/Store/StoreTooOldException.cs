namespace Nordbud.Adapters.Store;

/// <summary>The tables are those of an earlier edition of the program.</summary>
public sealed class StoreTooOldException(IReadOnlyList<string> pending) : Exception(
    $"The store is of an earlier edition ({string.Join(", ", pending)} not done). Take a backup, then run: ./nordbud migrate");
