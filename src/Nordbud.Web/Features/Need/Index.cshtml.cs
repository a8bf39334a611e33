using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Web.Features.Advice;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Need;

/// <summary>A need and its technologies side by side: the best model may well differ from one to the next (step 7).</summary>
[ResponseCache(NoStore = true)]
public sealed class IndexModel(NordbudContext db, LawBook law, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>Most technologies of one need.</summary>
    private const int Most = FactsJson.MaxTechnologies;

    public sealed record Row(Draft Draft, bool Begun, string Name, string Advised, string Instrument, bool Provisional);

    public string Title { get; private set; } = "";

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id)
    {
        var drafts = await DraftsOf(id);
        if (drafts.Count == 0)
            return NotFound();
        Title = DraftPage.Read(drafts[0], clock).Title ?? texts["need.untitled"];
        Rows = [.. drafts.Select(RowOf)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id)
    {
        var drafts = await DraftsOf(id);
        if (drafts.Count is 0 or >= Most)
            return NotFound();
        var first = DraftPage.Read(drafts[0], clock);
        var facts = Shared(first);
        var now = clock.GetUtcNow();
        var draft = new Draft
        {
            Id = Draft.NewId(),
            NeedId = id,
            Facts = DraftPage.Write(facts),
            Language = texts.Language.Code,
            Created = now,
            Updated = now,
        };
        db.Drafts.Add(draft);
        await db.SaveChangesAsync(HttpContext.RequestAborted);
        return Redirect($"/advice/{draft.Id}/question/technology");
    }

    /// <summary>What holds for every technology of the need.</summary>
    private static Facts Shared(Facts first)
    {
        var facts = new Facts { Country = first.Country, Date = first.Date, Title = first.Title, Partners = first.Partners };
        foreach (var question in Questions.All.Where(q => q.Shared && q.Kind is QuestionKind.Choice))
            facts = question.Apply(facts, question.Given(first));
        return facts;
    }

    private Task<List<Draft>> DraftsOf(string id) =>
        db.Drafts.Where(d => d.NeedId == id).OrderBy(d => d.Created).ToListAsync(HttpContext.RequestAborted);

    private Row RowOf(Draft draft)
    {
        var facts = DraftPage.Read(draft, clock);
        var advised = Adviser.Advise(facts, law).Recommended;
        return new Row(
            draft,
            facts.Technology is not null || facts.Need is not null || facts.Market is not null,
            facts.Technology is { } technology ? DraftPage.TechnologyName(technology, texts) : texts["advice.unnamed-technology"],
            Advised(advised, texts),
            advised?.Instrument is { } instrument ? texts.Value(instrument) : "–",
            advised?.Provisional is true);
    }

    public static string Advised(Recommendation? advised, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return advised switch
        {
            { Route: { } route } => texts[$"adviser.route-name.{Names.Of(route)}"],
            { Model: { } model } => texts.Value(model),
            _ => texts["advice.nothing-yet"],
        };
    }
}
