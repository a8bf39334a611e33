using Nordbud.Adapters.Identity;

namespace Nordbud.Web.Ui.Access;

/// <summary>Every few minutes sums up the attempts of the hours that are over.</summary>
public sealed class DenialRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DenialRound> log)
    : StoreRound(scopes, clock, log, TimeSpan.FromMinutes(5))
{
    protected override Task OnceAsync(IServiceProvider services, CancellationToken cancel) =>
        services.GetRequiredService<Denials>().SumUpAsync(cancel);
}
