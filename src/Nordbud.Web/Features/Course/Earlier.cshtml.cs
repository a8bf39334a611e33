using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Course;

/// <summary>
/// Earlier cases on the same need. Who comes: the officer before the documents, who is told that somebody may know more than
/// the others. The questions: which earlier work was it, who was there, and what do they know?
/// </summary>
[Needs(Permission.RunCase)]
public sealed class EarlierModel(CaseRoom room, EarlierCases earlier) : CasePage(room)
{
    [BindProperty] public Guid? Which { get; set; }
    [BindProperty] public string? Known { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public string? Sent { get; private set; }

    public IReadOnlyList<EarlierCases.Seen> Ties { get; private set; } = [];

    public IReadOnlyList<Case> Suggested { get; private set; } = [];

    public IReadOnlyList<Case> Others { get; private set; } = [];

    /// <summary>Earlier cases that are tied and that the visitor may not see; it is only said that something is unsettled.</summary>
    public bool Hidden => Case.Earlier.Any(one => one.Settled is null && Ties.All(seen => seen.Tied.Id != one.Id));

    public bool IsSent(string form) => Errors.Count > 0 && Sent == form;

    /// <summary>Why it was settled; said to be hidden where somebody else settled it, and to be erased only where it was.</summary>
    public string ReasonOf(CaseId id, KeptRef reason) => TextOf(reason)
        ?? T[Whole.Entries.Any(entry => entry.Event is EarlierSettled settled && settled.Earlier == id && settled.Reason == reason && !MayRead(entry)) ? "course.earlier.reason.hidden" : "timeline.erased"];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostLinkAsync()
    {
        Sent = "link";
        // A case that one has no part in and one that is not there get the same answer.
        if (await earlier.FindAsync(Case, Visit, new(Which ?? default), HttpContext.RequestAborted) is null)
            Errors.Add(new("which", T["course.earlier.error"]));
        return await EndAsync(new FollowCase(new(Which ?? default)), "course.earlier.said.linked", "/earlier", LoadAsync);
    }

    public async Task<IActionResult> OnPostSettleAsync()
    {
        Sent = $"settle-{Which}";
        CaseId id = new(Which ?? default);
        if (await earlier.FindAsync(Case, Visit, id, HttpContext.RequestAborted) is not { } file)
            return NotFound();
        var parties = await earlier.InvolvedAsync(file, Visit, HttpContext.RequestAborted);
        if (!parties.Complete)
        {
            Errors.Add(new("main", T[parties.Why]));
            await LoadAsync();
            return Page();
        }
        var involved = parties.All;
        if (string.IsNullOrWhiteSpace(Known) || involved.Count == 0)
            return await EndAsync(new SettleEarlier(id) { Reason = Keeping.Text(Reason?.Trim() ?? "") }, "course.earlier.said.settled", "/earlier", LoadAsync, ("reason", $"reason-{Which}"));
        List<SupplierId> holders = [];
        foreach (var one in involved)
        {
            var holder = Case.Suppliers.Values.FirstOrDefault(there => string.Equals(there.Name, one.Name, StringComparison.OrdinalIgnoreCase))?.Id ?? new(Guid.CreateVersion7());
            if (!Case.Suppliers.ContainsKey(holder) && !await DoAsync(new RegisterSupplier(holder, one.Name) { Country = one.Country, Number = one.Number }))
                break;
            holders.Add(holder);
        }
        InformationId piece = new(Guid.CreateVersion7());
        if (Errors.Count > 0 || !await DoAsync(new GiveInformation(piece, Keeping.Text(Known.Trim()), holders, Today)))
        {
            for (var at = 0; at < Errors.Count; at++)
                Errors[at] = Errors[at] with { Field = $"known-{Which}" };
            await LoadAsync();
            return Page();
        }
        return await EndAsync(new SettleEarlier(id) { Pieces = [piece] }, "course.earlier.said.owed", "/earlier", LoadAsync);
    }

    private async Task LoadAsync()
    {
        await KnowAsync(Whole.Entries.Where(entry => entry.Event is EarlierEvent or ParityEvent));
        Ties = await earlier.OfAsync(Case, Visit, HttpContext.RequestAborted);
        Suggested = await earlier.SuggestedAsync(Case, Visit, HttpContext.RequestAborted);
        Others = await earlier.OthersAsync(Case, Visit, HttpContext.RequestAborted);
    }
}
