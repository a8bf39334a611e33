using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Notices;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Public;

/// <summary>What everybody may know of a case, without an account.</summary>
[Needs(Permission.UsePublicPages)]
public sealed class IndexModel(CaseDesk cases, Memberships authorities, LawBook law, TimeProvider clock, Texts texts, KeptTexts kept) : PageModel
{
    private IReadOnlyDictionary<Guid, string> _kept = new Dictionary<Guid, string>();

    public PublicCase Shown { get; private set; } = null!;

    /// <summary>The name of the authority.</summary>
    public string? Authority { get; private set; }

    /// <summary>The notices that were published where they were sent, the last first.</summary>
    public IReadOnlyList<NoticeStated> Notices => [.. Shown.State.Notices.Standing.Where(notice => notice.Published is not null).Reverse()];

    /// <summary>A text of a notice; null where it has none, or where it was erased.</summary>
    public string? Text(KeptRef? text) => text is null ? null : _kept.GetValueOrDefault(text.Id);

    public async Task<IActionResult> OnGetAsync(Guid caseId, CancellationToken cancel)
    {
        if (PublicCase.Of(await cases.ReadAsync(new CaseId(caseId), cancel), law, clock, texts) is not { } shown)
            return NotFound();
        Shown = shown;
        _kept = await kept.ReadAsync(shown.State.Id, Notices.SelectMany(notice => new[] { notice.Where, notice.Number, notice.Text }), cancel);
        Authority = (await authorities.AuthorityAsync(shown.State.Authority, cancel))?.Name;
        return Page();
    }
}
