using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Libraries;
using Nordbud.Core.Library;
using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Library;

/// <summary>One entry of the library. Who comes: somebody who wants to know whether it fits and where it is from.</summary>
[Needs(Permission.UsePublicPages)]
public sealed class EntryModel(LibraryShelf shelf) : PageModel
{
    public LibraryEntry Entry { get; private set; } = null!;

    /// <summary>Other versions of it, and entries of the same name from elsewhere.</summary>
    public IReadOnlyList<LibraryEntry> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, string? origin, int? version, CancellationToken cancel)
    {
        var all = await shelf.FindAsync(id, cancel);
        if (LibraryWords.Meant(all, Request.Query.ContainsKey("origin") ? origin ?? "" : null, version) is not { } entry)
            return NotFound();
        Entry = entry;
        Others = [.. all.Where(other => other.Key != entry.Key)];
        return Page();
    }
}
