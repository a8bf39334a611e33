using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Public;

/// <summary>
/// The public cases of an authority. An authority without one is not told apart from one that does not exist.
/// </summary>
[Needs(Permission.UsePublicPages)]
public sealed class AuthorityModel(CaseLists cases, Memberships authorities, LawBook law, TimeProvider clock, Texts texts) : PageModel
{
    public AuthorityId Authority { get; private set; }

    /// <summary>What the authority is called, where that is known here.</summary>
    public string? Name { get; private set; }

    public IReadOnlyList<PublicCase> Cases { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid authorityId, CancellationToken cancel)
    {
        Authority = new(authorityId);
        Cases = [.. (await cases.OfAuthorityAsync(Authority, cancel))
            .Select(file => PublicCase.Of(file, law, clock, texts)).OfType<PublicCase>()];
        Name = (await authorities.AuthorityAsync(Authority, cancel))?.Name;
        return Cases.Count > 0 ? Page() : NotFound();
    }
}
