using Microsoft.AspNetCore.Mvc;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;
using Activity = Nordbud.Core.Cases.Users.Activity;

namespace Nordbud.Web.Features.Users;

/// <summary>The forms to print: one sheet for everybody who has not answered, with a number and no name.</summary>
[Needs(Permission.RunUsers)]
public sealed class PaperModel(CaseRoom room) : CasePage(room)
{
    public Activity Activity { get; private set; } = null!;

    public IReadOnlyList<FormSheet> Sheets { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid activityId)
    {
        if (Case.Users.GetValueOrDefault(new ActivityId(activityId)) is not { Questionnaire: not null } activity)
            return NotFound();
        Activity = activity;
        await KnowAsync(Whole.Entries.Where(entry => entry.Event is ActivityPlanned planned && planned.Activity == activity.Id));
        Sheets = [.. activity.Taking.Where(one => one.Answered is null).Select(one => one.Invited.Number).DefaultIfEmpty(1).Select(number => new FormSheet
        {
            Activity = activity,
            Number = number,
            Options = [.. activity.Planned.Options.Select(option => TextOf(option) ?? T["timeline.erased"])],
            Id = $"n{number}",
            Texts = T,
        })];
        return Page();
    }
}
