using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Tasks;

/// <summary>What somebody asks to be done to a task.</summary>
public abstract record TaskCommand(TaskId Task) : CaseCommand
{
    /// <summary>Longest text of a task, in characters.</summary>
    public const int LongestText = 500;

    public override string Subject => $"task/{Task}";
    public override Permission Needs => Permission.Contribute;
}

/// <summary>Set a task.</summary>
public sealed record SetTask(TaskId Task, Kept What) : TaskCommand(Task)
{
    public PersonId? Assignee { get; init; }
    public DateOnly? Due { get; init; }
    public override IEnumerable<Kept> Brings => [What];
}

/// <summary>Change a task's text, assignee and day.</summary>
public sealed record ChangeTask(TaskId Task, Kept What) : TaskCommand(Task)
{
    public PersonId? Assignee { get; init; }
    public DateOnly? Due { get; init; }
    public override IEnumerable<Kept> Brings => [What];
}

/// <summary>Say that a task is done.</summary>
public sealed record FinishTask(TaskId Task) : TaskCommand(Task);

/// <summary>Say that a task is to be done again.</summary>
public sealed record ReopenTask(TaskId Task) : TaskCommand(Task);
