using System.Text;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Documents;
using Nordbud.Adapters.Store;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Planning;
using Nordbud.Web.Cli;
using Nordbud.Web.Features.Plan;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Advice;

/// <summary>What can be taken along: the answers as a facts file, the memo and the dates.</summary>
public static class Downloads
{
    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/advice/{id}/facts.json", FactsAsync);
        routes.MapGet("/advice/{id}/memo.docx", MemoAsync);
        routes.MapGet("/advice/{id}/plan.ics", DatesAsync);
    }

    /// <summary>The plan that a draft's pages show: of the model decided on, else of the one advised.</summary>
    internal static PlannedNeed Planned(Draft draft, Facts facts, LawBook law)
    {
        var decided = draft.Decision is { } decision ? Names.Parse<Model>(decision.Model) : null;
        return PlannedNeed.Of(facts, decided, PlanOptions.None, law);
    }

    private static async Task<IResult> FactsAsync(string id, NordbudContext db, CancellationToken cancel) =>
        await Find(id, db, cancel) is { } draft
            ? Results.File(Encoding.UTF8.GetBytes(draft.Facts), "application/json", "facts.json")
            : Results.NotFound();

    private static async Task<IResult> MemoAsync(
        string id, NordbudContext db, LawBook law, TimeProvider clock, Texts texts, CancellationToken cancel)
    {
        if (await Find(id, db, cancel) is not { } draft)
            return Results.NotFound();
        var facts = DraftPage.Read(draft, clock);
        var planned = Planned(draft, facts, law);
        var decision = draft.Decision is { } decided
            ? new Plan.Decision(Names.Parse<Model>(decided.Model)!.Value, decided.Reason)
            : null;
        var memo = DecisionMemo.Of(facts, planned.Advice, planned.Plan, decision, texts, clock.GetLocalNow(), planned.Compared);
        return Results.File(DocxFile.Write(memo), DocxFile.MediaType, "memo.docx");
    }

    private static async Task<IResult> DatesAsync(
        string id, NordbudContext db, LawBook law, TimeProvider clock, Texts texts, CancellationToken cancel)
    {
        if (await Find(id, db, cancel) is not { } draft)
            return Results.NotFound();
        var facts = DraftPage.Read(draft, clock);
        if (Planned(draft, facts, law).Plan is not { } plan)
            return Results.NotFound();
        var file = CalendarFile.Write(
            PlanCalendar.Name(facts, texts), clock.GetUtcNow(), PlanCalendar.Entries(plan, facts, texts));
        return Results.File(Encoding.UTF8.GetBytes(file), CalendarFile.MediaType, "plan.ics");
    }

    private static Task<Draft?> Find(string id, NordbudContext db, CancellationToken cancel) =>
        db.Drafts.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, cancel);
}
