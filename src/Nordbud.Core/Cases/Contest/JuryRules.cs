using Nordbud.Core.Advice;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Contest;

/// <summary>What the jury does: marks, questions and the opinion, before it knows any name (Arts 81-82).</summary>
internal static class JuryRules
{
    public static Outcome Decide(Case state, ContestCommand command, Setting setting) => command switch
    {
        MarkEntry mark => Mark(state, mark, setting),
        GiveOpinion give => Give(state, give, setting),
        QualifyJuror qualify => Qualify(state, qualify),
        ExcuseJury excuse => Excuse(state, excuse),
        AskEntrant ask => Ask(state, ask, setting),
        MinuteAnswer minute => Minute(state, minute, setting),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    private static Outcome Mark(Case state, MarkEntry mark, Setting setting)
    {
        if (setting.By.Person != mark.Juror)
            return new Outcome.Refused(new Problem("mark-of-another"));
        if (Jury.Against(state, mark.Juror) is { } against)
            return new Outcome.Refused(against);
        if (state.Contest.Rules is not { } rules)
            return new Outcome.Refused(new Problem("contest-rules-missing"));
        if (state.Contest.Opinion is not null || state.Contest.Lifted)
            return new Outcome.Refused(new Problem("opinion-stands", null, Sources.Article("82")));
        if (state.Course.Find(mark.Contender) is not { Left: null })
            return new Outcome.Refused(new Problem("contender-unknown", "contender"));
        List<Problem> problems = [.. InputRules.Text(mark.Reason.Text, "reason", ContestCommand.LongestText)];
        var criteria = rules.Criteria ?? [];
        if (mark.ByCriterion.Count != criteria.Count)
            problems.Add(new("criterion-unmarked", "mark"));
        else if (mark.ByCriterion.Append(criteria.Count > 0 ? 0 : mark.Mark).Any(one => one is < 0 or > 100))
            problems.Add(new("mark-outside", "mark", null, ("from", 0), ("to", 100)));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new EntryMarked
        {
            Contender = mark.Contender,
            Juror = mark.Juror,
            Mark = criteria.Count > 0 ? criteria.Zip(mark.ByCriterion).Sum(one => one.First.Percent * one.Second) / 100 : mark.Mark,
            ByCriterion = criteria.Count > 0 ? [.. mark.ByCriterion] : null,
            Reason = mark.Reason.Ref,
        });
    }

