using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store;
using Nordbud.Core.Law;
using Nordbud.Core.Planning;
using Nordbud.Web.Features.Advice;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Plan;

/// <summary>The plan of a draft, dated by the wishes that stand in the address.</summary>
public sealed class IndexModel(NordbudContext db, LawBook law, TimeProvider clock, Texts texts)
    : DraftPage(db, clock, texts)
{
    private DraftPlan _plan = null!;

    public PlannedNeed Planned => _plan.Planned;

    public PlanWish Wish => _plan.Wish;

    /// <summary>The steps whose days can be changed.</summary>
    public IReadOnlyList<PlanStep> Usual => _plan.Usual;

    public string ErrorAt(string field) => ErrorOf(field);

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (!await LoadAsync(id))
            return NotFound();
        _plan = DraftPlan.Of(Draft, Facts, law, Request.Query);
        Errors.AddRange(PlanWish.Errors(_plan.Problems, T));
        return Page();
    }
}
