using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Briefings;

/// <summary>
/// Two short briefings. Who comes: a nurse who is asked into a procurement; a buyer who has never been on a night shift.
/// The question: what do I have to know of the others' work so that we understand each other?
/// </summary>
[Needs(Permission.UsePublicPages)]
public sealed class IndexModel(Texts texts) : PageModel
{
    /// <summary>What the briefing is about.</summary>
    public string About { get; private set; } = "";

    public IActionResult OnGet(string about)
    {
        About = about;
        return texts.Has($"briefings.{about}.title") ? Page() : NotFound();
    }
}
