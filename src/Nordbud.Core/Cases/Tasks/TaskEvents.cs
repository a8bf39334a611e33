using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Tasks;

/// <summary>What is to be done in the case, by whom and when.</summary>
public abstract record TaskEvent : CaseEvent
{
    public override string Subject => $"task/{Task}";
    public required TaskId Task { get; init; }
}

/// <summary>A task was set.</summary>
public sealed record TaskSet : TaskEvent
{
    public required KeptRef What { get; init; }
    public PersonId? Assignee { get; init; }
    public DateOnly? Due { get; init; }
    protected override IEnumerable<KeptRef> Names() => [What];
}

/// <summary>A task got another text, assignee or day.</summary>
public sealed record TaskChanged : TaskEvent
{
    public required KeptRef What { get; init; }
    public PersonId? Assignee { get; init; }
    public DateOnly? Due { get; init; }
    protected override IEnumerable<KeptRef> Names() => [What];
}

/// <summary>A task is done.</summary>
public sealed record TaskDone : TaskEvent;

/// <summary>A task that was done is to be done again.</summary>
public sealed record TaskReopened : TaskEvent;
