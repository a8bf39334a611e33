using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Public;

/// <summary>
/// The feeds of a case and of an authority. A reader's program keeps a copy and asks each time whether it still holds:
/// what is taken back is gone at the next question.
/// </summary>
public static class PublicFeeds
{
    public static void MapPublicFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/public/{caseId:guid}/feed", CaseAsync).Needs(Permission.UsePublicPages);
        routes.MapGet("/authorities/{authorityId:guid}/feed", AuthorityAsync).Needs(Permission.UsePublicPages);
    }

    private static async Task<IResult> CaseAsync(
        Guid caseId, HttpContext http, CaseDesk cases, LawBook law, TimeProvider clock, Texts texts, CancellationToken cancel) =>
        PublicCase.Of(await cases.ReadAsync(new CaseId(caseId), cancel), law, clock, texts) is { } shown
            ? Feed(http, AtomFeed.Write(caseId, shown.State.Title, Root(http), $"/public/{caseId}", [shown], shown.State.OpenedAt, texts))
            : Results.NotFound();

    private static async Task<IResult> AuthorityAsync(
        Guid authorityId, HttpContext http, CaseLists cases, Memberships authorities, LawBook law, TimeProvider clock, Texts texts, CancellationToken cancel)
    {
        List<PublicCase> shown = [.. (await cases.OfAuthorityAsync(new AuthorityId(authorityId), cancel))
            .Select(file => PublicCase.Of(file, law, clock, texts)).OfType<PublicCase>()];
        if (shown.Count == 0)
            return Results.NotFound();
        var name = (await authorities.AuthorityAsync(new(authorityId), cancel))?.Name ?? texts["public.authority"];
        return Feed(http, AtomFeed.Write(authorityId, name, Root(http), $"/authorities/{authorityId}", shown, shown.Min(one => one.State.OpenedAt), texts));
    }

    private static IResult Feed(HttpContext http, (byte[] Bytes, DateTimeOffset Updated) feed)
    {
        http.Response.Headers.CacheControl = "public, no-cache";
        http.Response.Headers.Vary = "Accept-Language, Cookie";
        return Results.File(feed.Bytes, AtomFeed.MediaType,
            entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(feed.Bytes))[..32]}\""));
    }

    private static string Root(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";
}
