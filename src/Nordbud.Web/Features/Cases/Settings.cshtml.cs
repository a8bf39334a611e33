using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>
/// Title, diary number, phase, and what happened before the case was kept here. Who comes: the officer, when the world
/// outside has moved, and the decision-maker, who alone moves a case to the award. Each form is a subject of its own, so that two people do not get in each other's way.
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class SettingsModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? DiaryNumber { get; set; }
    [BindProperty] public string? Phase { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public string? On { get; set; }
    [BindProperty] public string? What { get; set; }

    public bool MayRun => Visit.May(Permission.RunCase);

    public bool MayMove => MayRun || Visit.May(Permission.Decide);

    /// <summary>What happened before, by day; the text is null where it was erased.</summary>
    public IReadOnlyList<(DateOnly On, string? What)> Earlier { get; private set; } = [];

    /// <summary>The form that was sent and not accepted.</summary>
    public string? Sent { get; private set; }

    /// <summary>What stands in a field: what was typed, where its form was not accepted, else what holds.</summary>
    public string? Shown(string form, string? typed, string? holds) => Sent == form ? typed : holds;

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostTitleAsync() => SendAsync("title", new RenameCase(Title ?? ""));

    public Task<IActionResult> OnPostDiaryAsync() => SendAsync("diary", new SetDiaryNumber(DiaryNumber));

    public Task<IActionResult> OnPostPhaseAsync() =>
        SendAsync("phase", new MovePhase(Names.Parse<Phase>(Phase ?? "") ?? Case.Phase) { Reason = Keeping.TextOrNone(Reason) });

    public async Task<IActionResult> OnPostEarlierAsync()
    {
        if (DayInput.Read(On) is not { } on)
        {
            Errors.Add(new("on", T["cases.error.day"]));
            Sent = "earlier";
            await LoadAsync();
            return Page();
        }
        return await SendAsync("earlier", new EnterEarlierHappening(on, Keeping.Text(What?.Trim() ?? "")));
    }

    private async Task<IActionResult> SendAsync(string form, CaseCommand command)
    {
        if (await DoAsync(command))
            return Say(T[$"cases.settings.said.{form}"], $"/cases/{Case.Id}/settings");
        Sent = form;
        await LoadAsync();
        return Page();
    }

    private async Task LoadAsync()
    {
        Entry[] earlier = [.. Whole.Entries.Where(entry => entry.Event is EarlierHappeningEntered)];
        await KnowAsync(earlier);
        Earlier = [.. earlier.Select(entry => (EarlierHappeningEntered)entry.Event).OrderBy(one => one.On).Select(one => (one.On, TextOf(one.What)))];
    }
}
