using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Tests.Access;

/// <summary>One address of the site with what it asks of who comes; null where it asks nothing, which is a fault.</summary>
internal sealed partial record RouteBook(string Pattern, string Method, Permission? Asked)
{
    public static async Task<IReadOnlyList<RouteBook>> OfAsync(IServiceProvider services)
    {
        var pages = services.GetRequiredService<PageLoader>();
        List<RouteBook> routes = [];
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var asked = endpoint.Metadata.GetMetadata<NeedsAttribute>();
            if (asked is null && endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
                asked = (await pages.LoadAsync(page, endpoint.Metadata)).ModelTypeInfo?.GetCustomAttribute<NeedsAttribute>();
            var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"];
            routes.AddRange(methods.Select(method => new RouteBook("/" + endpoint.RoutePattern.RawText?.TrimStart('/'), method, asked?.Permission)));
        }
        return [.. routes.Distinct()];
    }

    /// <summary>The address for a case and an authority; other parts get a value that fits and leads nowhere.</summary>
    public string For(Guid caseId, Guid authorityId) => Part().Replace(Pattern, part => part.Groups["name"].Value switch
    {
        "caseId" => caseId.ToString(),
        "authorityId" => authorityId.ToString(),
        _ when part.Value.Contains(":guid", StringComparison.Ordinal) => Guid.NewGuid().ToString(),
        _ when part.Value.Contains(":int", StringComparison.Ordinal) || part.Value.Contains(":long", StringComparison.Ordinal) => "1",
        _ => "x",
    });

    [GeneratedRegex(@"\{\*{0,2}(?<name>\w+)[^}]*\}")]
    private static partial Regex Part();
}
