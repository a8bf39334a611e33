using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Users;

/// <summary>What somebody asks to be done about end users.</summary>
public abstract record UserCommand(ActivityId Activity) : CaseCommand
{
    /// <summary>Longest text of an activity, in characters.</summary>
    public const int LongestText = 8000;
    /// <summary>Most participants of an activity.</summary>
    public const int MostParticipants = 500;
    /// <summary>Most things compared.</summary>
    public const int MostOptions = 25;

    public override string Subject => $"users/{Activity}";
    public override Permission Needs => Permission.RunUsers;
}

/// <summary>Plan an activity, or plan it anew before anybody takes part.</summary>
public sealed record PlanActivity(ActivityId Activity, ActivityKind Kind, Kept Name) : UserCommand(Activity)
{
    public IReadOnlyList<UserGroup> Who { get; init; } = [];
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }
    public required Kept Sheet { get; init; }
    public required Kept Recruiting { get; init; }
    /// <summary>Whether it was said that carers neither recruit nor watch those they care for.</summary>
    public bool CarersStayOut { get; init; }
    public LegalBasis Basis { get; init; }
    public bool HealthData { get; init; }
    public HealthGround? Health { get; init; }
    public Kept? NationalBasis { get; init; }
    public Dpia Dpia { get; init; }
    public DateOnly EraseOn { get; init; }
    public string? Questionnaire { get; init; }
    public IReadOnlyList<Kept> Options { get; init; } = [];
    public MissingAnswers Missing { get; init; }
    public override IEnumerable<Kept> Brings => [Name, Sheet, Recruiting, .. Options, .. NationalBasis is null ? Array.Empty<Kept>() : [NationalBasis]];
}

/// <summary>Invite somebody to an activity.</summary>
public sealed record InviteParticipant(ActivityId Activity, ParticipantId Participant, UserGroup Group) : UserCommand(Activity)
{
    public Kept? Person { get; init; }
    public Kept? Representative { get; init; }
    public string? Key { get; init; }
    /// <summary>The letter that brings the link, or null where it is handed over.</summary>
    public Letter? Link { get; init; }
    public override IEnumerable<Letter> Sends => Link is null ? [] : [Link];
    public override string Subject => $"users/{Activity}/{Participant}";
    public override IEnumerable<Kept> Brings => new[] { Person, Representative }.OfType<Kept>();
}

/// <summary>Give answers: by the participant's own link, or typed in from paper or an interview.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Participant">Who answers.</param>
/// <param name="Given">The answers to each thing compared, in the order of the activity.</param>
/// <param name="Answers">The same, as it is kept; see <see cref="AnswerSheet"/>.</param>
public sealed record GiveAnswers(ActivityId Activity, ParticipantId Participant, AnswerSheet Given, Kept Answers) : UserCommand(Activity)
{
    /// <summary>The secret of the participant's link, or null where somebody types them in.</summary>
    public ReadOnlyMemory<byte>? Secret { get; init; }
    public AnswerWay Way { get; init; }
    public bool OnBehalf { get; init; }
    public override string Subject => $"users/{Activity}/{Participant}";
    public override Permission Needs => Secret is null ? Permission.RunUsers : Permission.UsePublicPages;
    public override IEnumerable<Kept> Brings => [Answers];
}

/// <summary>End taking part: the participant by its own link, or whoever was told.</summary>
public sealed record Withdraw(ActivityId Activity, ParticipantId Participant) : UserCommand(Activity)
{
    public ReadOnlyMemory<byte>? Secret { get; init; }
    public override string Subject => $"users/{Activity}/{Participant}";
    public override Permission Needs => Secret is null ? Permission.RunUsers : Permission.UsePublicPages;
}

/// <summary>Lock the answers.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Read">The answers as they are kept, by the id of the kept text: exactly those that there are.</param>
public sealed record LockAnswers(ActivityId Activity, IReadOnlyDictionary<Guid, AnswerSheet> Read) : UserCommand(Activity);

/// <summary>Erase the personal data of an activity; the program does so on the stated day.</summary>
public sealed record EraseParticipants(ActivityId Activity) : UserCommand(Activity);
