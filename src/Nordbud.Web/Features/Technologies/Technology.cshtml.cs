using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Core.Advice;

namespace Nordbud.Web.Features.Technologies;

/// <summary>One technology of the catalogue: what to watch when it is bought.</summary>
public sealed class TechnologyModel : PageModel
{
    public Technology Technology { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (TechnologyCatalogue.All.FirstOrDefault(t => t.Id == id) is not { } technology)
            return NotFound();
        Technology = technology;
        return Page();
    }
}
