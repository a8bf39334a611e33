using Nordbud.Core.Advice;

namespace Nordbud.Core.Cases.Contest;

/// <summary>Runs a contest: rules first, then marks without names, then the opinion, then the names, the prizes and the way back (Arts 78-82).</summary>
internal static class ContestRules
{
    public static Outcome Decide(Case state, ContestCommand command, Setting setting)
    {
        if (!state.Group.MaySeeSuppliers(setting.By.Person))
            return new Outcome.Refused(new Problem("undeclared", null, Sources.Article("24")));
        return command switch
        {
            SetContestRules set => Set(state, set),
            LiftAnonymity => Lift(state),
            MarkEntry or GiveOpinion or QualifyJuror or ExcuseJury or AskEntrant or MinuteAnswer => JuryRules.Decide(state, command, setting),
            AwardPrizes or InviteWinners or TakeIdea => WinnerRules.Decide(state, command, setting),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    public static Case Evolve(Case state, ContestEvent happened, long place)
    {
        var contest = state.Contest;
        return state with
        {
            Course = happened is AnonymityLifted ? state.Course with { Contenders = [.. state.Course.Contenders.Select(one => one with { Sealed = false })] } : state.Course,
            Contest = happened switch
            {
                ContestRulesSet set => contest with { Rules = set },
                EntryMarked marked => contest with { Marks = contest.Marks.SetItem((marked.Contender, marked.Juror), marked) },
                JurorQualified qualified => contest with { Qualified = contest.Qualified.SetItem(qualified.Juror, qualified) },
                JuryExcused excused => contest with { Excused = excused },
                EntrantAsked asked => contest with { Questions = contest.Questions.Add((asked, null)) },
                EntrantAnswered answered => contest with
                {
                    Questions = [.. contest.Questions.Select(one => one.Asked.Question == answered.Question ? (one.Asked, answered) : one)],
                },
                JuryOpinionGiven given => contest with { Opinion = (place, given) },
                AnonymityLifted => contest with { Lifted = true },
                PrizesAwarded awarded => contest with { Prizes = awarded },
                WinnersInvited invited => contest with { Invited = [.. invited.Contenders] },
                IdeaTaken taken => contest with { Ideas = contest.Ideas.Add(taken) },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            },
        };
    }

    private static Outcome Set(Case state, SetContestRules set)
    {
        if (!state.Contest.Marks.IsEmpty)
            return new Outcome.Refused(new Problem("contest-begun", null, Sources.Article("82")));
        List<Problem> problems =
        [
            .. InputRules.Text(set.Rules.Text, "rules", ContestCommand.LongestText), .. InputRules.Text(set.Rights.Text, "rights", ContestCommand.LongestText),
            .. InputRules.AtMost(set.Qualification?.Text, "qualification", ContestCommand.LongestText),
            .. set.Criteria.SelectMany(one => InputRules.Text(one.Name.Text, "criteria", ContestCommand.LongestName)).Take(1),
        ];
        if (set.Prizes.Count > ContestCommand.MostPrizes)
            problems.Add(new("too-many", "prizes", null, ("most", ContestCommand.MostPrizes)));
        problems.AddRange(set.Prizes.SelectMany(prize => InputRules.Amount(prize, "prizes")).Take(1));
        if (set.Criteria.Count > ContestCommand.MostCriteria)
            problems.Add(new("too-many", "criteria", null, ("most", ContestCommand.MostCriteria)));
        if (set.Criteria.Count > 0 && (set.Criteria.Any(one => one.Percent <= 0) || set.Criteria.Sum(one => one.Percent) != 100))
            problems.Add(new("criteria-not-hundred", "criteria", null, ("sum", set.Criteria.Sum(one => one.Percent))));
        problems.AddRange(InputRules.Amount(set.FollowUp, "followUp"));
        if (set.FollowUp is not null && state.Course.Track is { AnnouncesFollowUp: false })
            problems.Add(new("follow-up-unannounced", "followUp", Sources.Article("79(1)")));
        if (set.FollowUp is not null && WinnerRules.NotServices(state))
            problems.Add(new("follow-up-not-services", "followUp", Sources.Article("32(4)")));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new ContestRulesSet
        {
            Prizes = [.. set.Prizes.OrderDescending()],
            FollowUp = set.FollowUp,
            Rules = set.Rules.Ref,
            Rights = set.Rights.Ref,
            Criteria = set.Criteria.Count == 0 ? null : [.. set.Criteria.Select(one => new ContestCriterion(one.Name.Ref, one.Percent))],
            Qualification = string.IsNullOrWhiteSpace(set.Qualification?.Text) ? null : set.Qualification.Ref,
        });
    }

    private static Outcome Lift(Case state)
    {
        if (state.Contest.Lifted)
            return new Outcome.Accepted();
        return state.Contest.Opinion is null
            ? new Outcome.Refused(new Problem("opinion-first", null, Sources.Article("82(2)"))) : new Outcome.Accepted(new AnonymityLifted());
    }
}
