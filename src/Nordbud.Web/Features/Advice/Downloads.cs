using System.Text;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Documents;
using Nordbud.Adapters.Store;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Web.Features.Plan;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Advice;

/// <summary>What can be taken along: the answers as a facts file, the memo and the dates.</summary>
public static class Downloads
{
    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        var downloads = routes.MapGroup("/advice/{id}").Needs(Permission.UsePublicPages).AddEndpointFilter(static async (call, next) =>
        {
            // The address is the key to the draft: nobody in between keeps a copy or lists it.
            call.HttpContext.Response.Headers.CacheControl = "no-store";
            call.HttpContext.Response.Headers["X-Robots-Tag"] = "noindex";
            return await next(call);
        });
        downloads.MapGet("/facts.json", FactsAsync);
        downloads.MapGet("/memo.docx", MemoAsync);
        downloads.MapGet("/plan.ics", DatesAsync);
    }

    private static async Task<IResult> FactsAsync(string id, NordbudContext db, CancellationToken cancel) =>
        await Find(id, db, cancel) is { } draft
            ? Results.File(Encoding.UTF8.GetBytes(draft.Facts), "application/json", "facts.json")
            : Results.NotFound();

    private static async Task<IResult> MemoAsync(
        string id, HttpRequest request, NordbudContext db, LawBook law, TimeProvider clock, Texts texts, CancellationToken cancel)
    {
        if (await Find(id, db, cancel) is not { } draft)
            return Results.NotFound();
        var facts = DraftPage.Read(draft, clock);
        var planned = DraftPlan.Of(draft, facts, law, request.Query).Planned;
        var memo = DecisionMemo.Of(facts, planned.Advice, planned.Plan, draft.Decision, texts, clock.GetLocalNow(), planned.Compared);
        return Results.File(DocxFile.Write(memo), DocxFile.MediaType, "memo.docx");
    }

    private static async Task<IResult> DatesAsync(
        string id, HttpRequest request, NordbudContext db, LawBook law, TimeProvider clock, Texts texts, CancellationToken cancel)
    {
        if (await Find(id, db, cancel) is not { } draft)
            return Results.NotFound();
        var facts = DraftPage.Read(draft, clock);
        if (DraftPlan.Of(draft, facts, law, request.Query).Planned.Plan is not { } plan)
            return Results.NotFound();
        var file = CalendarFile.Write(
            PlanCalendar.Name(facts, texts), clock.GetUtcNow(), PlanCalendar.Entries(plan, facts, texts));
        return Results.File(Encoding.UTF8.GetBytes(file), CalendarFile.MediaType, "plan.ics");
    }

    private static Task<Draft?> Find(string id, NordbudContext db, CancellationToken cancel) =>
        db.Drafts.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, cancel);
}
