using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Nordbud.Adapters.Identity;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.Course;

namespace Nordbud.Web.Ui.Access;

/// <summary>Who may come in: sessions, the gate and what it asks.</summary>
public static class AccessServices
{
    /// <summary>The folders of pages that are there for everybody; every other page says itself what it needs.</summary>
    private static readonly string[] ForEverybody =
        ["/About", "/Advice", "/Errors", "/Instruments", "/Law", "/Models", "/Need", "/Plan", "/Start", "/Technologies", "/Tracks"];

    public static void AddAccess(this IServiceCollection services)
    {
        services.AddScoped<Visit>();
        services.AddScoped<Memberships>();
        services.AddScoped<Denials>();
        services.AddScoped<PersonNames>();
        services.AddScoped<CaseRoom>();
        services.AddScoped<EarlierCases>();
        services.AddHostedService<DenialRound>();
    }

    /// <summary>Says once for whole folders that their pages are there for everybody.</summary>
    public static void OpenToEverybody(this PageConventionCollection pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        foreach (var folder in ForEverybody)
            pages.AddFolderApplicationModelConvention(folder, page => page.EndpointMetadata.Add(new NeedsAttribute(Permission.UsePublicPages)));
    }

    /// <summary>What an endpoint that is no page asks of who comes.</summary>
    public static T Needs<T>(this T endpoint, Permission permission) where T : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new NeedsAttribute(permission));
}
