using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Advice;

/// <summary>Removes a draft for good.</summary>
public sealed class DeleteModel(NordbudContext db, TimeProvider clock, Texts texts) : DraftPage(db, clock, texts)
{
    public async Task<IActionResult> OnGetAsync(string id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id)
    {
        if (!await LoadAsync(id))
            return NotFound();
        await Housekeeping.EraseAsync(Db, Draft, HttpContext.RequestAborted);
        await ForgetResultAsync();
        if (await Db.Drafts.AnyAsync(d => d.NeedId == Draft.NeedId, HttpContext.RequestAborted))
            return Redirect($"/need/{Draft.NeedId}");
        RecentNeeds.Forget(HttpContext, Draft.NeedId);
        return Redirect("/");
    }
}
