using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Core.Advice;

namespace Nordbud.Web.Features.Instruments;

/// <summary>One legal instrument in plain words.</summary>
public sealed class InstrumentModel : PageModel
{
    public string Id { get; private set; } = "";

    public Sheet Sheet { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (Names.Parse<Instrument>(id) is not { } instrument)
            return NotFound();
        (Id, Sheet) = (id, Sheets.For(instrument));
        return Page();
    }
}
