using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Criteria.Weighing;
using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Cases.Weights;

/// <summary>Weighs: everybody first alone, then the group agrees (Directive 2014/24/EU Art. 67(5)).</summary>
internal static class WeightRules
{
    public static Outcome Decide(Case state, WeightCommand command, Setting setting) =>
        // A weighing that is still open when the first tender comes can be closed, so that what was given is seen.
        command is not CloseWeighing && CriteriaRules.Frozen(state) is { } frozen ? new Outcome.Refused(frozen) : command switch
        {
            OpenWeighing open => Open(state, open),
            GiveOwnWeights give => Give(state, give, setting),
            CloseWeighing close when state.Weighings.Find(close.Weighing) is not { } weighing => new Outcome.Refused(new Problem("weighing-unknown")),
            CloseWeighing close => Close(state.Weighings.Find(close.Weighing)!),
            AgreeWeights agree => Agree(state, agree),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };

    public static Case Evolve(Case state, WeightEvent happened, Entry entry)
    {
        var part = state.Weighings;
        return state with
        {
            Weighings = happened switch
            {
                WeighingOpened opened => part with { All = part.All.Add(new Weighing(opened)) },
                OwnWeightsGiven given => part.With(part.Find(given.Weighing)! is var weighing
                    ? weighing with { Given = weighing.Given.SetItem(given.Member, given) } : weighing),
                WeighingClosed closed => part.With(part.Find(closed.Weighing)! with { Closed = true }),
                WeightsAgreed agreed => part with
                {
                    Agreed = part.Agreed.SetItem(WeightsAgreed.KeyOf(agreed.Family), agreed),
                    History = part.History.Add((entry.Position, entry.At, agreed)),
                },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            },
        };
    }

