using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Planning;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Planning;

/// <summary>Plans worked out by hand against the calendar, and wishes that cannot be met.</summary>
public sealed class PlannerTests
{
    [Fact]
    public void Swedish_open_procedure_by_hand()
    {
        // Only dispatch onwards: the preparation is left out, its gates stay. Easter 2026 is 3-6 April.
        var options = new PlanOptions
        {
            Start = new(2026, 2, 23),
            Days = new Dictionary<string, int>
            {
                ["working-group"] = 0,
                ["market-screening"] = 0,
                ["market-dialogue"] = 0,
                ["business-case"] = 0,
                ["documents"] = 0,
                ["evaluation"] = 5,
                ["award-check"] = 0,
            },
        };
        var plan = Plans.Open(options: options);
        (string, DateOnly, DateOnly)[] expected =
        [
            ("need-approved", new(2026, 2, 23), new(2026, 2, 23)),
            ("market-recorded", new(2026, 2, 24), new(2026, 2, 24)),
            ("model-decided", new(2026, 2, 25), new(2026, 2, 25)),
            ("budget-sealed", new(2026, 2, 26), new(2026, 2, 26)),
            ("documents-approved", new(2026, 2, 27), new(2026, 2, 27)),
            ("dispatch", new(2026, 3, 2), new(2026, 3, 2)),
            ("tender-period", new(2026, 3, 3), new(2026, 4, 1)),
            ("opening", new(2026, 4, 2), new(2026, 4, 2)),
            ("evaluation", new(2026, 4, 7), new(2026, 4, 13)),
            ("evaluation-agreed", new(2026, 4, 14), new(2026, 4, 14)),
            ("award-decision", new(2026, 4, 15), new(2026, 4, 15)),
            // Ten days end on Saturday 25 April and move to Monday.
            ("standstill", new(2026, 4, 16), new(2026, 4, 27)),
            ("contract", new(2026, 4, 28), new(2026, 4, 28)),
            ("award-notice", new(2026, 4, 29), new(2026, 5, 28)),
        ];
        Assert.Equal(expected, plan.Steps.Select(step => (step.Id, step.From, step.To)));
        Assert.Equal(["rolled"], plan.Step("standstill").Noted());
        Assert.Equal(65, plan.TotalDays);
    }

