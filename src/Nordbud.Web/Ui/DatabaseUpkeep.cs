using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;

namespace Nordbud.Web.Ui;

/// <summary>Brings the database up to date before the first page, and once a day removes drafts that nobody uses.</summary>
public sealed class DatabaseUpkeep(IServiceScopeFactory scopes, TimeProvider clock) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var scope = scopes.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<NordbudContext>().Database.MigrateAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
            await Housekeeping.RemoveOldDraftsAsync(db, clock.GetUtcNow(), stoppingToken);
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }
}
