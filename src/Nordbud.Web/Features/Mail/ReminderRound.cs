using Nordbud.Adapters.Mail;
using Nordbud.Adapters.Store;

namespace Nordbud.Web.Features.Mail;

/// <summary>Looks each hour whether somebody is to be reminded of a task.</summary>
public sealed partial class ReminderRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReminderRound> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        try
        {
            do
                await WriteAsync(stoppingToken);
            while (await hourly.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site is closing.
        }
    }

    private async Task WriteAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Reminders>().WriteAsync(cancel);
        }
        catch (Exception busy) when (StoreFault.Is(busy))
        {
            Postponed(busy);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Reminders could not be written; the next hour tries again")]
    private partial void Postponed(Exception exception);
}
