using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>
/// What of the case is public, and by what. Who comes: the procurement officer, with a journalist on the telephone or a
/// notice to be sent. The question: what does everybody see already, and may I show more?
/// </summary>
[Needs(Permission.Publish)]
public sealed class PublishModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Reason { get; set; }

    /// <summary>Why a part is public or is not, with the source where it is the law.</summary>
    public (string Words, Source? Source) WhyOf(PublicPart part)
    {
        if (Case.Released.Contains(part))
            return (T[IsOpen(part) ? "cases.publish.released" : "cases.publish.released-hidden"], null);
        if (Case.Withheld.Contains(part))
            return (T["cases.publish.withheld"], null);
        return Publicity.ByLaw(Case, part, Room.Law, Today) is { } law ? (T["cases.publish.by-law"], law.Source) : (T["cases.publish.closed"], null);
    }

    public bool IsOpen(PublicPart part) => OpenParts.Contains(part);

    /// <summary>Whether the part can be taken back: it was released, or the law opens it.</summary>
    public bool CanBeTaken(PublicPart part) => Case.Released.Contains(part) || !Case.Withheld.Contains(part) && Publicity.ByLaw(Case, part, Room.Law, Today) is not null;

    public void OnGet()
    {
        // All that is shown comes with the case.
    }

    public Task<IActionResult> OnPostReleaseAsync() => Names.Parse<PublicPart>(What ?? "") is { } part
        ? SendAsync(new ReleasePart(part) { Reason = Keeping.TextOrNone(Reason) }, "cases.publish.said.released") : Task.FromResult<IActionResult>(NotFound());

    public Task<IActionResult> OnPostWithdrawAsync() => Names.Parse<PublicPart>(What ?? "") is { } part
        ? SendAsync(new WithdrawRelease(part, Keeping.Text(Reason?.Trim() ?? "")), "cases.publish.said.withdrawn") : Task.FromResult<IActionResult>(NotFound());

    public string ErrorAt(PublicPart part) => What == Names.Of(part) ? Errors.FirstOrDefault()?.Text ?? "" : "";

    private async Task<IActionResult> SendAsync(CaseCommand command, string said)
    {
        if (await DoAsync(command))
            return Say(T[said], $"/cases/{Case.Id}/publish");
        for (var at = 0; at < Errors.Count; at++)
            Errors[at] = Errors[at] with { Field = $"reason-{What}" };
        return Page();
    }
}
