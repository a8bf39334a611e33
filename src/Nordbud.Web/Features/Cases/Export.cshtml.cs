using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>
/// Takes the whole case out. Who comes: an archivist, a court's clerk, or somebody moving elsewhere. The question: is
/// everything in it, and can it be checked without Nordbud?
/// </summary>
[Needs(Permission.ExportCase)]
public sealed class ExportModel(CaseRoom room) : CasePage(room)
{
    public void OnGet()
    {
        // All that is shown comes with the case.
    }
}
