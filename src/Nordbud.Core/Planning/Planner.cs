using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Planning.Courses;
using Nordbud.Core.Values;

namespace Nordbud.Core.Planning;

/// <summary>
/// Dates the course of a model: forward from a start, or backward from a wished contract day. The law is that of the
/// facts' date, the decisive day, so that moving the start moves dates and nothing else.
/// </summary>
public static class Planner
{
    /// <summary>The plan of a model by an instrument (its usual one where none is given) under a regime.</summary>
    public static PlanAnswer Plan(
        Model model, Instrument? instrument, Regime regime, Facts facts, LawBook law, PlanOptions options)
    {
        var by = instrument ?? CourseBook.Usual(model);
        var course = CourseBook.Of(model, by, facts);
        var situation = new Situation(model, CourseBook.BandOf(by, regime), facts, law);
        var timing = Timing.Of(course, situation, options, strict: true);
        var problems = new List<FieldProblem>(timing.Problems);
        CheckDays(options, problems);
        if (problems.Count > 0)
            return new(null, problems);

        var calendar = law.Calendar(facts.Country);
        var timeline = new Timeline(timing.Steps, calendar, new BuyerDays(calendar, options.Closed), FactsJson.LastDate);
        var start = options.ContractBy is { } wished
            ? timeline.LatestStart(wished, FactsJson.FirstDate)
            : options.Start ?? facts.Date;
        if (start is not { } first)
            return Refused("--contract-by", options.ContractBy!.Value);
        var steps = new List<PlanStep>(timing.Steps.Count);
        var fits = timeline.Walk(first, (step, from, to) =>
        {
            steps.Add(Dated(step, from, to));
            return true;
        });
        if (!fits)
            return Refused("--days", FactsJson.LastDate);
        var plan = Finished(model, by, regime, course, facts, law, first, steps, timing);
        PlanWarnings.Add(plan, timing, facts, law, options);
        return new(plan, []);
    }

    /// <summary>Every model that the advice does not bar, all started on the same day, in the order of the advice.</summary>
    public static IReadOnlyList<Comparison> Compare(
        AdviceAnswer advice, Facts facts, LawBook law, PlanOptions options, DateOnly start)
    {
        var calendar = law.Calendar(facts.Country);
        var buyer = new BuyerDays(calendar, options.Closed);
        var compared = new List<Comparison>(advice.Models.Count);
        foreach (var model in advice.Models)
        {
            if (model.Status is ModelStatus.Blocked)
                continue;
            var by = model.Instrument ?? CourseBook.Usual(model.Model);
            var course = CourseBook.Of(model.Model, by, facts);
            var situation = new Situation(model.Model, CourseBook.BandOf(by, advice.Regime.Regime), facts, law);
            var timing = Timing.Of(course, situation, options, strict: false);
            var (contract, end) = (start, start);
            var fits = new Timeline(timing.Steps, calendar, buyer, FactsJson.LastDate).Walk(start, (step, _, to) =>
            {
                contract = step.Row.Goal ? to : contract;
                end = step.Row.Parallel ? end : to;
                return true;
            });
            if (fits)
                compared.Add(new(model.Model, by, OutcomeOf(course, situation), end.DayNumber - start.DayNumber + 1, contract, end));
        }
        return compared;
    }

    private static Plan Finished(Model model, Instrument by, Regime regime, Course course, Facts facts, LawBook law,
        DateOnly start, List<PlanStep> steps, Timing timing) => new()
        {
            Model = model,
            Instrument = by,
            Country = facts.Country,
            Regime = regime,
            Outcome = OutcomeOf(course, new Situation(model, Band.None, facts, law)),
            Start = start,
            Contract = steps[IndexOfGoal(timing.Steps)].To,
            End = steps.FindLast(step => !step.Parallel)!.To,
            Steps = steps,
            Warnings = timing.Warnings,
            LawBookEdition = law.Edition,
        };

    private static Outcome OutcomeOf(Course course, Situation situation) =>
        course.Outcome is Outcome.Purchase && When.ContractHoldsDevelopment(situation)
        && course.Steps[^1].Id is "purchase-decided"
            ? Outcome.DevelopedSolution
            : course.Outcome;

    private static int IndexOfGoal(IReadOnlyList<TimedStep> steps)
    {
        var goal = 0;
        while (!steps[goal].Row.Goal)
            goal++;
        return goal;
    }

    private static PlanStep Dated(TimedStep step, DateOnly from, DateOnly to)
    {
        var rolled = step.Kind is StepKind.Statutory && !step.InWorkingDays && to.DayNumber - from.DayNumber + 1 > step.Days;
        return new()
        {
            Id = step.Row.Id,
            Kind = step.Kind,
            Gate = step.Row.Gate,
            From = from,
            To = to,
            Days = step.Days,
            Source = step.Source,
            Assumption = step.Kind is StepKind.Working,
            Parallel = step.Row.Parallel,
            Notes = rolled
                ? [.. step.Notes, new Message("plan.note.rolled", ("day", from.AddDays(step.Days - 1)), ("to", to))]
                : step.Notes,
        };
    }

    private static void CheckDays(PlanOptions options, List<FieldProblem> problems)
    {
        var range = $"{FactsJson.FirstDate:yyyy-MM-dd} … {FactsJson.LastDate:yyyy-MM-dd}";
        void Check(string option, DateOnly? day)
        {
            if (day is { } given && (given < FactsJson.FirstDate || given > FactsJson.LastDate))
                problems.Add(new(option, "date", $"{given:yyyy-MM-dd}", range));
        }
        Check("--start", options.Start);
        Check("--contract-by", options.ContractBy);
        if (options is { Start: not null, ContractBy: not null })
            problems.Add(new("--start, --contract-by", "both", $"{options.Start:yyyy-MM-dd}, {options.ContractBy:yyyy-MM-dd}", "--start | --contract-by"));
        foreach (var closure in options.Closed)
        {
            Check("--closed", closure.From);
            Check("--closed", closure.To);
            if (closure.To < closure.From)
                problems.Add(new("--closed", "closure", $"{closure.From:yyyy-MM-dd}..{closure.To:yyyy-MM-dd}", "FROM..TO"));
        }
    }

    private static PlanAnswer Refused(string option, DateOnly day) =>
        new(null, [new(option, "beyond-calendar", $"{day:yyyy-MM-dd}", $"{FactsJson.FirstDate:yyyy-MM-dd} … {FactsJson.LastDate:yyyy-MM-dd}")]);
}
