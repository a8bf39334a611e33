using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Public;

/// <summary>What everybody may know of a case, without an account.</summary>
[Needs(Permission.UsePublicPages)]
public sealed class IndexModel(CaseDesk cases, Memberships authorities, LawBook law, TimeProvider clock, Texts texts) : PageModel
{
    public PublicCase Shown { get; private set; } = null!;

    /// <summary>The name of the authority.</summary>
    public string? Authority { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid caseId, CancellationToken cancel)
    {
        if (PublicCase.Of(await cases.ReadAsync(new CaseId(caseId), cancel), law, clock, texts) is not { } shown)
            return NotFound();
        Shown = shown;
        Authority = (await authorities.AuthorityAsync(shown.State.Authority, cancel))?.Name;
        return Page();
    }
}