    [Theory]
    [InlineData(Country.FI, "2026-03-23", "2026-04-07", "2026-04-08")]
    [InlineData(Country.DK, "2026-03-23", "2026-04-07", "2026-04-08")]
    [InlineData(Country.NO, "2027-05-07", "2027-05-18", "2027-05-19")]
    [InlineData(Country.SE, "2026-06-09", "2026-06-22", "2026-06-23")]
    public void Contract_is_signed_the_day_after_the_standstill(Country country, string decision, string last, string contract)
    {
        var day = DateOnly.ParseExact(decision, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var plan = Enumerable.Range(1, 100)
            .Select(evaluation => Plans.Open(Plans.Facts(country), options: new()
            {
                Start = day.AddDays(-140),
                Days = new Dictionary<string, int> { ["evaluation"] = evaluation, ["market-dialogue"] = 0 },
            }))
            .First(plan => plan.Step("award-decision").To == day);
        Assert.Equal((last, contract), ($"{plan.Step("standstill").To:yyyy-MM-dd}", $"{plan.Contract:yyyy-MM-dd}"));
    }

    [Fact]
    public void Closure_stops_work_but_not_the_time_for_tenders()
    {
        var july = new Closure(new(2026, 7, 1), new(2026, 7, 31));
        var open = Plans.Open(options: new() { Start = new(2026, 3, 30) });
        var closed = Plans.Open(options: new() { Start = new(2026, 3, 30), Closed = [july] });
        Assert.True(closed.Contract > open.Contract);
        Assert.Equal(open.Step("tender-period").To, closed.Step("tender-period").To);
        Assert.DoesNotContain(closed.Steps, step => step.Kind is not StepKind.Statutory && (step.To >= july.From && step.To <= july.To));
    }

    [Theory]
    [InlineData("tender-period", 29, "below-minimum"), InlineData("standstill", 5, "below-minimum")]
    [InlineData("evaluation", -1, "days"), InlineData("evaluation", 1001, "days")]
    [InlineData("contract", 3, "step"), InlineData("nothing", 3, "step"), InlineData("need-analysis", 3, "step"), InlineData("award-notice", 60, "step")]
    public void Wish_that_cannot_be_met_is_refused(string step, int days, string code)
    {
        var answer = Planner.Plan(Model.Innovative1A, Instrument.Open, Regime.Eu, Plans.Facts(), LawBook.Embedded,
            new() { Days = new Dictionary<string, int> { [step] = days } });
        Assert.Null(answer.Plan);
        Assert.Equal(code, Assert.Single(answer.Problems).Code);
    }

    [Fact]
    public void Refusal_of_a_short_period_names_what_is_allowed()
    {
        var answer = Planner.Plan(Model.Innovative1A, Instrument.Open, Regime.Eu, Plans.Facts(), LawBook.Embedded,
            new() { Days = new Dictionary<string, int> { ["tender-period"] = 29 } });
        Assert.Equal(new FieldProblem("--days tender-period", "below-minimum", "29", "30-1000"), Assert.Single(answer.Problems));
    }

    [Fact]
    public void Start_and_contract_day_together_are_refused() => Refused("both", new() { Start = Plans.Monday, ContractBy = Plans.Monday });

    [Fact]
    public void Day_outside_the_calendar_is_refused() => Refused("date", new() { Start = new(1999, 1, 1) });

    [Fact]
    public void Closure_that_ends_before_it_begins_is_refused() =>
        Refused("closure", new() { Closed = [new(Plans.Monday, Plans.Monday.AddDays(-1))] });

    [Fact]
    public void Plan_that_leaves_the_calendar_is_refused()
    {
        Refused("beyond-calendar", new() { Start = new(2099, 12, 1) });
        Refused("beyond-calendar", new() { ContractBy = new(2010, 1, 5) });
        Refused("beyond-calendar", new() { Closed = [new(new(2010, 1, 1), new(2099, 12, 31))] });
    }

    [Fact]
    public void Latest_start_before_the_facts_date_is_given_with_a_warning()
    {
        var plan = Plans.Open(options: new() { ContractBy = Plans.Monday.AddDays(30) });
        Assert.True(plan.Start < Plans.Monday);
        Assert.Contains("start-passed", plan.Warned());
    }

    [Fact]
    public void Longer_time_for_tenders_than_the_minimum_is_kept_and_noted()
    {
        var step = Plans.Open(options: new() { Days = new Dictionary<string, int> { ["tender-period"] = 45 } }).Step("tender-period");
        Assert.Equal((45, StepKind.Statutory), (step.Days, step.Kind));
        Assert.Contains("longer", step.Noted());
    }

    [Fact]
    public void Comparison_holds_every_model_that_is_not_barred_and_agrees_with_the_plan()
    {
        var facts = Plans.Facts() with
        {
            Market = MarketState.NotYet,
            Seeks = Sought.Solution,
            Subject = Subject.Services,
            Value = new Money(9_000_000, "SEK"),
            CommitsToBuy = true,
        };
        var law = LawBook.Embedded;
        var advice = Adviser.Advise(facts, law);
        var compared = Planner.Compare(advice, facts, law, PlanOptions.None, facts.Date);
        Assert.Equal(advice.Models.Where(m => m.Status is not ModelStatus.Blocked).Select(m => m.Model), compared.Select(c => c.Model));
        Assert.All(compared, one =>
        {
            var plan = Planner.Plan(one.Model, one.Instrument, advice.Regime.Regime, facts, law, PlanOptions.None).Plan!;
            Assert.Equal((plan.TotalDays, plan.Contract, plan.End, plan.Outcome), (one.TotalDays, one.Contract, one.End, one.Outcome));
        });
    }

    private static void Refused(string code, PlanOptions options)
    {
        var answer = Planner.Plan(Model.Innovative1A, Instrument.Open, Regime.Eu, Plans.Facts(), LawBook.Embedded, options);
        Assert.Null(answer.Plan);
        Assert.Contains(code, answer.Problems.Select(problem => problem.Code));
    }
}
