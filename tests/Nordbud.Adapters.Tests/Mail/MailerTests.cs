using System.Net;
using System.Net.Sockets;
using MimeKit;
using Nordbud.Adapters.Mail;

namespace Nordbud.Adapters.Tests.Mail;

public sealed class MailerTests : IDisposable
{
    private static readonly OutgoingMail Mail = new()
    {
        Id = Guid.Parse("0190a5b4-0000-7000-8000-000000000001"),
        To = "anna@example.org",
        Subject = "Du har en uppgift i ”Läkemedel”",
        Body = "En uppgift.\n.\nSlut på ärendet.\n",
        WrittenAt = DateTimeOffset.UnixEpoch,
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("nordbud-mail-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public async Task A_mail_in_the_folder_says_what_was_written_and_is_there_once()
    {
        var mailer = new MailFolder(_folder);
        await mailer.SendAsync(Mail, Cancel);
        await mailer.SendAsync(Mail, Cancel);
        using var read = await MimeMessage.LoadAsync(Assert.Single(Directory.GetFiles(_folder)), Cancel);
        Assert.Equal(Mail.Subject, read.Subject);
        Assert.Equal(Mail.Body, read.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal("0190a5b4000070008000000000000001@localhost", read.MessageId);
    }

    [Fact]
    public async Task A_server_is_given_the_mail_whole()
    {
        await using var sink = new SmtpSink();
        await Smtp(sink.Port).SendAsync(Mail, Cancel);
        using var read = MimeMessage.Load(new MemoryStream(System.Text.Encoding.Latin1.GetBytes(Assert.Single(sink.Mails))), Cancel);
        Assert.Equal(Mail.Subject, read.Subject);
        Assert.Contains("Slut på ärendet.", read.TextBody!, StringComparison.Ordinal);
        Assert.Equal("RCPT TO:<anna@example.org>", Assert.Single(sink.Readers));
    }

    [Theory]
    [InlineData("a@example.org\r\nBcc: all@example.org")]
    [InlineData("a@example.org, b@example.org")]
    [InlineData("\"a\" <a@example.org>")]
    [InlineData("nobody")]
    [InlineData("")]
    public async Task What_is_not_one_address_is_not_sent_to(string address)
    {
        var failed = await Assert.ThrowsAsync<MailNotSentException>(() => new MailFolder(_folder).SendAsync(Mail with { To = address }, Cancel));
        Assert.Equal(MailFailure.BadAddress, failed.Failure);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_title_cannot_begin_a_header()
    {
        await new MailFolder(_folder).SendAsync(Mail with { Subject = "Case\r\nBcc: all@example.org\u2028x" }, Cancel);
        using var read = await MimeMessage.LoadAsync(Assert.Single(Directory.GetFiles(_folder)), Cancel);
        Assert.Empty(read.Bcc);
        Assert.Equal("Case  Bcc: all@example.org x", read.Subject);
    }

    [Fact]
    public async Task A_refused_connection_and_a_refused_reader_are_told_apart()
    {
        // Held by us and never listened on: no other program can answer there.
        using var held = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        held.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var free = ((IPEndPoint)held.LocalEndPoint!).Port;
        Assert.Equal(MailFailure.Unreachable,
            (await Assert.ThrowsAsync<MailNotSentException>(() => Smtp(free).SendAsync(Mail, Cancel))).Failure);
        await using var sink = new SmtpSink(refusal: "550 anna@example.org unknown");
        var refused = await Assert.ThrowsAsync<MailNotSentException>(() => Smtp(sink.Port).SendAsync(Mail, Cancel));
        Assert.Equal((MailFailure.Refused, "SMTP 550"), (refused.Failure, refused.Message));
    }

    [Theory]
    [InlineData("smtp://user:secret@host")]
    [InlineData("http://host")]
    [InlineData("host")]
    [InlineData("smtp://host/path")]
    public void An_address_with_a_password_or_of_something_else_is_refused(string address) =>
        Assert.False(SmtpSettings.TryRead(address, null, null, out _));

    [Fact]
    public void Settings_show_no_secret()
    {
        Assert.True(SmtpSettings.TryRead("smtps://post%40town.example@mail.example", null, "hush", out var settings));
        Assert.Equal(("mail.example", 465, true, "post@town.example", "post@town.example"),
            (settings.Host, settings.Port, settings.Tls, settings.User, settings.From));
        Assert.DoesNotContain("hush", $"{settings}", StringComparison.Ordinal);
    }

    private static SmtpMailer Smtp(int port) => new(new SmtpSettings("127.0.0.1", port, false, null, "nordbud@town.example"));
}
