using BenchmarkDotNet.Attributes;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Benchmarks;

/// <summary>One period counted over Easter, in days and in working days.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class DeadlineBenchmarks
{
    private static readonly DateOnly Event = new(2026, 3, 20);
    private readonly DayCalendar calendar = LawBook.Embedded.Calendar(Country.SE);

    [Benchmark]
    public DeadlineAnswer Forward() => Deadline.Forward(calendar, Event, 30);

    [Benchmark]
    public DeadlineAnswer WorkingDays() => Deadline.Forward(calendar, Event, 30, workingDays: true);
}
