using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Comments;

/// <summary>Comment on the case or one of its subjects.</summary>
public sealed record MakeComment(CommentId Comment, Kept Text) : CaseCommand
{
    /// <summary>Longest comment, in characters.</summary>
    public const int LongestText = 4000;

    public string On { get; init; } = "case";
    public override string Subject => $"comment/{Comment}";
    public override Permission Needs => Permission.Contribute;
    public override IEnumerable<Kept> Brings => [Text];
}
