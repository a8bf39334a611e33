using Nordbud.Adapters.Signing;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Timeline;

/// <summary>
/// The latest checkpoint of a case, to be kept by whoever wants to hold the operator to it. Who comes: somebody who
/// does not trust us, and is right not to.
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class CheckpointModel(CaseRoom room, KeyRing keys) : CasePage(room)
{
    /// <summary>The keys that may have signed, each as the one word that others check with.</summary>
    public IEnumerable<string> Keys => keys.Keys.Select(key => key.Verifier.ToString());

    public string Command => $"./nordbud verify --checkpoint checkpoint-{Case.Id}.txt";

    public void OnGet()
    {
        // All that is shown comes with the case.
    }

    public Microsoft.AspNetCore.Mvc.IActionResult OnGetFile() => Whole.Checkpoint is { } note
        ? File(System.Text.Encoding.UTF8.GetBytes(note), "text/plain; charset=utf-8", $"checkpoint-{Case.Id}.txt")
        : NotFound();
}
