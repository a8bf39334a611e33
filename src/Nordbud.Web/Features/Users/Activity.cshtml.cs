using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;
using Activity = Nordbud.Core.Cases.Users.Activity;

namespace Nordbud.Web.Features.Users;

/// <summary>One activity. Who comes: whoever runs it. The questions: who has answered, what do I print, and what came of it?</summary>
[Needs(Permission.ReadCase)]
public sealed class ActivityModel(CaseRoom room) : CasePage(room)
{
    /// <summary>Most participants invited at once.</summary>
    private const int MostAtOnce = 50;

    [BindProperty] public string? Group { get; set; }
    [BindProperty] public string? Contact { get; set; }
    [BindProperty] public string? Representative { get; set; }
    [BindProperty] public string? Count { get; set; }
    [BindProperty] public Guid Participant { get; set; }

    /// <summary>The link of somebody who was invited without a mail address, to be handed over; shown once.</summary>
    [TempData] public string? Link { get; set; }

    public Activity Activity { get; private set; } = null!;

    public bool MayRun => Visit.May(Permission.RunUsers);

    public UserResults Results => UserResults.Of(Activity);

    public async Task<IActionResult> OnGetAsync(Guid activityId)
    {
        if (!Find(activityId))
            return NotFound();
        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostInviteAsync(Guid activityId)
    {
        if (!Find(activityId) || Names.Parse<UserGroup>(Group ?? "") is not { } group)
            return NotFound();
        var participant = new ParticipantId(Guid.CreateVersion7());
        var link = OwnLink.To(Case.Id, Activity.Id, participant);
        var mailed = Contact?.Trim() is { Length: > 0 } address && Person.IsEmail(address);
        var done = await DoAsync(new InviteParticipant(Activity.Id, participant, group)
        {
            Link = mailed ? link.Letter("participant-link", Contact!.Trim(), null, T.Language.Code) : null,
            Person = Keeping.TextOrNone(Contact),
            Representative = Keeping.TextOrNone(Representative),
            Key = link.Key,
        });
        return await AfterAsync(done, mailed ? "users.said.mailed" : "users.said.link", done && !mailed ? link.Address : null);
    }

    public async Task<IActionResult> OnPostPaperAsync(Guid activityId)
    {
        if (!Find(activityId) || Names.Parse<UserGroup>(Group ?? "") is not { } group)
            return NotFound();
        if (!int.TryParse(Count, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > MostAtOnce)
        {
            Errors.Add(new("count", T.Format("users.error.count", ("most", MostAtOnce))));
            await LoadAsync();
            return Page();
        }
        var done = true;
        for (var n = 0; n < count && done; n++)
            done = await DoAsync(new InviteParticipant(Activity.Id, new ParticipantId(Guid.CreateVersion7()), group));
        return await AfterAsync(done, "users.said.paper");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid activityId) =>
        Find(activityId) ? await AfterAsync(await DoAsync(new Withdraw(Activity.Id, new ParticipantId(Participant))), "users.said.withdrawn") : NotFound();

    public async Task<IActionResult> OnPostLockAsync(Guid activityId)
    {
        if (!Find(activityId))
            return NotFound();
        var kept = await Room.Kept.ReadAsync(Case.Id, Activity.Answering.Select(one => one.Answered!.Answers), HttpContext.RequestAborted);
        return await AfterAsync(await DoAsync(new LockAnswers(Activity.Id, kept.ToDictionary(pair => pair.Key, pair => AnswerSheet.FromJson(pair.Value)))), "users.said.locked");
    }

    public async Task<IActionResult> OnPostEraseAsync(Guid activityId) =>
        Find(activityId) ? await AfterAsync(await DoAsync(new EraseParticipants(Activity.Id)), "users.said.erased") : NotFound();

    /// <summary>What participants added in words, in the order of the alphabet and without a number; only once the answers are locked and enough answered.</summary>
    public IReadOnlyList<string> Comments { get; private set; } = [];

    /// <summary>Where a score stands on a line of 1000.</summary>
    public int At(decimal score) => (int)(20 + 960 * score / Activity.Questionnaire!.Best);

    /// <summary>The names of what is compared.</summary>
    public IReadOnlyList<string> OptionNames => [.. Activity.Planned.Options.Select(option => TextOf(option) ?? T["timeline.erased"])];

    private bool Find(Guid activityId)
    {
        Activity = Case.Users.GetValueOrDefault(new ActivityId(activityId))!;
        return Activity is not null;
    }

    private async Task LoadAsync()
    {
        await KnowAsync(Whole.Entries.Where(entry => entry.Event is UserEvent happened && happened.Activity == Activity.Id));
        if (!MayRun || Activity.Locked is null || Results.Withheld)
            return;
        var kept = await Room.Kept.ReadAsync(Case.Id, Activity.Answering.Select(one => one.Answered!.Answers), HttpContext.RequestAborted);
        Comments = [.. kept.Values.Select(answers => AnswerSheet.FromJson(answers).Comment).OfType<string>().Order(StringComparer.CurrentCulture)];
    }

    private async Task<IActionResult> AfterAsync(bool done, string said, string? link = null)
    {
        Link = link;
        if (done)
            return Say(T[said], $"/cases/{Case.Id}/users/{Activity.Id}");
        Find(Activity.Id.Value);
        await LoadAsync();
        return Page();
    }
}
