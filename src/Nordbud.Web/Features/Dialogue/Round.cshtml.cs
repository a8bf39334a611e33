using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Dialogue;

/// <summary>One round: who takes part, what they answered, when which supplier comes.</summary>
[Needs(Permission.ReadCase)]
public sealed class RoundModel(CaseRoom room) : DialoguePage(room)
{
    [BindProperty] public string? Day { get; set; }
    [BindProperty] public string? Time { get; set; }

    public Round Round { get; private set; } = null!;

    /// <summary>The times of this round, the first first.</summary>
    public IEnumerable<Slot> Slots => Case.Dialogue.Slots.Values.Where(slot => slot.Round == Round.Id).OrderBy(slot => slot.Start);

    public async Task<IActionResult> OnGetAsync(Guid roundId)
    {
        if (!Find(roundId))
            return NotFound();
        await KnowDialogueAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostSlotAsync(Guid roundId)
    {
        if (!Find(roundId))
            return NotFound();
        var start = default(DateTimeOffset);
        if (DayInput.Read(Day) is not { } day || !TimeOnly.TryParseExact(Time?.Trim(), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            Errors.Add(new("start", T["dialogue.slot.error"]));
        else
        {
            var (moment, problem) = MeetingTime.In(day.ToDateTime(time), Room.Law.Calendar(Case.Country).TimeZone);
            if (problem is not null)
                Errors.Add(ProblemText.Of(problem, T));
            start = moment ?? default;
        }
        return await EndAsync(new OfferSlot(new SlotId(Guid.CreateVersion7()), Round.Id, start.ToUniversalTime()), "dialogue.said.slot", $"/dialogue/rounds/{roundId}", KnowDialogueAsync);
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid roundId) => Find(roundId)
        ? await EndAsync(new CloseRound(Round.Id), "dialogue.said.closed", $"/dialogue/rounds/{roundId}", KnowDialogueAsync) : NotFound();

    private bool Find(Guid roundId)
    {
        Round = Case.Dialogue.Rounds.GetValueOrDefault(new RoundId(roundId))!;
        return Round is not null;
    }
}
