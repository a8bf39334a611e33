using System.Text;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Tracks;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Admin;

/// <summary>
/// One track of an authority's own. Who comes: whoever put it in, to read what it now says; and a successor, years later,
/// who asks who changed what and wants an earlier version back.
/// </summary>
[Needs(Permission.ManageAuthority)]
public sealed class TrackModel(OwnTracks shelf, Memberships memberships, PersonNames names, Visit visit, Texts texts, SiteOptions options)
    : OwnTracksPage(shelf, memberships, visit, texts, options)
{
    private IReadOnlyDictionary<PersonId, string> _names = new Dictionary<PersonId, string>();

    /// <summary>The version that the form was shown with.</summary>
    [BindProperty] public int Seen { get; set; }

    /// <summary>The versions, the last one first.</summary>
    public IReadOnlyList<OwnTrackRow> Versions { get; private set; } = [];

    public OwnTrackRow Last => Versions[0];

    public Track Track { get; private set; } = null!;

    public string NameOf(Guid person) => _names.GetValueOrDefault(new(person)) ?? T["timeline.who.former"];

    public async Task<IActionResult> OnGetAsync(Guid authorityId, string id, CancellationToken cancel) => await LoadAsync(authorityId, id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid authorityId, string id, CancellationToken cancel)
    {
        if (!await LoadAsync(authorityId, id, cancel))
            return NotFound();
        return await KeepAsync(id, Seen, cancel) is null ? Page() : Say(authorityId, id, "admin.tracks.said.kept");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid authorityId, string id, CancellationToken cancel) =>
        await Shelf.OfferAsync(new(authorityId), id, false, Me, cancel) ? Say(authorityId, id, "admin.tracks.said.withdrawn") : NotFound();

    public async Task<IActionResult> OnPostOfferAsync(Guid authorityId, string id, CancellationToken cancel) =>
        await Shelf.OfferAsync(new(authorityId), id, true, Me, cancel) ? Say(authorityId, id, "admin.tracks.said.offered") : NotFound();

    private RedirectResult Say(Guid authorityId, string id, string said)
    {
        Said = T[said];
        return Redirect($"/authorities/{authorityId}/tracks/{id}");
    }

    private async Task<bool> LoadAsync(Guid authorityId, string id, CancellationToken cancel)
    {
        if (!await OpenAsync(authorityId, cancel))
            return false;
        Versions = await Shelf.FindAsync(new(authorityId), id, cancel);
        if (Versions.Count == 0)
            return false;
        Track = TrackJson.Read(Encoding.UTF8.GetBytes(Last.Definition)).Track
            ?? throw new InvalidDataException($"The kept track {id} cannot be read any more.");
        _names = await names.OfAsync(Versions.SelectMany(row => new[] { row.AddedBy, row.WithdrawnBy ?? row.AddedBy }).Select(person => new PersonId(person)), cancel);
        return true;
    }
}
