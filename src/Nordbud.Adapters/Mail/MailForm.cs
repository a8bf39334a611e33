using System.Globalization;
using System.Text;
using MimeKit;
using MimeKit.Text;

namespace Nordbud.Adapters.Mail;

/// <summary>
/// Gives a mail the form of RFC 5322. What was typed by people can begin no header of its own: control characters
/// become spaces, and an address must be exactly one.
/// </summary>
internal static class MailForm
{
    public static MimeMessage Of(OutgoingMail mail, string from, string host)
    {
        var message = new MimeMessage
        {
            MessageId = $"{mail.Id:n}@{host}",
            Date = mail.WrittenAt,
            Subject = OneLine(mail.Subject),
            Body = new TextPart(TextFormat.Plain) { Text = mail.Body.ReplaceLineEndings("\r\n"), ContentTransferEncoding = ContentEncoding.QuotedPrintable },
        };
        message.From.Add(new MailboxAddress("Nordbud", from));
        message.To.Add(Address(mail.To));
        message.Headers.Add("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers
        return message;
    }

    public static MailboxAddress Address(string text) =>
        text.Length <= 254 && !text.Any(char.IsControl)
        && MailboxAddress.TryParse(text, out var address) && address.Address == text && text.Contains('@', StringComparison.Ordinal)
            ? address
            : throw new MailNotSentException(MailFailure.BadAddress, "not one address");

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
            line.Append(char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? ' ' : c);
        return line.ToString();
    }
}
