namespace Nordbud.Core.Cases.Documents;

/// <summary>What became of the procurement documents.</summary>
public abstract record DocumentEvent : CaseEvent;

/// <summary>The procurement documents were frozen as a version: what the case held at this place is what is published.</summary>
public sealed record DocumentsFrozen : DocumentEvent
{
    public override string Subject => "documents";
    /// <summary>1, 2, 3.</summary>
    public required int Version { get; init; }
    /// <summary>The SHA-256 of the evaluation model in hexadecimal; null where nothing is compared by a model.</summary>
    public string? Model { get; init; }
    /// <summary>Whether the change since the version before is significant, Art. 47(3)(b); null for the first.</summary>
    public bool? Significant { get; init; }
    /// <summary>The last day for tenders as it was extended; null where it was not.</summary>
    public DateOnly? ExtendedTo { get; init; }
    /// <summary>What was changed and why the time is enough.</summary>
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}

/// <summary>The languages in which the case writes documents, report and letters were chosen.</summary>
public sealed record LanguagesChosen : DocumentEvent
{
    public override string Subject => "documents/languages";
    /// <summary>Language tags of two letters, the first first.</summary>
    public required IReadOnlyList<string> Languages { get; init; }
}

/// <summary>A reason that the law wants in the documents was given, or taken back.</summary>
public sealed record DocumentReasonGiven : DocumentEvent
{
    public override string Subject => $"documents/reason/{Advice.Names.Of(Topic)}";
    public required DocumentTopic Topic { get; init; }
    /// <summary>The reason; null where it was taken back.</summary>
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}
