using BenchmarkDotNet.Attributes;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Planning;
using Nordbud.Core.Values;

namespace Nordbud.Benchmarks;

/// <summary>One plan forward and backward, and all models side by side; the aim is under 0.2 ms a plan.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PlanBenchmarks
{
    private static readonly PlanOptions July = new() { Closed = [new(new(2026, 7, 1), new(2026, 7, 31))] };
    private static readonly PlanOptions Backward = July with { ContractBy = new(2027, 12, 17) };

    private readonly Facts facts = new()
    {
        Country = Country.SE,
        Date = new DateOnly(2026, 3, 2),
        Need = NeedState.Specified,
        Market = MarketState.NotYet,
        Seeks = Sought.Solution,
        Subject = Subject.Supplies,
        Value = new Money(5_000_000m, "SEK"),
        CommitsToBuy = true,
    };

    private AdviceAnswer advice = null!;

    [GlobalSetup]
    public void Setup() => advice = Adviser.Advise(facts, LawBook.Embedded);

    [Benchmark]
    public PlanAnswer Open() =>
        Planner.Plan(Model.Innovative1A, Instrument.Open, Regime.Eu, facts, LawBook.Embedded, July);

    [Benchmark]
    public PlanAnswer Partnership() =>
        Planner.Plan(Model.Innovative1C, Instrument.InnovationPartnership, Regime.Eu, facts, LawBook.Embedded, July);

    [Benchmark]
    public PlanAnswer PartnershipBackward() =>
        Planner.Plan(Model.Innovative1C, Instrument.InnovationPartnership, Regime.Eu, facts, LawBook.Embedded, Backward);

    [Benchmark]
    public IReadOnlyList<Comparison> Compare() => Planner.Compare(advice, facts, LawBook.Embedded, July, facts.Date);
}
