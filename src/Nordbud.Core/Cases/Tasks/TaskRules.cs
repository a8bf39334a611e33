namespace Nordbud.Core.Cases.Tasks;

/// <summary>Sets, changes and finishes tasks. Who has one belongs to the case.</summary>
internal static class TaskRules
{
    public static Outcome Decide(Case state, TaskCommand command)
    {
        var there = state.Tasks.GetValueOrDefault(command.Task);
        if (there is null != command is SetTask)
            return new Outcome.Refused(new Problem(there is null ? "task-unknown" : "task-exists"));
        if (Wrong(state, command) is { } wrong)
            return new Outcome.Refused(wrong);
        return command switch
        {
            SetTask set => new Outcome.Accepted(
                new TaskSet { Task = set.Task, What = set.What.Ref, Assignee = set.Assignee, Due = set.Due }),
            ChangeTask change => new Outcome.Accepted(
                new TaskChanged { Task = change.Task, What = change.What.Ref, Assignee = change.Assignee, Due = change.Due }),
            FinishTask finish => there!.Done ? new Outcome.Accepted() : new Outcome.Accepted(new TaskDone { Task = finish.Task }),
            ReopenTask reopen => there!.Done ? new Outcome.Accepted(new TaskReopened { Task = reopen.Task }) : new Outcome.Accepted(),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    public static Case Evolve(Case state, TaskEvent happened, long position) => state with
    {
        Tasks = state.Tasks.SetItem(happened.Task, happened switch
        {
            TaskSet set => new CaseTask(set.Task, set.What, set.Assignee, set.Due, false),
            TaskChanged changed => state.Tasks[happened.Task] with
            {
                What = changed.What,
                Assignee = changed.Assignee,
                Due = changed.Due,
            },
            TaskDone => state.Tasks[happened.Task] with { Done = true },
            TaskReopened => state.Tasks[happened.Task] with { Done = false },
            _ => throw new ArgumentOutOfRangeException(nameof(happened)),
        } with
        { ChangedAt = position }),
    };

    private static Problem? Wrong(Case state, TaskCommand command)
    {
        var (what, assignee) = command switch
        {
            SetTask set => (set.What, set.Assignee),
            ChangeTask change => (change.What, change.Assignee),
            _ => (null, null),
        };
        if (what is null)
            return null;
        if (string.IsNullOrWhiteSpace(what.Text))
            return new("text-missing", "what");
        if (what.Text.Length > TaskCommand.LongestText)
            return new("too-long", "what", null, ("most", TaskCommand.LongestText));
        return assignee is { } person && !state.Team.ContainsKey(person) ? new("not-of-the-case", "assignee") : null;
    }
}
