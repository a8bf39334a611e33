using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store;

namespace Nordbud.Web.Ui.Access;

/// <summary>Every few minutes sums up the attempts of the hours that are over.</summary>
public sealed partial class DenialRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DenialRound> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var round = new PeriodicTimer(TimeSpan.FromMinutes(5), clock);
        try
        {
            while (await round.WaitForNextTickAsync(stoppingToken))
                await SumUpAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site is closing.
        }
    }

    private async Task SumUpAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Denials>().SumUpAsync(cancel);
        }
        catch (Exception busy) when (StoreFault.Is(busy))
        {
            Postponed(busy);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Denied attempts could not be summed up; the next round tries again")]
    private partial void Postponed(Exception exception);
}
