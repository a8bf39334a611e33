using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Tracks;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Admin;

/// <summary>
/// The tracks that an authority keeps for itself. Who comes: whoever looks after the purchasing of the authority, once or
/// twice a year, when "this is how we do it here" is to hold for every case. The question: how do I make it ours without
/// breaking the law?
/// </summary>
[Needs(Permission.ManageAuthority)]
public sealed class TracksModel(OwnTracks shelf, Memberships memberships, Visit visit, Texts texts, SiteOptions options) : OwnTracksPage(shelf, memberships, visit, texts, options)
{
    public IReadOnlyList<OwnTrackRow> Variants { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid authorityId, CancellationToken cancel) => await LoadAsync(authorityId, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid authorityId, CancellationToken cancel)
    {
        if (!await LoadAsync(authorityId, cancel))
            return NotFound();
        if (await KeepAsync(null, 0, cancel) is not { } track)
            return Page();
        Said = T["admin.tracks.said.kept"];
        return Redirect($"/authorities/{authorityId}/tracks/{track.Id}");
    }

    private async Task<bool> LoadAsync(Guid authorityId, CancellationToken cancel)
    {
        if (!await OpenAsync(authorityId, cancel))
            return false;
        Variants = await Shelf.AllAsync(new(authorityId), cancel);
        return true;
    }
}
