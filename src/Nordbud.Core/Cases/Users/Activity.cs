using System.Collections.Immutable;

namespace Nordbud.Core.Cases.Users;

/// <summary>An activity with end users as it stands.</summary>
/// <param name="Planned">As planned.</param>
public sealed record Activity(ActivityPlanned Planned)
{
    /// <summary>Fewer people than this are never shown, neither together nor as a part.</summary>
    public const int Fewest = 5;

    public ActivityId Id => Planned.Activity;
    public ImmutableDictionary<ParticipantId, Participant> Participants { get; init; } = ImmutableDictionary<ParticipantId, Participant>.Empty;
    /// <summary>The scores without anybody, once locked.</summary>
    public AnswersLocked? Locked { get; init; }
    /// <summary>Whether the personal data are erased.</summary>
    public bool Erased { get; init; }

    /// <summary>The questionnaire, or null.</summary>
    public Questionnaire? Questionnaire => Questionnaire.Find(Planned.Questionnaire);

    /// <summary>How many things are compared; at least one.</summary>
    public int Options => Math.Max(1, Planned.Options.Count);

    /// <summary>Those who take part, by number.</summary>
    public IEnumerable<Participant> Taking => Participants.Values.Where(one => !one.Withdrawn).OrderBy(one => one.Invited.Number);

    /// <summary>Answers that count, by the id of the kept text.</summary>
    public IEnumerable<Participant> Answering => Taking.Where(one => one.Answered is not null);

    /// <summary>
    /// The order in which a participant meets the things compared: each begins with another, every second goes backwards,
    /// so that none is favoured by its place.
    /// </summary>
    public IReadOnlyList<int> OrderFor(int number)
    {
        var begin = (number - 1) / 2 % Options;
        int[] order = [.. Enumerable.Range(0, Options).Select(at => (begin + at) % Options)];
        if (number % 2 == 0)
            Array.Reverse(order);
        return order;
    }
}
