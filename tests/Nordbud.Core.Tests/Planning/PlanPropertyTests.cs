using CsCheck;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Planning;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Planning;

/// <summary>What holds for every model, instrument, regime, country, start and closure.</summary>
public sealed class PlanPropertyTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 1400].Select(day => new DateOnly(2026, 1, 1).AddDays(day));

    private static readonly Gen<Closure[]> Closures = Gen.Select(Days, Gen.Int[0, 45], (from, length) => new Closure(from, from.AddDays(length)))
        .Array[0, 4];

    private static readonly Gen<Case> Cases = Gen.Select(
        Gen.Enum<Model>(), Gen.Enum<Instrument>(), Gen.Enum<Regime>(), Gen.Enum<Country>(), Days, Closures,
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool),
        (model, instrument, regime, country, start, closed, known) => new Case(model, instrument, regime, start, closed,
            Plans.Facts(country) with
            {
                Need = known.Item1 ? NeedState.Specified : null,
                Urgent = known.Item2,
                MarketEvidence = known.Item3 ? MarketEvidence.DeskScreening : null,
            }));

    [Fact]
    public void Each_step_begins_on_the_first_day_it_can_after_the_one_before() => Cases.Sample(one =>
    {
        var plan = one.Plan();
        var calendar = LawBook.Embedded.Calendar(plan.Country);
        var done = plan.Start.AddDays(-1);
        foreach (var step in plan.Steps)
        {
            var first = done.AddDays(1);
            if (step.Kind is not StepKind.Statutory)
            {
                while (!Works(first))
                    first = first.AddDays(1);
                Assert.True(Works(step.To), $"{step.Id} ends on {step.To}");
                Assert.Equal(step.Days, Enumerable.Range(0, step.To.DayNumber - step.From.DayNumber + 1).Count(n => Works(step.From.AddDays(n))));
            }
            else
            {
                Assert.True(step.To >= step.From.AddDays(step.Days - 1), step.Id);
                Assert.True(calendar.IsWorkingDay(step.To), $"{step.Id} ends on {step.To}");
            }
            Assert.Equal((step.Id, first), (step.Id, step.From));
            done = step.Parallel ? done : step.To;
        }
        Assert.Equal(done, plan.End);

        bool Works(DateOnly day) => calendar.IsWorkingDay(day) && !Array.Exists(one.Closed, closure => day >= closure.From && day <= closure.To);
    }, iter: 3000);

    [Fact]
    public void Later_start_never_reaches_the_contract_earlier() => Cases.Sample(one =>
        Assert.True((one with { Start = one.Start.AddDays(1) }).Plan().Contract >= one.Plan().Contract), iter: 1000);

    [Fact]
    public void More_days_never_reach_the_contract_earlier() => Gen.Select(Cases, Gen.Int[0, 40], Gen.Int[0, 60]).Sample((one, which, more) =>
    {
        var plan = one.Plan();
        var steps = plan.Steps.Where(step => step is { Kind: not StepKind.Gate, Parallel: false }).ToArray();
        var step = steps[which % steps.Length];
        var longer = one.Plan(new() { Start = one.Start, Closed = one.Closed, Days = new Dictionary<string, int> { [step.Id] = step.Days + more } });
        Assert.True(longer.Contract >= plan.Contract && longer.End >= plan.End, step.Id);
    }, iter: 1000);

    [Fact]
    public void Latest_start_reaches_the_contract_in_time_and_the_day_after_does_not() => Cases.Sample(one =>
    {
        var wished = one.Start.AddDays(700);
        var plan = one.Plan(new() { ContractBy = wished, Closed = one.Closed });
        Assert.True(plan.Contract <= wished);
        Assert.True((one with { Start = plan.Start.AddDays(1) }).Plan().Contract > wished);
    }, iter: 1000);

    [Fact]
    public void Every_model_has_a_plan_by_every_instrument_with_one_goal_and_distinct_steps()
    {
        foreach (var model in Enum.GetValues<Model>())
            foreach (var instrument in Enum.GetValues<Instrument>())
                foreach (var regime in Enum.GetValues<Regime>())
                {
                    var plan = Plans.Of(model, instrument, regime: regime);
                    Assert.Distinct(plan.Steps.Select(step => step.Id));
                    Assert.Contains(plan.Steps, step => step.Kind is StepKind.Gate && step.To == plan.Contract);
                    Assert.All(plan.Steps, step => Assert.Equal(step.Kind is StepKind.Working, step.Assumption));
                    Assert.All(plan.Steps, step => Assert.True(step.Kind is not StepKind.Statutory || step.Source is not null));
                }
    }

    private sealed record Case(Model Model, Instrument Instrument, Regime Regime, DateOnly Start, Closure[] Closed, Facts Facts)
    {
        public Plan Plan(PlanOptions? options = null) =>
            Plans.Of(Model, Instrument, Facts, Regime, options ?? new() { Start = Start, Closed = Closed });
    }
}
