using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>The streams of the cases in one of the two databases.</summary>
internal interface ICaseStore
{
    /// <summary>Reads the head of a case and its entries after a position, or null where there is no such case.</summary>
    Task<CaseReading?> ReadAsync(CaseId id, long after, CancellationToken cancel);

    /// <summary>Writes durably; false, and nothing written, where somebody else appended first.</summary>
    Task<bool> AppendAsync(CaseAppend append, CancellationToken cancel);

    /// <summary>Runs statements in one transaction.</summary>
    Task RunAsync(IEnumerable<SqlStatement> statements, CancellationToken cancel);
}
