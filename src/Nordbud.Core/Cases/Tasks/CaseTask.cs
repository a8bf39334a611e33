using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Tasks;

/// <summary>A task as it stands.</summary>
public sealed record CaseTask(TaskId Id, KeptRef What, PersonId? Assignee, DateOnly? Due, bool Done)
{
    /// <summary>The place of its last change in the case.</summary>
    public long ChangedAt { get; init; }
}
