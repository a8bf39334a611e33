using System.Text;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;

namespace Nordbud.Web.Features.Advice;

/// <summary><c>/advice/{id}/facts.json</c>: the answers as a facts file for <c>./nordbud advise</c>.</summary>
public static class FactsFile
{
    public static void MapFactsFile(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/advice/{id}/facts.json", async (string id, NordbudContext db, CancellationToken cancel) =>
        {
            var draft = await db.Drafts.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, cancel);
            return draft is null
                ? Results.NotFound()
                : Results.File(Encoding.UTF8.GetBytes(draft.Facts), "application/json", "facts.json");
        });
}
