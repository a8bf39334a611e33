using Nordbud.Adapters.Store;

namespace Nordbud.Web.Ui;

/// <summary>Something that is looked after again and again as long as the site runs; a busy or lost store puts it off to the next time.</summary>
/// <param name="scopes">Gives each time services of its own.</param>
/// <param name="clock">By which it is time.</param>
/// <param name="log">Where it is said that it was put off.</param>
/// <param name="every">Between two times.</param>
public abstract partial class StoreRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger log, TimeSpan every) : BackgroundService
{
    /// <summary>Does it once.</summary>
    protected abstract Task OnceAsync(IServiceProvider services, CancellationToken cancel);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var round = new PeriodicTimer(every, clock);
        try
        {
            do
                await TryAsync(stoppingToken);
            while (await round.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site is closing.
        }
    }

    private async Task TryAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await OnceAsync(scope.ServiceProvider, cancel);
        }
        catch (Exception busy) when (StoreFault.Is(busy))
        {
            PutOff(busy, GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Round} could not use the store; the next time tries again")]
    private partial void PutOff(Exception exception, string round);
}
