using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;
using Activity = Nordbud.Core.Cases.Users.Activity;

namespace Nordbud.Web.Features.Users;

/// <summary>
/// The form of somebody who takes part, opened by the participant's own link. Who comes: somebody of 84 on a telephone that is not
/// hers; a relative in the bus. The question: what do you want to know, and what happens to it?
/// </summary>
[Needs(Permission.UsePublicPages)]
[ResponseCache(NoStore = true)]
public sealed class FormModel(CaseDesk cases, KeptTexts kept, Texts texts) : PageModel
{
    private byte[] _secret = [];
    private IReadOnlyDictionary<Guid, string> _texts = new Dictionary<Guid, string>();

    [BindProperty] public List<List<int?>?> A { get; set; } = [];
    [BindProperty] public string? Comment { get; set; }
    [BindProperty] public bool OnBehalf { get; set; }

    [TempData] public string? Said { get; set; }

    public Activity Activity { get; private set; } = null!;

    public Participant Participant { get; private set; } = null!;

    public List<FieldError> Errors { get; } = [];

    public string ErrorAt(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Text ?? "";

    /// <summary>Whether answers are still taken.</summary>
    public bool Open => Activity is { Locked: null, Erased: false, Questionnaire: not null } && !Participant.Withdrawn;

    public FormSheet Sheet => new()
    {
        Activity = Activity,
        Number = Participant.Invited.Number,
        Options = [.. Activity.Planned.Options.Select(Text)],
        Typed = [.. A.Select(answers => (IReadOnlyList<int?>)(answers ?? []))],
        Error = ErrorAt("answers"),
        Texts = texts,
    };

    public string Text(KeptRef? reference) => reference is null ? "" : _texts.GetValueOrDefault(reference.Id) ?? texts["timeline.erased"];

    public async Task<IActionResult> OnGetAsync(Guid caseId, Guid activityId, Guid participantId, string? key, CancellationToken cancel)
    {
        if (!await FindAsync(caseId, activityId, participantId, key, cancel))
            return NotFound();
        return key is null ? Page() : Redirect(OwnLink.Remember(HttpContext, key, TimeSpan.FromHours(2)));
    }

    public async Task<IActionResult> OnPostAsync(Guid caseId, Guid activityId, Guid participantId, CancellationToken cancel)
    {
        if (!await FindAsync(caseId, activityId, participantId, null, cancel))
            return NotFound();
        var given = FormSheet.Read(Activity, A, Comment);
        return await SendAsync(caseId, new GiveAnswers(Activity.Id, Participant.Id, given, Keeping.Text(given.ToJson())) { Secret = _secret, OnBehalf = OnBehalf }, "users.form.thanks", cancel);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid caseId, Guid activityId, Guid participantId, CancellationToken cancel) =>
        await FindAsync(caseId, activityId, participantId, null, cancel)
            ? await SendAsync(caseId, new Withdraw(Activity.Id, Participant.Id) { Secret = _secret }, "users.form.withdrawn", cancel) : NotFound();

    private async Task<IActionResult> SendAsync(Guid caseId, CaseCommand command, string said, CancellationToken cancel)
    {
        if (await cases.DoAsync(new CaseId(caseId), command, new Doer(null, Standing.Nobody), null, cancel) is DeskAnswer.Refused refused)
        {
            Errors.AddRange(refused.Problems.Select(problem => ProblemText.Of(problem, texts)));
            return Page();
        }
        Said = texts[said];
        return Redirect(Request.Path);
    }

    private async Task<bool> FindAsync(Guid caseId, Guid activityId, Guid participantId, string? key, CancellationToken cancel)
    {
        if (OwnLink.Secret(HttpContext, key) is not { } secret || await cases.ReadAsync(new CaseId(caseId), cancel) is not { } file)
            return false;
        _secret = secret;
        Activity = file.State.Users.GetValueOrDefault(new ActivityId(activityId))!;
        Participant = Activity?.Participants.GetValueOrDefault(new ParticipantId(participantId))!;
        if (Participant is null || !SecretKey.Opens(Participant.Invited.Key, _secret))
            return false;
        _texts = await kept.ReadAsync(file.State.Id, Activity!.Planned.Keeps, cancel);
        return true;
    }
}
