namespace Nordbud.Adapters.Mail;

/// <summary>Hands mails over. When it returns, the mail is in the other's hands for good.</summary>
public interface IMailer
{
    /// <exception cref="MailNotSentException">The mail is not sent; it says why.</exception>
    Task SendAsync(OutgoingMail mail, CancellationToken cancel);
}