    private static Outcome Give(Case state, GiveOpinion give, Setting setting)
    {
        if (Jury.Against(state, setting.By.Person) is { } against)
            return new Outcome.Refused(against);
        if (state.Contest.Opinion is not null)
            return new Outcome.Refused(new Problem("opinion-stands", null, Sources.Article("82")));
        List<Problem> problems = [.. InputRules.Text(give.Opinion.Text, "opinion", ContestCommand.LongestText), .. InputRules.AtMost(give.Departure?.Text, "departure", ContestCommand.LongestText)];
        var entries = state.Course.Standing.ToList();
        var places = give.Places.Count == 0 ? null : Jury.PlacesOf(give.Places);
        var whole = give.Ranking.Count == entries.Count && give.Ranking.ToHashSet().SetEquals(entries.Select(entry => entry.Id))
            && (give.Places.Count == 0 || places?.Count == give.Ranking.Count);
        if (!whole)
            problems.Add(new("ranking-incomplete", "ranking", Sources.Article("82(3)")));
        var ready = Jury.Ready(state);
        if (entries.Count == 0 || ready.Count == 0)
            problems.Add(new("entries-unmarked", null, Sources.Article("82(3)")));
        var blocks = Jury.Blocks(state).Where(block => state.Contest.Excused?.Yielded.Contains(block.Code) is not true);
        problems.AddRange(blocks);
        var departs = whole && Jury.Departs(state, give.Ranking, places);
        if (departs && string.IsNullOrWhiteSpace(give.Departure?.Text))
            problems.Add(new("departure-unreasoned", "departure", Sources.Article("82(3)")));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new JuryOpinionGiven
        {
            Ranking = [.. give.Ranking],
            Places = places,
            Jurors = ready.Count,
            Opinion = give.Opinion.Ref,
            Departure = departs ? give.Departure!.Ref : null,
            Yielded = Jury.Blocks(state) is { Count: > 0 } yielded ? [.. yielded.Select(block => block.Code)] : null,
        });
    }

    private static Outcome Qualify(Case state, QualifyJuror qualify)
    {
        if (!state.RolesOf(qualify.Juror).Contains(Role.Jury))
            return new Outcome.Refused(new Problem("juror-unknown", "juror"));
        if (state.Contest.Opinion is not null)
            return new Outcome.Refused(new Problem("opinion-stands", null, Sources.Article("82")));
        List<Problem> problems = [.. qualify.Qualified ? InputRules.Text(qualify.What?.Text, "what", ContestCommand.LongestText) : InputRules.AtMost(qualify.What?.Text, "what", ContestCommand.LongestText)];
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new JurorQualified
        {
            Juror = qualify.Juror,
            Qualified = qualify.Qualified,
            What = string.IsNullOrWhiteSpace(qualify.What?.Text) ? null : qualify.What.Ref,
        });
    }

    private static Outcome Excuse(Case state, ExcuseJury excuse)
    {
        if (state.Contest.Opinion is not null)
            return new Outcome.Refused(new Problem("opinion-stands", null, Sources.Article("82")));
        var blocks = Jury.Blocks(state);
        if (blocks.Count == 0)
            return new Outcome.Accepted();
        List<Problem> problems = [.. InputRules.Text(excuse.Reason.Text, "reason", ContestCommand.LongestText)];
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(new JuryExcused { Yielded = [.. blocks.Select(block => block.Code)], Reason = excuse.Reason.Ref });
    }

    private static Outcome Ask(Case state, AskEntrant ask, Setting setting)
    {
        if (Jury.Against(state, setting.By.Person) is { } against)
            return new Outcome.Refused(against);
        if (state.Contest.Lifted)
            return new Outcome.Refused(new Problem("names-known", null, Sources.Article("82(5)")));
        if (state.Contest.Questions.Exists(one => one.Asked.Question == ask.Question))
            return new Outcome.Accepted();
        List<Problem> problems = [.. InputRules.Text(ask.Text.Text, "question", ContestCommand.LongestText)];
        if (state.Course.Find(ask.Contender) is not { Left: null })
            problems.Add(new("contender-unknown", "contender"));
        if (state.Contest.Questions.Count >= ContestCommand.MostQuestions)
            problems.Add(new("too-many", "question", null, ("most", ContestCommand.MostQuestions)));
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(new EntrantAsked { Question = ask.Question, Contender = ask.Contender, Text = ask.Text.Ref });
    }

    private static Outcome Minute(Case state, MinuteAnswer minute, Setting setting)
    {
        if (state.Contest.Questions.Find(one => one.Asked.Question == minute.Question) is not { Asked: { } asked } there)
            return new Outcome.Refused(new Problem("jury-question-unknown"));
        if (there.Answered is not null)
            return new Outcome.Refused(new Problem("jury-question-answered"));
        // Only who handles the entries can ask an entrant without telling the jury who it is.
        if (state.Course.Find(asked.Contender) is { Sealed: true } && !ContestSight.Handles(state, setting.By.Person))
            return new Outcome.Refused(new Problem("handler-only", null, Sources.Article("82(5)")));
        List<Problem> problems = [.. InputRules.Text(minute.Minutes.Text, "minutes", ContestCommand.LongestText), .. InputRules.Past(minute.On, "on", setting)];
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(new EntrantAnswered { Question = minute.Question, On = minute.On, Minutes = minute.Minutes.Ref });
    }
}
