using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Scoring;

/// <summary>Takes tenders and marks: each evaluator alone, then a chair leads to one mark.</summary>
internal static class ScoringRules
{
    public static Outcome Decide(Case state, ScoringCommand command, Setting setting)
    {
        // Who handles or marks tenders has declared interests first, and stays away with a conflict.
        if (!state.Group.MaySeeSuppliers(setting.By.Person))
            return new Outcome.Refused(new Problem("undeclared", null, Sources.Article("24")));
        return command switch
        {
            EnterTender enter => Enter(state, enter),
            AdmitTender admit => Admit(state, admit),
            GiveMark give => Give(state, give, setting),
            LockMarks @lock => Lock(state, @lock, setting),
            OpenMarks open => Open(state, open),
            SettleMark settle => Settle(state, settle),
            TakeUserMark take => Take(state, take),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    public static Case Evolve(Case state, ScoringEvent happened)
    {
        var scoring = state.Scoring;
        return state with
        {
            Scoring = happened switch
            {
                TenderEntered entered when scoring.Find(entered.Tender) is { } there =>
                    scoring with { Tenders = scoring.Tenders.Replace(there, there with { Entered = entered }) },
                TenderEntered entered => scoring with { Tenders = scoring.Tenders.Add(new(entered)) },
                TenderExcluded excluded => With(scoring, excluded.Tender, one => one with { Excluded = excluded.Reason, AbnormallyLow = excluded.AbnormallyLow is true }),
                TenderReadmitted readmitted => With(scoring, readmitted.Tender, one => one with { Excluded = null, AbnormallyLow = false }),
                MarkGiven given => scoring with { Given = scoring.Given.SetItem((given.Tender, given.Criterion, given.Evaluator), given) },
                MarksLocked locked => scoring with { Locked = scoring.Locked.Add(locked.Evaluator) },
                MarksOpened => scoring with { Opened = true },
                MarkSettled settled => scoring with { Settled = scoring.Settled.SetItem((settled.Tender, settled.Criterion), settled) },
                UserMarkTaken taken => scoring with { ByUsers = scoring.ByUsers.SetItem((taken.Tender, taken.Criterion), taken) },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            },
        };
    }

    private static ScoringPart With(ScoringPart scoring, TenderId id, Func<EnteredTender, EnteredTender> change) =>
        scoring.Find(id) is { } there ? scoring with { Tenders = scoring.Tenders.Replace(there, change(there)) } : scoring;

    private static Outcome Enter(Case state, EnterTender enter)
    {
        if (state.Scoring.Opened)
            return new Outcome.Refused(new Problem("marks-opened"));
        if (CaseModel.Of(state) is { Model: null } incomplete)
            return new Outcome.Refused(incomplete.Problems);
        var model = CaseModel.Of(state).Model!;
        var there = state.Scoring.Find(enter.Tender);
        List<Problem> problems = [.. InputRules.Text(enter.Name.Text, "name", ScoringCommand.LongestName)];
        if (there is null && state.Scoring.Tenders.Count >= ScoringCommand.MostTenders)
            problems.Add(new("too-many", "name", null, ("most", ScoringCommand.MostTenders)));
        problems.AddRange(Amounts(model, enter));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new TenderEntered
        {
            Tender = enter.Tender,
            Number = there?.Entered.Number ?? state.Scoring.Tenders.Count + 1,
            Name = enter.Name.Ref,
            Lot = enter.Lot,
            Price = enter.Price,
            UnitPrices = new Dictionary<string, decimal>(enter.UnitPrices),
            Costs = enter.Costs,
        });
    }

    /// <summary>What the model finds wrong with lot and amounts; the marks come later.</summary>
    private static IEnumerable<Problem> Amounts(EvaluationModel model, EnterTender enter)
    {
        var tender = new Tender
        {
            Id = "1",
            Lot = enter.Lot,
            Price = enter.Price,
            UnitPrices = enter.UnitPrices,
            Costs = enter.Costs,
            Scores = model.Leaves.ToDictionary(leaf => leaf.Id, leaf => Score.Of(leaf.Scale!.Highest)),
        };
        if (enter.Price is { Scale: > Evaluation.Amounts.Decimals })
            yield return new("price-decimals", "price");
        foreach (var wrong in ModelRules.Check(model, [tender]))
            yield return new("price-wrong", wrong.Field[(wrong.Field.LastIndexOf('.') + 1)..], null,
                ("why", wrong.Code), ("given", wrong.Given), ("allowed", wrong.Allowed));
    }

    private static Outcome Admit(Case state, AdmitTender admit)
    {
        if (state.Scoring.Find(admit.Tender) is not { } there)
            return new Outcome.Refused(new Problem("tender-unknown"));
        if (admit.Admitted == there.Excluded is null)
            return new Outcome.Accepted();
        List<Problem> problems = [.. Reason(admit.Reason)];
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(admit.Admitted
                ? new TenderReadmitted { Tender = admit.Tender, Reason = admit.Reason.Ref }
                : new TenderExcluded { Tender = admit.Tender, AbnormallyLow = admit.AbnormallyLow ? true : null, Reason = admit.Reason.Ref });
    }

    private static Outcome Give(Case state, GiveMark give, Setting setting)
    {
        if (setting.By.Person != give.Evaluator)
            return new Outcome.Refused(new Problem("mark-of-another"));
        if (state.Scoring.Opened || state.Scoring.Locked.Contains(give.Evaluator))
            return new Outcome.Refused(new Problem(state.Scoring.Opened ? "marks-opened" : "marks-locked"));
        if (Leaf(state, give.Tender, give.Criterion) is not { } leaf)
            return new Outcome.Refused(new Problem("tender-unknown"));
        List<Problem> problems = [.. Reason(give.Reason), .. Mark(leaf, give.Mark)];
        if (leaf.ScoredBy is not Scorer.Experts)
            problems.Add(new("not-for-experts", "mark"));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new MarkGiven
        {
            Tender = give.Tender,
            Criterion = give.Criterion,
            Evaluator = give.Evaluator,
            Mark = give.Mark,
            Reason = give.Reason.Ref,
        });
    }

