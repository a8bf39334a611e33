namespace Nordbud.Core.Cases.Users;

/// <summary>A participant as it stands.</summary>
/// <param name="Invited">As invited.</param>
public sealed record Participant(ParticipantInvited Invited)
{
    public ParticipantId Id => Invited.Participant;
    /// <summary>The latest answers, or null.</summary>
    public ParticipantAnswered? Answered { get; init; }
    public bool Withdrawn { get; init; }
    /// <summary>Every text about the participant that is kept.</summary>
    public IReadOnlyList<Guid> Kept { get; init; } = [];
}
