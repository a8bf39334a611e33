namespace Nordbud.Core.Cases.Comments;

/// <summary>Takes comments in.</summary>
internal static class CommentRules
{
    private const int LongestSubject = 120;

    public static Outcome Decide(Case state, MakeComment command)
    {
        if (state.Comments.ContainsKey(command.Comment))
            return new Outcome.Refused(new Problem("comment-exists"));
        if (string.IsNullOrWhiteSpace(command.Text.Text))
            return new Outcome.Refused(new Problem("text-missing", "text"));
        if (command.Text.Text.Length > MakeComment.LongestText)
            return new Outcome.Refused(new Problem("too-long", "text", null, ("most", MakeComment.LongestText)));
        if (command.On.Length is 0 or > LongestSubject)
            return new Outcome.Refused(new Problem("subject-unknown", "on"));
        return new Outcome.Accepted(new CommentMade { Comment = command.Comment, On = command.On, Text = command.Text.Ref });
    }

    public static Case Evolve(Case state, CommentEvent happened, Entry entry) => happened is CommentMade made
        ? state with
        {
            Comments = state.Comments.SetItem(made.Comment, new Comment(made.Comment, entry.Actor, entry.At, made.On, made.Text, entry.Position)),
        }
        : state;
}
