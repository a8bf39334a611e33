using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Libraries;
using Nordbud.Core.Library;
using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Library;

/// <summary>
/// The library of published criteria. Who comes: somebody about to write award criteria. The question: what did others
/// ask for, and how did they weigh it?
/// </summary>
[Needs(Permission.UsePublicPages)]
public sealed class IndexModel(LibraryShelf shelf, Memberships memberships, Visit visit) : PageModel
{
    private const int Most = 200;
    private const int LongestQuery = 100;

    [BindProperty(SupportsGet = true)] public string? Technology { get; set; }
    [BindProperty(SupportsGet = true)] public string? Q { get; set; }
    [TempData] public string? Said { get; set; }

    public IReadOnlyList<LibraryEntry> Found { get; private set; } = [];

    /// <summary>As many as are shown; a search brings the others.</summary>
    public IEnumerable<LibraryEntry> Shown => Found.Take(Most);

    public bool IsCut => Found.Count > Most;

    public bool MayTakeOver { get; private set; }

    /// <summary>What is shown, as a file.</summary>
    public string Json => "/library.json" + new QueryBuilder(new Dictionary<string, string?> { ["technology"] = Technology, ["q"] = Q }
        .Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value!)));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Technology = string.IsNullOrWhiteSpace(Technology) ? null : Technology.Trim();
        Q = Q?.Trim() is { Length: > 0 } asked ? asked[..Math.Min(asked.Length, LongestQuery)] : null;
        Found = LibrarySearch.Find(LibrarySearch.Newest(await shelf.AllAsync(cancel)), Technology, Q);
        MayTakeOver = visit.Person is not null
            && Policy.Allows(Permission.ManageAuthority, await memberships.StandingAsync(visit.Person, null, cancel), []);
    }
}
