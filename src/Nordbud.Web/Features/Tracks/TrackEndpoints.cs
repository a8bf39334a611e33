using Nordbud.Adapters.Tracks;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Tracks;

/// <summary>The definitions of the tracks as files: those of the product, the same as the beginning of an own variant, and the variants.</summary>
public static class TrackEndpoints
{
    public static void MapTracks(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/tracks/{id}.json", (string id) => Json(TrackBook.Definition(id))).Needs(Permission.UsePublicPages);
        routes.MapGet("/authorities/{authorityId:guid}/tracks/begin/{id}.json", (string id, Texts texts) => Json(TrackBook.Find(id) is { } track
            ? TrackBook.Beginning(id, texts.Format("tracks.own.named", ("track", TrackWords.Name(track, texts)))) : null)).Needs(Permission.ManageAuthority);
        routes.MapGet("/authorities/{authorityId:guid}/tracks/{id}.json", OwnAsync).Needs(Permission.ManageAuthority);
    }

    private static async Task<IResult> OwnAsync(Guid authorityId, string id, int? version, OwnTracks shelf, CancellationToken cancel) =>
        Json((await shelf.FindAsync(new(authorityId), id, cancel)).FirstOrDefault(row => version is null || row.Version == version)?.Definition);

    private static IResult Json(string? definition) => definition is null ? Results.NotFound() : Results.Text(definition, "application/json");
}
