using System.Globalization;
using Nordbud.Adapters.Mail;
using Nordbud.Core.Cases;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Mail;

/// <summary>Writes a letter out in the reader's language, with the page to open and the checkpoint to keep.</summary>
public static class LetterText
{
    public static OutgoingMail Of(Guid id, DateTimeOffset writtenAt, Letter letter, Addressee to, string origin, string? checkpoint)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(to);
        var texts = Texts.For(to.Language);
        if (!texts.Has($"mail.{letter.Key}.body"))
            throw new MailNotSentException(MailFailure.Unreadable, letter.Key);
        var arguments = letter.Arguments.Select(a => (a.Key, (object)Shown(a.Value, texts))).ToArray();
        string?[] parts =
        [
            texts.Format($"mail.{letter.Key}.body", arguments),
            letter.Path is { } path ? origin.TrimEnd('/') + path : null,
            texts["mail.footer"],
            checkpoint is null ? null : texts["mail.checkpoint"] + "\n\n" + checkpoint.TrimEnd('\n'),
        ];
        return new()
        {
            Id = id,
            To = to.Address,
            Subject = texts.Format($"mail.{letter.Key}.subject", arguments),
            Body = string.Join("\n\n", parts.OfType<string>()) + "\n",
            WrittenAt = writtenAt,
        };
    }

    /// <summary>Days are written as the reader writes them; everything else as it is.</summary>
    private static string Shown(string value, Texts texts) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? texts.Value(day) : value;
}
