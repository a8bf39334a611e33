using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Nordbud.Adapters.Libraries;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Experience;
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
        routes.MapGet("/library/experience.json", ExperienceAsync).Needs(Permission.UsePublicPages);
        routes.MapGet("/library/{id}.json", OneAsync).Needs(Permission.UsePublicPages);
    }

    private static async Task<IResult> AllAsync(HttpContext http, LibraryShelf shelf, string? technology, string? q, CancellationToken cancel) =>
        Json(http, LibraryJson.Write(LibrarySearch.Find(LibrarySearch.Newest(await shelf.AllAsync(cancel)), technology, q).Take(LibraryJson.MostEntries)));

    private static async Task<IResult> OneAsync(HttpContext http, LibraryShelf shelf, string id, string? origin, int? version, CancellationToken cancel) =>
        LibraryWords.Meant(await shelf.FindAsync(id, cancel), origin, version) is { } entry ? Json(http, LibraryJson.Write([entry])) : Results.NotFound();

    /// <summary>How cases ended, in numbers, and the lessons that officers released; what is not told is null.</summary>
    private static async Task<IResult> ExperienceAsync(HttpContext http, ExperienceBoard board, CancellationToken cancel) => Json(http, JsonSerializer.SerializeToUtf8Bytes(new
    {
        LeastTold = Tally.LeastTold,
        Models = (await board.ByModelAsync(cancel)).Select(one => new { Model = Names.Of(one.Model), one.Tally.Cases, one.Tally.Again, one.Tally.NotAgain, one.Tally.Met, one.Tally.Partly, one.Tally.NotMet }),
        Technologies = (await board.ByTechnologyAsync(cancel)).Select(one => new { one.Technology, one.Tally.Cases, one.Tally.Met, one.Tally.Partly, one.Tally.NotMet }),
        Lessons = (await board.LessonsAsync(null, null, cancel)).Select(one => new
        {
            Model = Names.Of(one.Model),
            Instrument = one.Instrument is { } instrument ? Names.Of(instrument) : null,
            one.Technology,
            one.Country,
            one.Year,
            one.Text,
        }),
    }, JsonSerializerOptions.Web));

    /// <summary>Whoever keeps a copy asks each time whether it still holds.</summary>
    private static IResult Json(HttpContext http, byte[] bytes, string type = "application/json")
    {
        http.Response.Headers.CacheControl = "public, no-cache";
        return Results.File(bytes, type, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""));
    }
}
