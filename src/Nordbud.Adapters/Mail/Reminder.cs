namespace Nordbud.Adapters.Mail;

/// <summary>Durable: that a reminder of a task or of a day of a contract was written, so that none is written twice.</summary>
public sealed class Reminder
{
    public required Guid TaskId { get; init; }
    public required DateOnly Due { get; init; }
    /// <summary>
    /// Which of them. Of a task: -1 before the day, 0 on the day, then the number of weeks after it. Of a day of a contract:
    /// how many days before it, as a negative number.
    /// </summary>
    public required int Week { get; init; }
}
