namespace Nordbud.Adapters.Mail;

/// <summary>Durable: that a reminder of a task was written, so that none is written twice.</summary>
public sealed class Reminder
{
    public required Guid TaskId { get; init; }
    public required DateOnly Due { get; init; }
    /// <summary>Which of them: -1 before the day, 0 on the day, then the number of weeks after it.</summary>
    public required int Week { get; init; }
}
