using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>Everything that one command writes; all of it or nothing.</summary>
internal sealed record CaseAppend
{
    public required CaseId Case { get; init; }
    /// <summary>The size that the case must still have; 0 for a new one.</summary>
    public required long From { get; init; }
    /// <summary>In order; the first ones make sure that nobody else came first.</summary>
    public required IReadOnlyList<SqlStatement> Statements { get; init; }
}
