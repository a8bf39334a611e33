using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Files;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Backups;
using Nordbud.Adapters.Store.Cases;

namespace Nordbud.Web.Features.Files;

/// <summary>
/// Takes away, once a day, files that belong to nothing: sent more than a day ago without an entry that names them, or
/// erased in the ledger when the program ended before it could take them.
/// </summary>
public sealed partial class FileUpkeep(FileStore store, IServiceScopeFactory scopes, TimeProvider clock, ILogger<FileUpkeep> log)
    : BackgroundService
{
    private static readonly TimeSpan Spare = TimeSpan.FromDays(1);

    /// <summary>Completes the log of what was erased, cleans once and says how many files went.</summary>
    public async Task<int> CleanAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
        ErasureLog.Complete(Path.GetDirectoryName(store.Folder)!, await Erasures.ReadAsync(db, cancel), clock.GetUtcNow());
        return await store.CleanAsync(clock.GetUtcNow() - Spare, async ids =>
            await db.Set<KeptRow>().Where(kept => ids.Contains(kept.Id)).Select(kept => kept.Id).ToHashSetAsync(cancel));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        try
        {
            do
            {
                try
                {
                    await CleanAsync(stoppingToken);
                }
                catch (Exception busy) when (StoreFault.Is(busy) || busy is IOException or UnauthorizedAccessException)
                {
                    Postponed(busy);
                }
            }
            while (await daily.WaitForNextTickAsync(stoppingToken));
        }
        catch (Exception ending) when (ending is ObjectDisposedException || ending is OperationCanceledException && stoppingToken.IsCancellationRequested)
        {
            // The site is closing, or could not start.
            return;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Files that belong to nothing could not be removed; the next attempt is tomorrow")]
    private partial void Postponed(Exception exception);
}
