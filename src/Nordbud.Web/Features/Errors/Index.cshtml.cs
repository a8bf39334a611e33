using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Errors;

/// <summary>What went wrong, in words, and the way on.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(Visit visit) : PageModel
{
    private static readonly string[] Kinds = ["400", "403", "404", "405", "413", "429", "503"];

    public string Kind { get; private set; } = "500";

    /// <summary>The roles that may do what was denied; empty where no role would help.</summary>
    public IReadOnlyList<Role> Roles => visit.Denied is { } denied ? Policy.RolesWith(denied) : [];

    public void OnGet()
    {
        // Read from the address itself: where a form cannot be read, nothing is bound.
        var code = int.TryParse(RouteData.Values["code"]?.ToString(), CultureInfo.InvariantCulture, out var named) ? named : 500;
        // What went wrong inside comes here as 500; whether the store could not be reached stands in the answer.
        var known = code == 500 ? Response.StatusCode : code;
        Kind = Kinds.FirstOrDefault(kind => kind == known.ToString(CultureInfo.InvariantCulture)) ?? "500";
    }

    public void OnPost() => OnGet();
}
