using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using Nordbud.Adapters.Libraries;
using Nordbud.Core.Library;
using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Library;

/// <summary>The library for programs: all of it or what a search finds, one entry, and the schema of both.</summary>
public static class LibraryEndpoints
{
    public static void MapLibrary(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/library.json", AllAsync).Needs(Permission.UsePublicPages);
        routes.MapGet("/library/schema.json", (HttpContext http) => Json(http, LibraryJson.Schema(), "application/schema+json")).Needs(Permission.UsePublicPages);
        routes.MapGet("/library/{id}.json", OneAsync).Needs(Permission.UsePublicPages);
    }

    private static async Task<IResult> AllAsync(HttpContext http, LibraryShelf shelf, string? technology, string? q, CancellationToken cancel) =>
        Json(http, LibraryJson.Write(LibrarySearch.Find(LibrarySearch.Newest(await shelf.AllAsync(cancel)), technology, q).Take(LibraryJson.MostEntries)));

    private static async Task<IResult> OneAsync(HttpContext http, LibraryShelf shelf, string id, string? origin, int? version, CancellationToken cancel) =>
        LibraryWords.Meant(await shelf.FindAsync(id, cancel), origin, version) is { } entry ? Json(http, LibraryJson.Write([entry])) : Results.NotFound();

    /// <summary>Whoever keeps a copy asks each time whether it still holds.</summary>
    private static IResult Json(HttpContext http, byte[] bytes, string type = "application/json")
    {
        http.Response.Headers.CacheControl = "public, no-cache";
        return Results.File(bytes, type, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""));
    }
}
