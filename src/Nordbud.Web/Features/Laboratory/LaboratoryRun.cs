using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Laboratory;
using Nordbud.Core.Evaluation.Robustness;

namespace Nordbud.Web.Features.Laboratory;

/// <summary>One run of the robustness analysis. Whoever knows its id can look at it and stop it.</summary>
public sealed class LaboratoryRun : IDisposable
{
    private readonly CancellationTokenSource _cancel = new();
    private readonly Lock _door = new();
    private double _progress;
    private volatile LaboratoryRunState _state;

    internal LaboratoryRun(EvaluationInput input, string source, RunWishes wishes, DateTimeOffset started)
    {
        (Input, Source, Wishes, Started) = (input, source, wishes, started);
        Id = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(16));
    }

    /// <summary>A name that cannot be guessed.</summary>
    public string Id { get; }

    /// <summary>The model with its tenders.</summary>
    public EvaluationInput Input { get; }

    /// <summary>The file that they were read from; empty where there was none.</summary>
    public string Source { get; }

    /// <summary>What was asked for.</summary>
    public RunWishes Wishes { get; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset Started { get; }

    /// <summary>How far it is.</summary>
    public LaboratoryRunState State => _state;

    /// <summary>How far it is, from 0 to 1.</summary>
    public double Progress => Volatile.Read(ref _progress);

    /// <summary>Nothing more will come of it.</summary>
    public bool IsOver => _state is LaboratoryRunState.Done or LaboratoryRunState.Cancelled or LaboratoryRunState.Failed;

    /// <summary>Is completed when the work has ended, in whichever way.</summary>
    public Task Ended { get; internal set; } = Task.CompletedTask;

    /// <summary>The results lot by lot; null for a lot in which nothing is weighed. Empty until it is done.</summary>
    public IReadOnlyList<SmaaResult?> Results { get; private set; } = [];

    /// <summary>What the laboratory found about the model, in no language; null until it is done.</summary>
    public LaboratoryReport? Report { get; private set; }

    /// <summary>Stops it at the next block of draws.</summary>
    public void Cancel()
    {
        Become(LaboratoryRunState.Cancelled);
        _cancel.Cancel();
    }

    /// <summary>Computes on this thread, after its turn has come.</summary>
    internal async Task WorkAsync(SemaphoreSlim turns)
    {
        try
        {
            await turns.WaitAsync(_cancel.Token);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        try
        {
            Become(LaboratoryRunState.Running);
            _cancel.Token.ThrowIfCancellationRequested();
            var results = Compute();
            var report = ModelLaboratory.Try(Input.Model!, Input.Tenders);
            Become(LaboratoryRunState.Done, () => (Results, Report) = (results, report));
        }
        catch (OperationCanceledException)
        {
            Become(LaboratoryRunState.Cancelled);
        }
        catch (ArithmeticException)
        {
            // Extreme numbers leave the range of decimal arithmetic.
            Become(LaboratoryRunState.Failed);
        }
        finally
        {
            turns.Release();
        }
    }

    /// <summary>The next state, unless it is over already: what was stopped stays stopped.</summary>
    private void Become(LaboratoryRunState state, Action? before = null)
    {
        lock (_door)
        {
            if (IsOver)
                return;
            before?.Invoke();
            _state = state;
        }
    }

    /// <summary>One thread for each run, so that as many run at once as there are turns.</summary>
    private List<SmaaResult?> Compute()
    {
        var rankings = Evaluator.Evaluate(Input.Model!, Input.Tenders);
        List<SmaaResult?> results = [];
        foreach (var ranking in rankings)
        {
            var before = results.Count;
            results.Add(ModelSmaa.Of(ranking, Wishes.Draws, Wishes.Seed, Wishes.Uncertain) is { } problem
                ? Smaa.Run(problem, new Part(this, before, rankings.Count), threads: 1, _cancel.Token) : null);
            Volatile.Write(ref _progress, results.Count / (double)rankings.Count);
        }
        return results;
    }

    /// <inheritdoc/>
    public void Dispose() => _cancel.Dispose();

    /// <summary>The progress of one lot as a part of all.</summary>
    private sealed class Part(LaboratoryRun run, int before, int lots) : IProgress<double>
    {
        public void Report(double value) => Volatile.Write(ref run._progress, (before + value) / lots);
    }
}
