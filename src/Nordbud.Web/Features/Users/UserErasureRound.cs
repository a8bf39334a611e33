using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;

namespace Nordbud.Web.Features.Users;

/// <summary>Looks each hour whether the day has come on which personal data of end users are erased.</summary>
public sealed partial class UserErasureRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger<UserErasureRound> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        try
        {
            do
                await EraseAsync(stoppingToken);
            while (await hourly.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site is closing.
        }
    }

    private async Task EraseAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<UserErasures>().EraseDueAsync(cancel);
        }
        catch (Exception busy) when (StoreFault.Is(busy))
        {
            Postponed(busy);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Data of end users that are due could not be erased; the next hour tries again")]
    private partial void Postponed(Exception exception);
}
