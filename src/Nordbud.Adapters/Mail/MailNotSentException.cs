namespace Nordbud.Adapters.Mail;

/// <summary>A neighbour did not take a mail.</summary>
public sealed class MailNotSentException : Exception
{
    public MailNotSentException() { }

    public MailNotSentException(string message) : base(message) { }

    public MailNotSentException(string message, Exception inner) : base(message, inner) { }

    public MailNotSentException(MailFailure failure, string detail, Exception? inner = null) : base(detail, inner) =>
        Failure = failure;

    public MailFailure Failure { get; }
}
