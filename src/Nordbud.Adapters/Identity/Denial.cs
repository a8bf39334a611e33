namespace Nordbud.Adapters.Identity;

/// <summary>How often somebody was denied the same thing in a case within one hour, and how much of it the ledger says.</summary>
public sealed class Denial
{
    public required Guid CaseId { get; init; }
    /// <summary>The zero id for those who are not signed in.</summary>
    public required Guid PersonId { get; init; }
    /// <summary>What was asked for, by its kebab-case name.</summary>
    public required string Permission { get; init; }
    /// <summary>The hour, in hours since 1970.</summary>
    public required long Hour { get; init; }
    public required long Count { get; init; }
    /// <summary>Of these, how many the ledger already tells of.</summary>
    public required long Told { get; init; }
}