    private static Outcome Lock(Case state, LockMarks command, Setting setting)
    {
        if (setting.By.Person != command.Evaluator)
            return new Outcome.Refused(new Problem("mark-of-another"));
        if (state.Scoring.Locked.Contains(command.Evaluator))
            return new Outcome.Accepted();
        if (state.Scoring.Opened)
            return new Outcome.Refused(new Problem("marks-opened"));
        var missing = ScoredTenders.ToMark(state).Count(one => !state.Scoring.Given.ContainsKey((one.Tender.Id, one.Criterion.Criterion, command.Evaluator)));
        return missing > 0 || state.Scoring.Tenders.IsEmpty
            ? new Outcome.Refused(new Problem("marks-missing", null, null, ("n", missing)))
            : new Outcome.Accepted(new MarksLocked { Evaluator = command.Evaluator });
    }

    private static Outcome Open(Case state, OpenMarks open)
    {
        if (state.Scoring.Opened)
            return new Outcome.Accepted();
        if (state.Scoring.Tenders.IsEmpty)
            return new Outcome.Refused(new Problem("tender-unknown"));
        var experts = state.Criteria.Leaves.Any(leaf => leaf.ScoredBy is Scorer.Experts);
        if (experts && state.Scoring.Locked.IsEmpty)
            return new Outcome.Refused(new Problem("nobody-locked"));
        var waiting = experts ? ScoredTenders.Evaluators(state).Count(person => !state.Scoring.Locked.Contains(person)) : 0;
        if (waiting > 0 && string.IsNullOrWhiteSpace(open.Reason?.Text))
            return new Outcome.Refused(new Problem("evaluators-waiting", "reason", null, ("n", waiting)));
        List<Problem> problems = [.. InputRules.AtMost(open.Reason?.Text, "reason", ScoringCommand.LongestReason)];
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(new MarksOpened { Reason = string.IsNullOrWhiteSpace(open.Reason?.Text) ? null : open.Reason.Ref });
    }

