using System.Collections.Concurrent;
using Nordbud.Core.Evaluation;

namespace Nordbud.Web.Features.Laboratory;

/// <summary>
/// The runs of this server, in memory: as many at once as it has cores, the others wait. A run is forgotten after half an
/// hour; where there are too many, the oldest that is over goes first, and a new one is refused while all are under way.
/// </summary>
public sealed class LaboratoryRuns(TimeProvider clock, int most = LaboratoryRuns.Most, int atOnce = 0) : IDisposable
{
    /// <summary>Most runs that are kept.</summary>
    public const int Most = 40;

    /// <summary>How long a run is kept from its start.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<string, LaboratoryRun> _runs = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turns = new(atOnce > 0 ? atOnce : Math.Max(1, Environment.ProcessorCount));
    private readonly Lock _door = new();

    /// <summary>Starts a run in the background, of input that is good; null where too many are under way.</summary>
    public LaboratoryRun? Start(EvaluationInput input, string source, RunWishes wishes)
    {
        ArgumentNullException.ThrowIfNull(input);
        LaboratoryRun run;
        lock (_door)
        {
            Forget();
            if (_runs.Count >= most && !ForgetOldest())
                return null;
            run = new(input, source, wishes, clock.GetUtcNow());
            _runs[run.Id] = run;
            run.Ended = Task.Run(() => run.WorkAsync(_turns));
        }
        return run;
    }

    /// <summary>The run of that id, or null where it is not known or no longer kept.</summary>
    public LaboratoryRun? Find(string? id)
    {
        lock (_door)
            Forget();
        return id is not null && _runs.TryGetValue(id, out var run) ? run : null;
    }

    /// <summary>Stops a run and keeps what is known of it; false where there is none.</summary>
    public bool Cancel(string? id)
    {
        if (Find(id) is not { } run)
            return false;
        run.Cancel();
        return true;
    }

    private void Forget()
    {
        var oldest = clock.GetUtcNow() - Kept;
        foreach (var run in _runs.Values.Where(run => run.Started < oldest))
            Remove(run);
    }

    private bool ForgetOldest()
    {
        if (_runs.Values.Where(run => run.IsOver).MinBy(run => run.Started) is not { } oldest)
            return false;
        Remove(oldest);
        return true;
    }

    private void Remove(LaboratoryRun run)
    {
        run.Cancel();
        _runs.TryRemove(run.Id, out _);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var run in _runs.Values)
            run.Cancel();
    }
}
