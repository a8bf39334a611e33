using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Erasure;
using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Users;

/// <summary>
/// Lets end users take part: of their own will, with little data, kept apart and erased by a stated day. Where they score
/// tenders, the same panel of at least five scores all of them.
/// </summary>
internal static class UserRules
{
    public static Outcome Decide(Case state, UserCommand command, Setting setting)
    {
        var activity = state.Users.GetValueOrDefault(command.Activity);
        if (command is PlanActivity plan)
            return Plan(state, activity, plan, setting);
        if (activity is null)
            return Refused("activity-unknown");
        return command switch
        {
            InviteParticipant invite => Invite(activity, invite),
            GiveAnswers give => Answer(activity, give),
            Withdraw withdraw => WithdrawFrom(activity, withdraw, setting),
            LockAnswers locking => Lock(activity, locking),
            EraseParticipants => Erase(activity, setting),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    public static Case Evolve(Case state, UserEvent happened)
    {
        var activity = state.Users.GetValueOrDefault(happened.Activity);
        return state with
        {
            Users = state.Users.SetItem(happened.Activity, happened switch
            {
                ActivityPlanned planned => activity is null ? new Activity(planned) : activity with { Planned = planned },
                ParticipantInvited invited => With(activity!, new Participant(invited) { Kept = [.. invited.Keeps.Select(kept => kept.Id)] }),
                ParticipantAnswered answered => activity!.Participants[answered.Participant] is var one
                    ? With(activity, one with { Answered = answered, Kept = [.. one.Kept, answered.Answers.Id] }) : activity,
                ParticipantWithdrew withdrew => With(activity!, activity!.Participants[withdrew.Participant] with { Withdrawn = true, Kept = [] }),
                AnswersLocked locked => activity! with { Locked = locked },
                ParticipantsErased => activity! with
                {
                    Erased = true,
                    Participants = activity!.Participants.SetItems(activity.Participants.Values.Select(one => KeyValuePair.Create(one.Id, one with { Kept = [] }))),
                },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            }),
        };
    }

    private static Outcome Plan(Case state, Activity? there, PlanActivity plan, Setting setting)
    {
        List<Problem> problems = [];
        if (there is not null && !there.Participants.IsEmpty)
            return Refused("activity-begun");
        problems.AddRange(InputRules.Text(plan.Name.Text, "name", 200));
        problems.AddRange(InputRules.Text(plan.Sheet.Text, "sheet", UserCommand.LongestText));
        problems.AddRange(InputRules.Text(plan.Recruiting.Text, "recruiting", UserCommand.LongestText));
        if (plan.Who.Count == 0)
            problems.Add(new("users-missing", "who"));
        if (plan.To < plan.From)
            problems.Add(new("ends-before-it-begins", "to"));
        if (!plan.CarersStayOut)
            problems.Add(new("carers-recruit", "carersStayOut", Sources.StepSeven("end users")));
        if (plan.HealthData && plan.Health is null)
            problems.Add(new("health-ground-missing", "health", Gdpr("9(2)")));
        if (plan.HealthData && string.IsNullOrWhiteSpace(plan.NationalBasis?.Text))
            problems.Add(new("national-basis-missing", "nationalBasis", Gdpr("9(2)")));
        if (plan.EraseOn < plan.To)
            problems.Add(new("erased-too-early", "eraseOn"));
        else if (plan.EraseOn > plan.To.AddYears(2))
            problems.Add(new("erased-too-late", "eraseOn", Gdpr("5(1)(e)")));
        if (plan.Questionnaire is not null && Questionnaire.Find(plan.Questionnaire) is null)
            problems.Add(new("questionnaire-unknown", "questionnaire"));
        if (plan.Kind is ActivityKind.Scoring && plan.Questionnaire is null)
            problems.Add(new("questionnaire-missing", "questionnaire"));
        if (plan.Options.Count > UserCommand.MostOptions)
            problems.Add(new("too-many", "options", null, ("most", UserCommand.MostOptions)));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new ActivityPlanned
        {
            Activity = plan.Activity,
            Kind = plan.Kind,
            Name = plan.Name.Ref,
            Who = [.. plan.Who.Distinct().Order()],
            From = plan.From,
            To = plan.To,
            Sheet = plan.Sheet.Ref,
            Recruiting = plan.Recruiting.Ref,
            Basis = plan.Basis,
            Health = plan.HealthData ? plan.Health : null,
            NationalBasis = plan.HealthData ? plan.NationalBasis!.Ref : null,
            Dpia = plan.Dpia,
            EraseOn = plan.EraseOn,
            Questionnaire = plan.Questionnaire,
            Options = [.. plan.Options.Select(option => option.Ref)],
            Missing = plan.Missing,
        });
    }

    private static Outcome Invite(Activity activity, InviteParticipant invite)
    {
        if (activity.Participants.ContainsKey(invite.Participant))
            return new Outcome.Accepted();
        if (activity.Locked is not null || activity.Erased)
            return Refused("answers-locked");
        if (!activity.Planned.Who.Contains(invite.Group))
            return Refused("users-missing", "group");
        if (activity.Participants.Count >= UserCommand.MostParticipants)
            return new Outcome.Refused(new Problem("too-many", "group", null, ("most", UserCommand.MostParticipants)));
        List<Problem> problems = [.. InputRules.AtMost(invite.Person?.Text, "person", UserCommand.LongestText), .. InputRules.AtMost(invite.Representative?.Text, "representative", UserCommand.LongestText)];
        if (problems.Count > 0)
            return new Outcome.Refused(problems);
        return new Outcome.Accepted(new ParticipantInvited
        {
            Activity = activity.Id,
            Participant = invite.Participant,
            Group = invite.Group,
            Number = activity.Participants.Count + 1,
            Person = invite.Person?.Ref,
            Representative = invite.Representative?.Ref,
            Key = invite.Key,
        });
    }

    private static Outcome Answer(Activity activity, GiveAnswers give)
    {
        if (Own(activity, give.Participant, give.Secret) is not { } participant)
            return Refused("not-allowed");
        if (participant.Withdrawn)
            return Refused("withdrawn");
        if (activity.Locked is not null || activity.Erased)
            return Refused("answers-locked");
        if (activity.Questionnaire is not { } questionnaire)
            return Refused("questionnaire-missing");
        if (InputRules.AtMost(give.Given.Comment, "comment", AnswerSheet.LongestComment).ToList() is { Count: > 0 } wrong)
            return new Outcome.Refused(wrong);
        if (give.Given.Answers.Count != activity.Options || give.Given.Answers.Any(answers =>
            answers.Count != questionnaire.Positive.Count || answers.Any(answer => answer < questionnaire.First || answer > questionnaire.Last)))
            return Refused("answers-wrong", "answers");
        if (give.Given.Answers.All(answers => answers.All(answer => answer is null)))
            return Refused("answers-missing", "answers");
        return new Outcome.Accepted(new ParticipantAnswered
        {
            Activity = activity.Id,
            Participant = participant.Id,
            Answers = give.Answers.Ref,
            Way = give.Way,
            OnBehalf = give.OnBehalf || participant.Invited.Representative is not null,
        });
    }

    private static Outcome WithdrawFrom(Activity activity, Withdraw withdraw, Setting setting)
    {
        if (Own(activity, withdraw.Participant, withdraw.Secret) is not { } participant)
            return Refused("not-allowed");
        return participant.Withdrawn ? new Outcome.Accepted() : new Outcome.Accepted(
        [
            .. participant.Kept.Select(kept => Erasing(kept, "withdrawal", setting)),
            new ParticipantWithdrew { Activity = activity.Id, Participant = participant.Id },
        ]);
    }

    private static Outcome Lock(Activity activity, LockAnswers locking)
    {
        if (activity.Locked is not null)
            return new Outcome.Accepted();
        if (activity.Erased)
            return Refused("answers-locked");
        if (activity.Questionnaire is null)
            return Refused("questionnaire-missing");
        if (!activity.Answering.Select(one => one.Answered!.Answers.Id).ToHashSet().SetEquals(locking.Read.Keys))
            return Refused("answers-changed");
        var (people, scores) = UserResults.Score(activity, locking.Read);
        return people < Activity.Fewest && activity.Planned.Kind is ActivityKind.Scoring
            ? new Outcome.Refused(new Problem("panel-too-small", null, null, ("n", people), ("fewest", Activity.Fewest)))
            : new Outcome.Accepted(new AnswersLocked { Activity = activity.Id, Participants = people, Scores = scores });
    }

    private static Outcome.Accepted Erase(Activity activity, Setting setting) => activity.Erased ? new Outcome.Accepted() : new Outcome.Accepted(
    [
        .. activity.Participants.Values.OrderBy(one => one.Invited.Number).SelectMany(one => one.Kept).Select(kept => Erasing(kept, "erasure-day", setting)),
        new ParticipantsErased { Activity = activity.Id },
    ]);

    /// <summary>Personal data of participants are no documentation of the award: they go when it was promised.</summary>
    private static ContentErased Erasing(Guid kept, string ground, Setting setting) => new() { Content = kept, Ground = ground, LawBook = setting.Law.Edition };

    /// <summary>The participant, if it is there and the secret, where one is given, is its own.</summary>
    private static Participant? Own(Activity activity, ParticipantId id, ReadOnlyMemory<byte>? secret) =>
        activity.Participants.TryGetValue(id, out var participant) && (secret is not { } given || SecretKey.Opens(participant.Invited.Key, given.Span))
            ? participant : null;

    private static Activity With(Activity activity, Participant participant) =>
        activity with { Participants = activity.Participants.SetItem(participant.Id, participant) };

    private static Source Gdpr(string article) => new($"Regulation (EU) 2016/679 Art. {article}", "https://eur-lex.europa.eu/eli/reg/2016/679/oj");

    private static Outcome.Refused Refused(string code, string? field = null) => new(new Problem(code, field));
}
