namespace Nordbud.Core.Cases.Comments;

/// <summary>What people say to each other in the case.</summary>
public abstract record CommentEvent : CaseEvent
{
    public override string Subject => $"comment/{Comment}";
    public required CommentId Comment { get; init; }
}

/// <summary>Somebody commented on the case or one of its subjects.</summary>
public sealed record CommentMade : CommentEvent
{
    /// <summary>The subject commented on; <c>case</c> for the case as a whole.</summary>
    public required string On { get; init; }
    public required KeptRef Text { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Text];
}
