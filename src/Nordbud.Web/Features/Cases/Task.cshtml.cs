using Microsoft.AspNetCore.Mvc;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.People;
using Nordbud.Web.Features.Timeline;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>One task: what it is, and what has been done to it.</summary>
[Needs(Permission.ReadCase)]
public sealed class TaskModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public TaskForm Form { get; set; } = new();

    public CaseTask One { get; private set; } = null!;

    public IReadOnlyList<Happening> History { get; private set; } = [];

    public bool MayWrite => Visit.May(Permission.Contribute);

    public async Task<IActionResult> OnGetAsync(Guid taskId)
    {
        if (!await LoadAsync(taskId))
            return NotFound();
        Form = new() { What = TextOf(One.What), Assignee = One.Assignee?.Value, Due = One.Due is { } due ? DayInput.Write(due) : null };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid taskId)
    {
        if (Form.Check(T) is { } wrong)
            Errors.Add(wrong);
        else if (await DoAsync(new ChangeTask(new TaskId(taskId), Form.Kept) { Assignee = Form.Person, Due = Form.Day }))
            return Say(T["cases.task.said.changed"]);
        return await LoadAsync(taskId) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostFinishAsync(Guid taskId) => TickAsync(taskId, new FinishTask(new TaskId(taskId)), "cases.task.said.done");

    public Task<IActionResult> OnPostReopenAsync(Guid taskId) => TickAsync(taskId, new ReopenTask(new TaskId(taskId)), "cases.task.said.reopened");

    private async Task<IActionResult> TickAsync(Guid taskId, TaskCommand command, string said)
    {
        if (await DoAsync(command))
            return Say(T[said]);
        return await LoadAsync(taskId) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(Guid taskId)
    {
        if (!Case.Tasks.TryGetValue(new TaskId(taskId), out var task))
            return false;
        One = task;
        Entry[] history = [.. Whole.Entries.Where(entry => entry.Event is TaskEvent happened && happened.Task == task.Id)];
        await KnowAsync(history);
        History = Tell(history.Reverse());
        return true;
    }
}
