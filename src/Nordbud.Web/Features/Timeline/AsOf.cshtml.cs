using Microsoft.AspNetCore.Mvc;
using Nordbud.Core.Cases;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Timeline;

/// <summary>A case as it stood after an earlier entry. Who comes: somebody asked what was known when it was decided.</summary>
[Needs(Permission.ReadCase)]
public sealed class AsOfModel(CaseRoom room) : CasePage(room)
{
    /// <summary>The case as it stood.</summary>
    public Case Then { get; private set; } = null!;

    /// <summary>The last entry that there was.</summary>
    public Happening Last { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long position)
    {
        if (await Room.Desk.ReadAsync(Case.Id, position, HttpContext.RequestAborted) is not { } then)
            return NotFound();
        Then = then.State;
        await KnowAsync([.. then.Entries, .. then.Entries.DistinctBy(entry => entry.Actor)]);
        if (Tell([then.Entries[^1]]) is not [var last])
            return NotFound();
        Last = last;
        return Page();
    }
}
