using System.Text;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Core.Cases;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Timeline;

/// <summary>
/// One entry of the ledger, as it is stored and with its proof. Who comes: an auditor or somebody's lawyer. The
/// question: is this really what was written then?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class EntryModel(CaseRoom room) : CasePage(room)
{
    public Happening Shown { get; private set; } = null!;

    public EntryProof Proof { get; private set; } = null!;

    /// <summary>The stored entry as text.</summary>
    public string Bytes => Encoding.UTF8.GetString(Proof.Entry);

    /// <summary>Whether the visitor may see the stored bytes, which say everything about the entry but its kept texts.</summary>
    public bool MaySeeBytes => Shown.Sight is { Content: true, Actor: true };

    public async Task<IActionResult> OnGetAsync(long position) => await LoadAsync(position) ? Page() : NotFound();

    public async Task<IActionResult> OnGetProofAsync(long position)
    {
        if (!await LoadAsync(position) || !MaySeeBytes)
            return NotFound();
        Response.Headers.ContentDisposition = $"attachment; filename=\"proof-{Case.Id}-{T.Value(position)}.json\"";
        return new JsonResult(Proof);
    }

    private async Task<bool> LoadAsync(long position)
    {
        if (position < 1 || position > Whole.Entries.Count)
            return false;
        var entry = Whole.Entries[(int)position - 1];
        await KnowAsync([entry]);
        if (Tell([entry]) is not [var shown])
            return false;
        (Shown, Proof) = (shown, EntryProof.Of(Whole, entry));
        return true;
    }
}
