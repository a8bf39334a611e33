namespace Nordbud.Core.Cases.Users;

/// <summary>How end users take part. No event says who somebody is or what somebody answered.</summary>
public abstract record UserEvent : CaseEvent
{
    public override string Subject => $"users/{Activity}";
    public required ActivityId Activity { get; init; }
}

/// <summary>An activity was planned, or planned anew before anybody took part.</summary>
public sealed record ActivityPlanned : UserEvent
{
    public required ActivityKind Kind { get; init; }
    public required KeptRef Name { get; init; }
    public required IReadOnlyList<UserGroup> Who { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    /// <summary>The information sheet that everybody gets first.</summary>
    public required KeptRef Sheet { get; init; }
    /// <summary>How participants are found, and by whom: never by their own carers.</summary>
    public required KeptRef Recruiting { get; init; }
    public required LegalBasis Basis { get; init; }
    /// <summary>Whether data on health are processed, and on which ground.</summary>
    public HealthGround? Health { get; init; }
    /// <summary>The national provision that the processing of health data rests on.</summary>
    public KeptRef? NationalBasis { get; init; }
    public required Dpia Dpia { get; init; }
    /// <summary>The day on which all personal data are erased.</summary>
    public required DateOnly EraseOn { get; init; }
    /// <summary>The questionnaire that is filled in, or null.</summary>
    public string? Questionnaire { get; init; }
    /// <summary>The things that are compared; none where there is one thing.</summary>
    public IReadOnlyList<KeptRef> Options { get; init; } = [];
    public MissingAnswers Missing { get; init; }
    protected override IEnumerable<KeptRef> Names() =>
        [Name, Sheet, Recruiting, .. Options, .. NationalBasis is null ? Array.Empty<KeptRef>() : [NationalBasis]];
}

/// <summary>Somebody takes part.</summary>
public sealed record ParticipantInvited : UserEvent
{
    public required ParticipantId Participant { get; init; }
    public required UserGroup Group { get; init; }
    /// <summary>The number by which the participant is called, from 1.</summary>
    public required int Number { get; init; }
    /// <summary>Who it is and how to reach them, as far as needed.</summary>
    public KeptRef? Person { get; init; }
    /// <summary>The authority of a representative who answers for the participant, or null.</summary>
    public KeptRef? Representative { get; init; }
    /// <summary>Base64 of SHA-256 over the secret of the participant's link; null on paper.</summary>
    public string? Key { get; init; }
    protected override IEnumerable<KeptRef> Names() => new[] { Person, Representative }.OfType<KeptRef>();
}

/// <summary>A participant answered, or corrected the answers. They are kept apart and erased by the stated day.</summary>
public sealed record ParticipantAnswered : UserEvent
{
    public required ParticipantId Participant { get; init; }
    public required KeptRef Answers { get; init; }
    public required AnswerWay Way { get; init; }
    /// <summary>Whether somebody answered on behalf of the participant.</summary>
    public bool OnBehalf { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Answers];
}

/// <summary>A participant ended taking part; before the lock the answers go with it, after it the scores stay without anybody.</summary>
public sealed record ParticipantWithdrew : UserEvent
{
    public required ParticipantId Participant { get; init; }
}

/// <summary>The answers were locked: the scores stay, without anybody.</summary>
public sealed record AnswersLocked : UserEvent
{
    /// <summary>How many answered.</summary>
    public required int Participants { get; init; }
    public required IReadOnlyList<LockedScore> Scores { get; init; }
}

/// <summary>The day came on which the personal data of an activity were to be erased.</summary>
public sealed record ParticipantsErased : UserEvent;
