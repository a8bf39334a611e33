using Nordbud.Core.Advice;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Documents;

/// <summary>What somebody asks to be done about the procurement documents.</summary>
public abstract record DocumentCommand : CaseCommand
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 8000;
}

/// <summary>Freeze the procurement documents as they stand, for publication or as a change of what was published.</summary>
public sealed record FreezeDocuments : DocumentCommand
{
    /// <summary>Whether the change since the version before is significant; has to be said from the second on.</summary>
    public bool? Significant { get; init; }
    /// <summary>The last day for tenders as it is extended; null where it is not.</summary>
    public DateOnly? ExtendedTo { get; init; }
    public Kept? Reason { get; init; }
    public override string Subject => "documents";
    public override Permission Needs => Permission.Publish;
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}

/// <summary>Choose the languages in which the case writes documents, report and letters.</summary>
public sealed record ChooseLanguages(IReadOnlyList<string> Languages) : DocumentCommand
{
    /// <summary>Most languages of a case.</summary>
    public const int Most = 6;

    public override string Subject => "documents/languages";
    public override Permission Needs => Permission.RunCase;
}

/// <summary>Give a reason that the law wants in the documents; an empty one takes it back.</summary>
public sealed record GiveDocumentReason(DocumentTopic Topic, Kept Reason) : DocumentCommand
{
    public override string Subject => $"documents/reason/{Names.Of(Topic)}";
    public override Permission Needs => Permission.RunCase;
    public override IEnumerable<Kept> Brings => [Reason];
}
