using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Core.Advice;

namespace Nordbud.Web.Features.Models;

/// <summary>One model in plain words.</summary>
public sealed class ModelModel : PageModel
{
    public string Id { get; private set; } = "";

    public Sheet Sheet { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (Names.Parse<Model>(id) is not { } model)
            return NotFound();
        (Id, Sheet) = (id, Sheets.For(model));
        return Page();
    }
}
