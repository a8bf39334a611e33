using Nordbud.Core.Advice;

namespace Nordbud.Core.Cases.Contest;

/// <summary>Runs a contest: rules first, then marks without names, then the opinion, then the names (Arts 78-82).</summary>
internal static class ContestRules
{
    public static Outcome Decide(Case state, ContestCommand command, Setting setting)
    {
        if (!state.Group.MaySeeSuppliers(setting.By.Person))
            return new Outcome.Refused(new Problem("undeclared", null, Sources.Article("24")));
        return command switch
        {
            SetContestRules set => Set(state, set),
            MarkEntry mark => Mark(state, mark, setting),
            GiveOpinion give => Give(state, give, setting),
            LiftAnonymity => Lift(state),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    public static Case Evolve(Case state, ContestEvent happened, long place)
    {
        var contest = state.Contest;
        return state with
        {
            Contest = happened switch
            {
                ContestRulesSet set => contest with { Rules = set },
                EntryMarked marked => contest with { Marks = contest.Marks.SetItem((marked.Contender, marked.Juror), marked) },
                JuryOpinionGiven given => contest with { Opinion = (place, given) },
                AnonymityLifted => contest with { Lifted = true },
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
        ];
        if (set.Prizes.Count > ContestCommand.MostPrizes)
            problems.Add(new("too-many", "prizes", null, ("most", ContestCommand.MostPrizes)));
        if (set.Prizes.Any(prize => prize < 0))
            problems.Add(new("payment-negative", "prizes"));
        if (set.FollowUp is < 0)
            problems.Add(new("payment-negative", "followUp"));
        if (set.FollowUp is not null && state.Course.Track is { AnnouncesFollowUp: false })
            problems.Add(new("follow-up-unannounced", "followUp", Sources.Article("79(1)")));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new ContestRulesSet
        {
            Prizes = [.. set.Prizes.OrderDescending()],
            FollowUp = set.FollowUp,
            Rules = set.Rules.Ref,
            Rights = set.Rights.Ref,
        });
    }

    private static Outcome Mark(Case state, MarkEntry mark, Setting setting)
    {
        if (setting.By.Person != mark.Juror)
            return new Outcome.Refused(new Problem("mark-of-another"));
        if (ContestSight.Knows(state, mark.Juror))
            return new Outcome.Refused(new Problem("juror-knows", null, Sources.Article("82(2)")));
        if (state.Contest.Rules is null)
            return new Outcome.Refused(new Problem("contest-rules-missing"));
        if (state.Contest.Opinion is not null || state.Contest.Lifted)
            return new Outcome.Refused(new Problem("opinion-stands", null, Sources.Article("82")));
        if (state.Course.Find(mark.Contender) is not { Left: null })
            return new Outcome.Refused(new Problem("contender-unknown", "contender"));
        List<Problem> problems = [.. InputRules.Text(mark.Reason.Text, "reason", ContestCommand.LongestText)];
        if (mark.Mark is < 0 or > 100)
            problems.Add(new("mark-outside", "mark", null, ("from", 0), ("to", 100)));
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(new EntryMarked { Contender = mark.Contender, Juror = mark.Juror, Mark = mark.Mark, Reason = mark.Reason.Ref });
    }

    private static Outcome Give(Case state, GiveOpinion give, Setting setting)
    {
        if (ContestSight.Knows(state, setting.By.Person))
            return new Outcome.Refused(new Problem("juror-knows", null, Sources.Article("82(2)")));
        if (state.Contest.Opinion is not null)
            return new Outcome.Refused(new Problem("opinion-stands", null, Sources.Article("82")));
        List<Problem> problems = [.. InputRules.Text(give.Opinion.Text, "opinion", ContestCommand.LongestText)];
        var entries = state.Course.Standing.ToList();
        if (give.Ranking.Count != entries.Count || !give.Ranking.ToHashSet().SetEquals(entries.Select(entry => entry.Id)))
            problems.Add(new("ranking-incomplete", "ranking", Sources.Article("82(3)")));
        var ready = state.Contest.Ready(entries);
        if (entries.Count == 0 || ready.Count == 0)
            problems.Add(new("entries-unmarked", null, Sources.Article("82(3)")));
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(new JuryOpinionGiven { Ranking = [.. give.Ranking], Jurors = ready.Count, Opinion = give.Opinion.Ref });
    }

    private static Outcome Lift(Case state)
    {
        if (state.Contest.Lifted)
            return new Outcome.Accepted();
        return state.Contest.Opinion is null
            ? new Outcome.Refused(new Problem("opinion-first", null, Sources.Article("82(2)"))) : new Outcome.Accepted(new AnonymityLifted());
    }
}
