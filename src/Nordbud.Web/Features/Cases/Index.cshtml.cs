using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.People;
using Nordbud.Web.Features.Advice;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>
/// The cases of the person signed in. Who comes: a member of a group with five minutes before a meeting. The question:
/// what waits for me, and where?
/// </summary>
[Needs(Permission.UseAccount)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(CaseLists lists, Memberships memberships, Visit visit, TimeProvider clock) : PageModel
{
    public IReadOnlyList<CaseLine> Lines { get; private set; } = [];

    public bool MayOpen { get; private set; }

    public DateOnly Today { get; } = DraftPage.Today(clock);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Lines = await lists.OfAsync(visit.Person!.Value, Today, cancel);
        MayOpen = (await memberships.AuthoritiesOfAsync(visit.Person!.Value, cancel)).Count > 0;
    }
}
