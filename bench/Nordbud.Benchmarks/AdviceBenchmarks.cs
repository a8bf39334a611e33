using BenchmarkDotNet.Attributes;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Benchmarks;

/// <summary>One advice with its counterfactuals; the aim is under 1 ms.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AdviceBenchmarks
{
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

    [Benchmark]
    public AdviceAnswer Advise() => Adviser.Advise(facts, LawBook.Embedded);
}
