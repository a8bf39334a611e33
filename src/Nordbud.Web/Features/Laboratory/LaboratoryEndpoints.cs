using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Laboratory;

/// <summary>How far a run is, for the script of the page.</summary>
public static class LaboratoryEndpoints
{
    public static void MapLaboratory(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/laboratory/runs/{id}.json", (HttpContext http, LaboratoryRuns runs, string id) =>
        {
            http.Response.Headers.CacheControl = "no-store";
            return runs.Find(id) is { } run
                ? Results.Text($$"""{"over":{{(run.IsOver ? "true" : "false")}},"progress":{{run.Progress.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)}}}""", "application/json")
                : Results.NotFound();
        }).Needs(Permission.UsePublicPages);
}
