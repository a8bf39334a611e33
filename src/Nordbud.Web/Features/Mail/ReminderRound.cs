using Nordbud.Adapters.Mail;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Mail;

/// <summary>Looks each hour whether somebody is to be reminded of a task.</summary>
public sealed class ReminderRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReminderRound> log)
    : StoreRound(scopes, clock, log, TimeSpan.FromHours(1))
{
    protected override Task OnceAsync(IServiceProvider services, CancellationToken cancel) =>
        services.GetRequiredService<Reminders>().WriteAsync(cancel);
}
