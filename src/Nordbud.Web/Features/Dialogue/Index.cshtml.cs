using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Dialogue;

/// <summary>
/// The market dialogue. Who comes: the welfare-technology lead, who wants to know what there is and is afraid of a
/// mistake. The question: how do I talk with the market so that nobody can complain?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : DialoguePage(room)
{
    [BindProperty] public string? Kind { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? About { get; set; }
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? To { get; set; }
    [BindProperty] public string? Questions { get; set; }
    [BindProperty] public string? Minutes { get; set; }
    [BindProperty] public bool Facilitated { get; set; }
    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Changed { get; set; }
    [BindProperty] public Guid? Round { get; set; }

    public int Debts => ParityRules.Debts(Case).Count;

    public int Waiting => Case.Questions.Values.Count(question => question.AnsweredAt is null);

    public Task OnGetAsync() => KnowDialogueAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var (from, to) = (DayInput.Read(From), DayInput.Read(To));
        foreach (var (field, day) in new[] { ("from", from), ("to", to) })
            if (day is null)
                Errors.Add(new(field, T["cases.error.day"]));
        var round = new RoundId(Guid.CreateVersion7());
        return await EndAsync(new AnnounceRound(round, Names.Parse<RoundKind>(Kind ?? "") ?? RoundKind.Questionnaire,
            Keeping.Text(Name?.Trim() ?? ""), Keeping.Text(About?.Trim() ?? ""), from ?? default, to ?? default)
        {
            Questions = [.. (Questions ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Keeping.Text)],
            Minutes = int.TryParse(Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : null,
            Facilitated = Facilitated,
        }, "dialogue.said.announced", $"/dialogue/rounds/{round}", OnGetAsync);
    }

    public Task<IActionResult> OnPostFindingAsync() => EndAsync(new RecordFinding(new FindingId(Guid.CreateVersion7()), Keeping.Text(What?.Trim() ?? ""))
    {
        Changed = Keeping.TextOrNone(Changed),
        Round = Round is { } id ? new RoundId(id) : null,
    }, "dialogue.said.finding", "/dialogue", OnGetAsync);
}
