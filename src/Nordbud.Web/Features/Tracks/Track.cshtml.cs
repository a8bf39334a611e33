using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Core.Tracks;

namespace Nordbud.Web.Features.Tracks;

/// <summary>One track: its phases, gates and what is agreed in it.</summary>
public sealed class TrackModel : PageModel
{
    public Track Track { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (TrackBook.Find(id) is not { } track)
            return NotFound();
        Track = track;
        return Page();
    }
}
