using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;
using Nordbud.Web.Features.Advice;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Start;

/// <summary>What this is, the way in, and the drafts that were begun in this browser.</summary>
[ResponseCache(NoStore = true)]
public sealed class IndexModel(NordbudContext db, TimeProvider clock, Texts texts) : PageModel
{
    public sealed record Begun(string NeedId, string Name, DateOnly Changed);

    public IReadOnlyList<Begun> Continue { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var needs = RecentNeeds.Of(Request);
        if (needs.Count == 0)
            return;
        var drafts = await db.Drafts.AsNoTracking().Where(d => needs.Contains(d.NeedId)).OrderBy(d => d.Created)
            .ToListAsync(HttpContext.RequestAborted);
        Continue = [.. drafts.GroupBy(d => d.NeedId)
            .OrderByDescending(need => need.Max(d => d.Updated))
            .Select(need => new Begun(need.Key, DraftPage.Name(DraftPage.Read(need.First(), clock), texts),
                DateOnly.FromDateTime(need.Max(d => d.Updated).LocalDateTime)))];
    }
}
