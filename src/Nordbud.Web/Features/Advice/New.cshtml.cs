using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Store;
using Nordbud.Core.Advice;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Advice;

/// <summary>The first question; its answer begins a draft.</summary>
[ResponseCache(NoStore = true)]
public sealed class NewModel(NordbudContext db, TimeProvider clock, Texts texts) : PageModel
{
    public List<FieldError> Errors { get; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? answer)
    {
        if (answer is null || !Enum.GetNames<Country>().Contains(answer))
        {
            Errors.Add(new FieldError("answer-SE", texts["advice.error.country"]));
            return Page();
        }
        var now = clock.GetUtcNow();
        var facts = new Facts { Country = Enum.Parse<Country>(answer), Date = DraftPage.Today(clock) };
        var draft = new Draft
        {
            Id = Draft.NewId(),
            NeedId = Draft.NewId(),
            Facts = DraftPage.Write(facts),
            Language = texts.Language.Code,
            Created = now,
            Updated = now,
        };
        db.Drafts.Add(draft);
        await db.SaveChangesAsync(HttpContext.RequestAborted);
        RecentNeeds.Remember(HttpContext, draft.NeedId);
        return Redirect($"/advice/{draft.Id}/question/title");
    }
}
