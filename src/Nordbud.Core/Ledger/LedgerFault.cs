namespace Nordbud.Core.Ledger;

/// <summary>The first thing that does not fit in a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Position">The entry; the first of those it may be; 0 where it is the case's head.</param>
/// <param name="Last">The last of those it may be; the same as the first where it is known.</param>
/// <param name="Kind">What is wrong.</param>
public sealed record LedgerFault(Guid Case, long Position, long Last, FaultKind Kind)
{
    /// <summary>A fault of one entry, or of the head (0).</summary>
    public LedgerFault(Guid caseId, long position, FaultKind kind) : this(caseId, position, position, kind)
    {
    }
}
