using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Nordbud.Web.Features.Errors;

/// <summary>What went wrong, in words, and the way on.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class IndexModel : PageModel
{
    public string Kind { get; private set; } = "500";

    public void OnGet(int code) => Kind = code switch
    {
        404 => "404",
        400 => "400",
        413 => "413",
        _ => "500",
    };

    public void OnPost(int code) => OnGet(code);
}
