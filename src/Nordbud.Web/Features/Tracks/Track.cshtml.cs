using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Core.Law;
using Nordbud.Core.Tracks;

namespace Nordbud.Web.Features.Tracks;

/// <summary>One track: its phases, gates and what is agreed in it.</summary>
public sealed class TrackModel : PageModel
{
    public Track Track { get; private set; } = null!;

    /// <summary>The gates before a purchase, with the law that asks for them; none where nothing is bought.</summary>
    public IReadOnlyList<(TrackGate Gate, Source Source)> Asked { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (TrackBook.Find(id) is not { } track)
            return NotFound();
        Track = track;
        Asked = track.Phases.Any(phase => phase.Buys) ? [.. TrackRules.Asked(track.Instrument)] : [];
        return Page();
    }
}
