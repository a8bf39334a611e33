using Microsoft.AspNetCore.Mvc;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>
/// The tasks of a case. Who comes: whoever leads the group, to hand out work; a member, to tick it off. The question:
/// who owes what, by when?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class TasksModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public TaskForm Form { get; set; } = new();

    public bool MayWrite => Visit.May(Permission.Contribute);

    /// <summary>Tasks not done, those with a day first.</summary>
    public IEnumerable<CaseTask> Open => Case.Tasks.Values.Where(task => !task.Done)
        .OrderBy(task => task.Due ?? DateOnly.MaxValue).ThenBy(task => task.ChangedAt);

    /// <summary>Tasks done, the last one first.</summary>
    public IEnumerable<CaseTask> Done => Case.Tasks.Values.Where(task => task.Done).OrderByDescending(task => task.ChangedAt);

    public Task OnGetAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is TaskSet or TaskChanged));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.Check(T) is { } wrong)
            Errors.Add(wrong);
        else if (await DoAsync(new SetTask(new TaskId(Guid.CreateVersion7()), Form.Kept) { Assignee = Form.Person, Due = Form.Day }))
            return Say(T["cases.task.said.added"]);
        await OnGetAsync();
        return Page();
    }
}