    private static Outcome Open(Case state, OpenWeighing open)
    {
        List<Problem> problems = [];
        var family = state.Criteria.Below(open.Family);
        var price = open.Family is null && CaseModel.WeighsPrice(state);
        var count = family.Count + (price ? 1 : 0);
        if (open.Family is { } id && state.Criteria.Find(id) is null)
            problems.Add(new("criterion-unknown", "family"));
        else if (count < 2)
            problems.Add(new("nothing-to-weigh", "family"));
        else if (open.Method is WeighingMethod.Pairs && count > Judgments.Most)
            problems.Add(new("too-many-pairs", "method", null, ("most", Judgments.Most)));
        if (!CaseModel.WeighsCriteria(state))
            problems.Add(new("weights-are-money", "family"));
        if (open.Members.Count == 0)
            problems.Add(new("members-missing", "members"));
        if (open.Members.Count > WeightCommand.MostMembers)
            problems.Add(new("too-many", "members", null, ("most", WeightCommand.MostMembers)));
        if (open.Members.Any(member => !state.Team.ContainsKey(member)))
            problems.Add(new("not-of-the-case", "members"));
        if (state.Weighings.All.Exists(one => !one.Closed && one.Opened.Family == open.Family))
            problems.Add(new("weighing-open", "family"));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new WeighingOpened
        {
            Weighing = open.Weighing,
            Family = open.Family,
            Method = open.Method,
            Criteria = [.. family.Select(one => one.Criterion)],
            Price = price,
            Members = [.. open.Members.Distinct()],
        });
    }

    private static Outcome Give(Case state, GiveOwnWeights give, Setting setting)
    {
        if (state.Weighings.Find(give.Weighing) is not { } weighing)
            return new Outcome.Refused(new Problem("weighing-unknown"));
        if (setting.By.Person != give.Member || !weighing.Opened.Members.Contains(give.Member))
            return new Outcome.Refused(new Problem("not-asked"));
        if (weighing.Closed)
            return new Outcome.Refused(new Problem("weighing-closed"));
        List<Problem> problems = [.. InputRules.AtMost(give.Reason?.Text, "reason", CriteriaCommand.LongestText)];
        problems.AddRange(Numbers(weighing, give.Numbers));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new OwnWeightsGiven
        {
            Weighing = give.Weighing,
            Member = give.Member,
            Numbers = give.Numbers,
            Reason = string.IsNullOrWhiteSpace(give.Reason?.Text) ? null : give.Reason.Ref,
        });
    }

    private static IEnumerable<Problem> Numbers(Weighing weighing, IReadOnlyList<decimal> numbers)
    {
        if (numbers.Count != weighing.Numbers)
        {
            yield return new("numbers-missing", "numbers", null, ("n", weighing.Numbers));
            yield break;
        }
        switch (weighing.Opened.Method)
        {
            case WeighingMethod.Direct when numbers.Any(number => number is < 0 or > 100 || number.Scale > WeightCommand.Decimals) || numbers.Sum() != 100:
                yield return new("points-not-hundred", "numbers", null, ("sum", numbers.Sum()));
                break;
            case WeighingMethod.Swing when numbers.Any(number => number is < 0 or > 100) || numbers.Max() != 100:
                yield return new("swing-wrong", "numbers");
                break;
            case WeighingMethod.Order when numbers.Any(number => number != decimal.Truncate(number) || number < 1 || number > numbers.Count):
                yield return new("places-wrong", "numbers", null, ("n", numbers.Count));
                break;
            case WeighingMethod.Pairs when numbers.Any(number => number is < 1m / 9 - 0.0001m or > 9):
                yield return new("judgment-wrong", "numbers");
                break;
        }
    }

    private static Outcome Close(Weighing weighing) =>
        weighing.Closed ? new Outcome.Accepted()
        : weighing.Given.IsEmpty ? new Outcome.Refused(new Problem("nobody-weighed"))
        : new Outcome.Accepted(new WeighingClosed { Weighing = weighing.Id });

    private static Outcome Agree(Case state, AgreeWeights agree)
    {
        List<Problem> problems = [];
        var agreed = new WeightsAgreed
        {
            Family = agree.Family,
            Weights = agree.Weights,
            Form = agree.Form,
            Reason = agree.Reason.Ref,
            Weighing = agree.Weighing,
        };
        if (string.IsNullOrWhiteSpace(agree.Reason.Text))
            problems.Add(agree.Form is WeightForm.Order
                ? new("order-reason-missing", "reason", Sources.Article("67(5)")) : new("reason-missing", "reason"));
        if (agree.Family is { } family && state.Criteria.Find(family) is null || agree.Weights.Count == 0 || !agreed.Covers(state, agree.Family)
            || agree.Weights.Select(one => one.Criterion).Distinct().Count() < agree.Weights.Count)
            problems.Add(new("weights-of-others", "weights"));
        if (agree.Weighing is { } id && state.Weighings.Find(id) is not { Closed: true })
            problems.Add(new("weighing-open", "weights"));
        if (agree.Weights.Any(one => one.Weight is < 0 or > 100 || one.Weight.Scale > WeightCommand.Decimals))
            problems.Add(new("weight-outside", "weights"));
        var sum = agree.Weights.Sum(one => one.Weight);
        var deducted = state.Criteria.Model is { } model && FormulaCatalogue.Find(model.Formula) is PercentageDeduction;
        if (deducted ? sum > 100 : sum != 100)
            problems.Add(new("weights-not-hundred", "weights", Sources.Article("67(5)"), ("sum", sum)));
        if (agree.Form is WeightForm.Range)
            problems.AddRange(Ranges(agree.Weights, deducted));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(agreed with
        {
            Weights = agree.Form is WeightForm.Range ? agree.Weights : [.. agree.Weights.Select(one => one with { From = null, To = null })],
        });
    }

    private static IEnumerable<Problem> Ranges(IReadOnlyList<AgreedWeight> weights, bool deducted)
    {
        if (weights.Any(one => one.From is null || one.To is null))
            yield return new("range-missing", "weights", Sources.Article("67(5)"));
        else if (weights.Any(one => one.From < 0 || one.To > 100 || one.From > one.Weight || one.To < one.Weight))
            yield return new("range-wrong", "weights", Sources.Article("67(5)"));
        else if (weights.Sum(one => one.From) > 100 || !deducted && weights.Sum(one => one.To) < 100)
            yield return new("range-impossible", "weights", Sources.Article("67(5)"));
    }
}
