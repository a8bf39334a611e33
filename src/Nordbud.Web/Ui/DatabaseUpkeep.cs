using Nordbud.Adapters.Store;

namespace Nordbud.Web.Ui;

/// <summary>Makes the tables of an empty store before the first page, refuses those of an earlier edition, and once a day removes drafts that nobody uses.</summary>
public sealed partial class DatabaseUpkeep(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DatabaseUpkeep> log)
    : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var scope = scopes.CreateAsyncScope())
            await Migrations.PrepareAsync(scope.ServiceProvider.GetRequiredService<NordbudContext>(), cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        try
        {
            do
                await RemoveOldDraftsAsync(stoppingToken);
            while (await daily.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site is closing.
        }
    }

    private async Task RemoveOldDraftsAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
            await Housekeeping.RemoveOldDraftsAsync(db, clock.GetUtcNow(), cancel);
        }
        catch (Exception busy) when (StoreFault.Is(busy))
        {
            Postponed(busy);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Old drafts could not be removed; the next attempt is tomorrow")]
    private partial void Postponed(Exception exception);
}
