using System.Text;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Robustness;
using Nordbud.Web.Features.Laboratory;

namespace Nordbud.Web.Tests.Laboratory;

/// <summary>Runs in the background: bounded in number and age, with progress, and stopped when asked.</summary>
public sealed class LaboratoryRunsTests
{
    private const int Forever = 10_000_000;

    private static readonly EvaluationInput Input = EvaluationJson.Read(Encoding.UTF8.GetBytes(IndexModel.Example));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_ends_with_the_same_bits_as_one_on_all_threads()
    {
        using var runs = new LaboratoryRuns(new Clock());
        var run = runs.Start(Input, "", new(50_000, Uncertainty.Both, 7))!;
        await run.Ended.WaitAsync(Cancel);
        Assert.Equal((LaboratoryRunState.Done, 1d), (run.State, run.Progress));
        var here = Smaa.Run(ModelSmaa.Of(Evaluator.Rank(Input.Model!, Input.Tenders), 50_000, 7, Uncertainty.Both)!, cancel: Cancel);
        Assert.Equal(here.Acceptability.SelectMany(row => row), Assert.Single(run.Results)!.Acceptability.SelectMany(row => row));
        Assert.Same(run, runs.Find(run.Id));
        Assert.NotNull(run.Report);
        Assert.Equal(22, run.Id.Length);
    }

    [Fact]
    public async Task A_run_says_how_far_it_is_and_stops_when_asked()
    {
        using var runs = new LaboratoryRuns(new Clock());
        var run = runs.Start(Input, "", new(Forever, Uncertainty.Both))!;
        await UntilAsync(() => run.Progress > 0);
        Assert.InRange(run.Progress, 0.0001, 0.99);
        Assert.True(runs.Cancel(run.Id));
        Assert.Equal(LaboratoryRunState.Cancelled, run.State);
        Assert.False(runs.Cancel("another"));
        var next = runs.Start(Input, "", new(10, Uncertainty.Weights))!;
        await next.Ended.WaitAsync(Cancel);
        Assert.Equal((LaboratoryRunState.Done, LaboratoryRunState.Cancelled), (next.State, run.State));
        Assert.Empty(run.Results);
    }

    [Fact]
    public async Task Others_wait_for_their_turn_and_one_that_waits_can_be_stopped()
    {
        using var runs = new LaboratoryRuns(new Clock(), atOnce: 1);
        var first = runs.Start(Input, "", new(Forever, Uncertainty.Both))!;
        await UntilAsync(() => first.State is LaboratoryRunState.Running);
        var second = runs.Start(Input, "", new(10, Uncertainty.Weights))!;
        var third = runs.Start(Input, "", new(10, Uncertainty.Weights))!;
        runs.Cancel(second.Id);
        await second.Ended.WaitAsync(Cancel);
        Assert.Equal((LaboratoryRunState.Cancelled, LaboratoryRunState.Waiting), (second.State, third.State));
        runs.Cancel(first.Id);
        await third.Ended.WaitAsync(Cancel);
        Assert.Equal(LaboratoryRunState.Done, third.State);
    }

    [Fact]
    public void Too_many_are_refused_until_one_is_over_and_then_the_oldest_goes()
    {
        var clock = new Clock();
        using var runs = new LaboratoryRuns(clock, most: 2, atOnce: 1);
        var first = runs.Start(Input, "", new(Forever, Uncertainty.Both))!;
        clock.Now += TimeSpan.FromSeconds(1);
        var second = runs.Start(Input, "", new(Forever, Uncertainty.Both))!;
        Assert.Null(runs.Start(Input, "", new(10, Uncertainty.Weights)));
        runs.Cancel(first.Id);
        Assert.NotNull(runs.Start(Input, "", new(10, Uncertainty.Weights)));
        Assert.Null(runs.Find(first.Id));
        Assert.NotNull(runs.Find(second.Id));
    }

    [Fact]
    public async Task After_half_an_hour_a_run_is_forgotten_and_stopped()
    {
        var clock = new Clock();
        using var runs = new LaboratoryRuns(clock);
        var run = runs.Start(Input, "", new(Forever, Uncertainty.Both))!;
        clock.Now += LaboratoryRuns.Kept;
        Assert.NotNull(runs.Find(run.Id));
        clock.Now += TimeSpan.FromSeconds(1);
        Assert.Null(runs.Find(run.Id));
        await run.Ended.WaitAsync(Cancel);
        Assert.Equal(LaboratoryRunState.Cancelled, run.State);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds())
        {
            Cancel.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
