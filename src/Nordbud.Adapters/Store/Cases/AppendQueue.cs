using System.Collections.Concurrent;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>
/// Those who append take turns, and whose turn it is takes along what the others brought meanwhile, so that all of it
/// becomes durable at once. Nobody is told before that; each append is whole or not at all.
/// </summary>
/// <param name="lanes">How many may write at the same time.</param>
/// <param name="write">Writes what it is given, and ends or fails each.</param>
internal sealed class AppendQueue(int lanes, Func<IReadOnlyList<AppendQueue.Pending>, CancellationToken, Task> write) : IDisposable
{
    /// <summary>Most appends that are made durable at once.</summary>
    private const int MostTogether = 64;

    private readonly SemaphoreSlim _turn = new(lanes);
    private readonly ConcurrentQueue<Pending> _waiting = new();

    /// <summary>True when it is durable, false where its place was taken.</summary>
    public async Task<bool> AddAsync(CaseAppend append, CancellationToken cancel)
    {
        var mine = new Pending(append);
        _waiting.Enqueue(mine);
        try
        {
            await _turn.WaitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            mine.Take();
            throw;
        }
        try
        {
            List<Pending> together = [];
            while (!mine.IsEnded && together.Count < MostTogether && _waiting.TryDequeue(out var next))
            {
                if (next.Take())
                    together.Add(next);
            }
            // What others brought is written to its end, whatever becomes of the one who writes it.
            if (together.Count > 0)
                await write(together, together.Count == 1 ? cancel : CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }
        return await mine.Written;
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>An append that waits for its turn, or for another's.</summary>
    internal sealed class Pending(CaseAppend append)
    {
        private readonly TaskCompletionSource<bool> _written = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _taken;

        public CaseAppend Append => append;

        public Task<bool> Written => _written.Task;

        public bool IsEnded => _written.Task.IsCompleted;

        /// <summary>Whether it is still to be written: another may write it already, or who brought it has left.</summary>
        public bool Take() => Interlocked.CompareExchange(ref _taken, 1, 0) == 0;

        public void End(bool done) => _written.TrySetResult(done);

        public void Fail(Exception why) => _written.TrySetException(why);
    }
}
