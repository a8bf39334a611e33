namespace Nordbud.Adapters.Mail;

/// <summary>A mail as it leaves: plain text to one reader.</summary>
public sealed record OutgoingMail
{
    /// <summary>The letter's id; a mail that is sent again keeps it, so that a mailbox can tell.</summary>
    public required Guid Id { get; init; }
    public required string To { get; init; }
    public required string Subject { get; init; }
    public required string Body { get; init; }
    public required DateTimeOffset WrittenAt { get; init; }
}
