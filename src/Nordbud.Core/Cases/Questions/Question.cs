using Nordbud.Core.Cases.Suppliers;

namespace Nordbud.Core.Cases.Questions;

/// <summary>A question as it stands.</summary>
/// <param name="Id">The question.</param>
/// <param name="Asker">Who asked; null where the authority put the question itself.</param>
/// <param name="Text">As it was asked, or null.</param>
public sealed record Question(QuestionId Id, SupplierId? Asker, KeptRef? Text)
{
    /// <summary>When it was asked.</summary>
    public required DateTimeOffset At { get; init; }
    /// <summary>The question as everybody reads it; null as long as it is not answered.</summary>
    public KeptRef? Wording { get; init; }
    public KeptRef? Answer { get; init; }
    /// <summary>When the answer was made available to everybody, or last corrected; null as long as it was not.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }
    /// <summary>The days on which it was asked and answered in another system; null where it was answered here.</summary>
    public (DateOnly Asked, DateOnly Answered)? Elsewhere { get; init; }
}
