using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Comments;

/// <summary>A comment as it stands.</summary>
public sealed record Comment(CommentId Id, PersonId? By, DateTimeOffset At, string On, KeptRef Text, long Position);
