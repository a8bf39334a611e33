using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Nordbud.Adapters.Mail;

/// <summary>Hands mails to an SMTP server, a connection each: they are few, and a broken one harms no other.</summary>
public sealed class SmtpMailer(SmtpSettings settings) : IMailer
{
    /// <summary>Shorter than the time for which the outbox keeps a mail for one sender.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public async Task SendAsync(OutgoingMail mail, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(mail);
        using var message = MailForm.Of(mail, settings.From, settings.From[(settings.From.LastIndexOf('@') + 1)..]);
        using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        try
        {
            await client.ConnectAsync(settings.Host, settings.Port,
                settings.Tls ? SecureSocketOptions.SslOnConnect : settings.User is null ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls,
                cancel);
            if (settings is { User: { } user, Secret: { } password })
                await client.AuthenticateAsync(user, password, cancel);
            await client.SendAsync(message, cancel);
        }
        catch (Exception broken) when (Why(broken) is { } why)
        {
            throw new MailNotSentException(why.Failure, why.Detail, broken);
        }
        try
        {
            await client.DisconnectAsync(true, cancel);
        }
        catch (Exception late) when (Why(late) is not null)
        {
            // The server has the mail already; that it does not say goodbye changes nothing.
            return;
        }
    }

    /// <summary>What is shown of a failure: the server's code, never its text, which may repeat an address.</summary>
    private static (MailFailure Failure, string Detail)? Why(Exception broken) => broken switch
    {
        AuthenticationException => (MailFailure.SignIn, "SMTP AUTH"),
        SmtpCommandException refused => (MailFailure.Refused, $"SMTP {(int)refused.StatusCode}"),
        SocketException socket => (MailFailure.Unreachable, socket.SocketErrorCode.ToString()),
        IOException or TimeoutException or ProtocolException or SslHandshakeException or ServiceNotConnectedException or NotSupportedException =>
            (MailFailure.Unreachable, broken.GetType().Name),
        _ => null,
    };
}
