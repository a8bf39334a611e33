using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Public;

/// <summary>
/// The market dialogue as everybody may read it, without an account. Who comes: a supplier that has heard of the plan. The
/// question: what do they want, what do the others know, and how do I take part?
/// </summary>
[Needs(Permission.UsePublicPages)]
public sealed class DialogueModel(CaseDesk cases, KeptTexts kept, LawBook law, TimeProvider clock, Texts texts) : PageModel
{
    public PublicCase Shown { get; private set; } = null!;

    public PublicDialogue Told { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid caseId, CancellationToken cancel)
    {
        if (PublicCase.Of(await cases.ReadAsync(new CaseId(caseId), cancel), law, clock, texts) is not { } shown || !shown.Open.Contains(PublicPart.Dialogue))
            return NotFound();
        Shown = shown;
        Told = await PublicDialogue.ReadAsync(shown.State, kept, law, texts, clock, cancel);
        return Page();
    }
}