    private static Outcome Settle(Case state, SettleMark settle)
    {
        if (Leaf(state, settle.Tender, settle.Criterion) is not { } leaf)
            return new Outcome.Refused(new Problem("tender-unknown"));
        List<Problem> problems = [.. Reason(settle.Reason), .. Mark(leaf, settle.Mark)];
        switch (leaf.ScoredBy)
        {
            case Scorer.Experts when !state.Scoring.Opened:
                problems.Add(new("marks-not-opened"));
                break;
            case Scorer.Experts when state.Criteria.Model?.Scores is ScoreRule.Average or ScoreRule.Median:
                problems.Add(new("marks-averaged", "mark", Sources.Article("18")));
                break;
            case Scorer.EndUsers or Scorer.Instrument:
                problems.Add(new("mark-of-users", "mark"));
                break;
        }
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new MarkSettled
        {
            Tender = settle.Tender,
            Criterion = settle.Criterion,
            Mark = settle.Mark,
            Before = [.. ScoredTenders.Counting(state, settle.Tender, settle.Criterion).Select(given => given.Mark)],
            Reason = settle.Reason.Ref,
        });
    }

    private static Outcome Take(Case state, TakeUserMark take)
    {
        if (Leaf(state, take.Tender, take.Criterion) is not { } leaf)
            return new Outcome.Refused(new Problem("tender-unknown"));
        if (leaf.ScoredBy is not (Scorer.EndUsers or Scorer.Instrument))
            return new Outcome.Refused(new Problem("not-for-users", "mark"));
        if (!state.Users.TryGetValue(take.Activity, out var activity) || activity.Locked is not { } locked || activity.Questionnaire is not { } questionnaire)
            return new Outcome.Refused(new Problem("activity-not-locked", "activity"));
        if (take.Option < 0 || take.Option >= activity.Options)
            return new Outcome.Refused(new Problem("option-unknown", "option"));
        var scores = locked.Scores.Where(score => score.Option == take.Option).Select(score => score.Score).ToList();
        if (scores.Count < Activity.Fewest)
            return new Outcome.Refused(new Problem("too-few-answered", "activity", null, ("least", Activity.Fewest)));
        var mean = scores.Sum() / scores.Count;
        var deviation = DecimalMath.Sqrt(scores.Sum(score => (score - mean) * (score - mean)) / (scores.Count - 1));
        var step = (leaf.Scale!.Highest - leaf.Scale.Lowest) / questionnaire.Best;
        return new Outcome.Accepted(new UserMarkTaken
        {
            Tender = take.Tender,
            Criterion = take.Criterion,
            Activity = take.Activity,
            Option = take.Option,
            People = scores.Count,
            Mean = decimal.Round(leaf.Scale.Lowest + mean * step, Evaluation.Amounts.Decimals),
            Deviation = decimal.Round(deviation * step, Evaluation.Amounts.Decimals),
        });
    }

    private static AwardCriterionSet? Leaf(Case state, TenderId tender, AwardCriterionId criterion) =>
        state.Scoring.Find(tender) is { Excluded: null } && state.Criteria.Find(criterion) is { Scale: not null } leaf ? leaf : null;

    private static IEnumerable<Problem> Reason(Kept reason) => string.IsNullOrWhiteSpace(reason.Text)
        ? [new("reason-missing", "reason")] : InputRules.AtMost(reason.Text, "reason", ScoringCommand.LongestReason);

    private static IEnumerable<Problem> Mark(AwardCriterionSet leaf, decimal mark)
    {
        var scale = leaf.Scale!;
        if (scale.Levels.Count > 0 ? scale.Levels.All(level => level.Mark != mark) : mark < scale.Lowest || mark > scale.Highest || mark.Scale > Evaluation.Amounts.Decimals)
            yield return new("mark-outside", "mark", null, ("from", scale.Lowest), ("to", scale.Highest));
    }
}
