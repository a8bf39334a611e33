using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Documents;

/// <summary>Freeze the procurement documents as they stand, for publication or as a change of what was published.</summary>
public sealed record FreezeDocuments : CaseCommand
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 8000;

    /// <summary>Whether the change since the version before is significant; has to be said from the second on.</summary>
    public bool? Significant { get; init; }
    /// <summary>The last day for tenders as it is extended; null where it is not.</summary>
    public DateOnly? ExtendedTo { get; init; }
    public Kept? Reason { get; init; }
    public override string Subject => "documents";
    public override Permission Needs => Permission.Publish;
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}
