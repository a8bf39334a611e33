using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Advice;

/// <summary>
/// Keeps the result page of a draft, per content (the <c>v</c> of the address), language and colours. Saving or
/// deleting the draft drops it here; on another machine a changed draft has another <c>v</c>.
/// </summary>
public sealed class DraftCachePolicy : IOutputCachePolicy
{
    private static readonly TimeSpan Keep = TimeSpan.FromMinutes(10);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        // A page for somebody signed in carries their name.
        var mayCache = HttpMethods.IsGet(request.Method) && request.Query.ContainsKey("v")
            && context.HttpContext.User.Identity is not { IsAuthenticated: true };
        context.EnableOutputCaching = mayCache;
        context.AllowCacheLookup = mayCache;
        context.AllowCacheStorage = mayCache;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Keep;
        context.CacheVaryByRules.QueryKeys = "v";
        context.CacheVaryByRules.VaryByValues["language"] = Reader.LanguageOf(request).Code;
        context.CacheVaryByRules.VaryByValues["colours"] = Reader.ColoursOf(request);
        if (request.RouteValues["id"] is string id)
            context.Tags.Add(id);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie))
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }
}
