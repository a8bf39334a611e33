using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;
using Activity = Nordbud.Core.Cases.Users.Activity;

namespace Nordbud.Web.Features.Users;

/// <summary>Answers from paper, or an interviewer's form: the questions to be read aloud, the answers written down.</summary>
[Needs(Permission.RunUsers)]
public sealed class AnswersModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public List<List<int?>?> A { get; set; } = [];
    [BindProperty] public string? Comment { get; set; }
    [BindProperty] public string? Way { get; set; }
    [BindProperty] public bool OnBehalf { get; set; }

    public Activity Activity { get; private set; } = null!;

    public Participant Participant { get; private set; } = null!;

    public FormSheet Sheet => new()
    {
        Activity = Activity,
        Number = Participant.Invited.Number,
        Options = [.. Activity.Planned.Options.Select(option => TextOf(option) ?? T["timeline.erased"])],
        Typed = [.. A.Select(answers => (IReadOnlyList<int?>)(answers ?? []))],
        Error = ErrorAt("answers"),
        Texts = T,
    };

    public async Task<IActionResult> OnGetAsync(Guid activityId, Guid participantId)
    {
        if (!Find(activityId, participantId))
            return NotFound();
        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid activityId, Guid participantId)
    {
        if (!Find(activityId, participantId))
            return NotFound();
        var given = FormSheet.Read(Activity, A, Comment);
        return await EndAsync(new GiveAnswers(Activity.Id, Participant.Id, given, Keeping.Text(given.ToJson()))
        {
            Way = Names.Parse<AnswerWay>(Way ?? "") ?? AnswerWay.Paper,
            OnBehalf = OnBehalf,
        }, "users.said.typed", $"/users/{activityId}", LoadAsync);
    }

    private Task LoadAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is ActivityPlanned planned && planned.Activity == Activity.Id));

    private bool Find(Guid activityId, Guid participantId)
    {
        Activity = Case.Users.GetValueOrDefault(new ActivityId(activityId))!;
        Participant = Activity?.Participants.GetValueOrDefault(new ParticipantId(participantId))!;
        return Activity?.Questionnaire is not null && Participant is not null;
    }
}
