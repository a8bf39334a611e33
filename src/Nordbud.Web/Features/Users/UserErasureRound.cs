using Nordbud.Adapters.Store.Cases;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Users;

/// <summary>Looks each hour whether the day has come on which personal data of end users are erased.</summary>
public sealed class UserErasureRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger<UserErasureRound> log)
    : StoreRound(scopes, clock, log, TimeSpan.FromHours(1))
{
    protected override Task OnceAsync(IServiceProvider services, CancellationToken cancel) =>
        services.GetRequiredService<UserErasures>().EraseDueAsync(cancel);
}
