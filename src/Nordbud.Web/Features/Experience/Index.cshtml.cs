using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Experience;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Experience;

/// <summary>
/// What a case passes on. Who comes: the project leader on the last day, glad or sorry and with the next thing waiting; and
/// the officer, whom others once helped. The questions: did it do what we wanted, and what would we tell the next one?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public string? Outcome { get; set; }
    [BindProperty] public string? Again { get; set; }
    [BindProperty] public string? Learned { get; set; }
    [BindProperty] public string? Lesson { get; set; }

    public ExperiencePart Part => Case.Experience;

    public bool AtEnd => ExperienceRules.AtEnd(Case);

    public bool MayRun => Visit.May(Permission.RunCase) && AtEnd;

    public bool MayPublish => Visit.May(Permission.Publish);

    public string? Sent { get; private set; }

    public bool IsSent(string form) => Errors.Count > 0 && Sent == form;

    /// <summary>What the contracts of the case left behind, for who may read it.</summary>
    public IEnumerable<string> OfContracts => Case.Contracts.Values.Select(contract => TextOf(contract.Ended?.Learned)).OfType<string>();

    /// <summary>The answer that is chosen: as sent, else as it stands.</summary>
    public string? ChosenOutcome => IsSent("give") ? Outcome : Part.Given is { } given ? Names.Of(given.Outcome) : null;

    /// <summary>Yes, no or nothing, as sent, else as it stands; before anything is said, what the page of the contract was told.</summary>
    public string? ChosenAgain => IsSent("give") ? Again
        : (Part.Given is { } given ? given.Again : Case.Contracts.Values.Select(contract => contract.Ended?.Again).LastOrDefault(again => again is not null)) switch { true => "yes", false => "no", null => null };

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostGiveAsync()
    {
        Sent = "give";
        if (Names.Parse<NeedOutcome>(Outcome ?? "") is not { } outcome)
        {
            Errors.Add(new("outcome", T["experience.error.outcome"]));
            outcome = default;
        }
        return EndAsync(new GiveExperience(outcome) { Again = Again switch { "yes" => true, "no" => false, _ => null }, Learned = Keeping.TextOrNone(Learned) },
            "experience.said.given", "/experience", LoadAsync);
    }

    public async Task<IActionResult> OnPostReleaseAsync()
    {
        Sent = "release";
        // Names that the visitor may not read are compared all the same, so that none of them gets out.
        var names = await Room.Kept.ReadAsync(Case.Id, SupplierNames.Refs(Case), HttpContext.RequestAborted);
        return await EndAsync(new ReleaseLesson(Keeping.Text(Lesson?.Trim() ?? ""), [.. names.Values]), "experience.said.released", "/experience#lesson-title", LoadAsync, ("text", "lesson"));
    }

    public Task<IActionResult> OnPostWithdrawAsync()
    {
        Sent = "withdraw";
        return EndAsync(new WithdrawLesson(), "experience.said.withdrawn", "/experience#lesson-title", LoadAsync);
    }

    private Task LoadAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is ExperienceEvent or ContractEnded));
}
