using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Tracks;

/// <summary>The definitions of the tracks as files, for an own variant to begin with.</summary>
public static class TrackEndpoints
{
    public static void MapTracks(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/tracks/{id}.json", (string id) => TrackBook.Definition(id) is { } definition
            ? Results.Text(definition, "application/json")
            : Results.NotFound()).Needs(Permission.UsePublicPages);
}
