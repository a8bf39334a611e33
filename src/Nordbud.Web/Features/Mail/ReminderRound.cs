using Nordbud.Adapters.Mail;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Mail;

/// <summary>Looks each hour whether somebody is to be reminded of a task or of a day of a contract.</summary>
public sealed class ReminderRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReminderRound> log)
    : StoreRound(scopes, clock, log, TimeSpan.FromHours(1))
{
    protected override async Task OnceAsync(IServiceProvider services, CancellationToken cancel)
    {
        await services.GetRequiredService<Reminders>().WriteAsync(cancel);
        await services.GetRequiredService<ContractReminders>().WriteAsync(cancel);
    }
}
