using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Experience;

namespace Nordbud.Web.Features.Models;

/// <summary>One model in plain words.</summary>
public sealed class ModelModel(ExperienceBoard board) : PageModel
{
    public string Id { get; private set; } = "";

    public Sheet Sheet { get; private set; } = null!;

    /// <summary>How cases of this installation went that took the model.</summary>
    public Tally Experience { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (Names.Parse<Model>(id) is not { } model)
            return NotFound();
        (Id, Sheet, Experience) = (id, Sheets.For(model), await board.OfAsync(model, cancel));
        return Page();
    }
}
