namespace Nordbud.Adapters.Mail;

/// <summary>
/// Puts each mail into a folder as an .eml file that any mail program opens. A mail sent again replaces itself.
/// </summary>
public sealed class MailFolder(string folder, string from = "nordbud@localhost") : IMailer
{
    public async Task SendAsync(OutgoingMail mail, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(mail);
        using var message = MailForm.Of(mail, from, "localhost");
        var path = Path.Combine(folder, $"{mail.Id:n}.eml");
        try
        {
            Directory.CreateDirectory(folder);
            await using (var file = new FileStream(path + ".part", FileMode.Create, FileAccess.Write))
            {
                await message.WriteToAsync(file, cancel);
                file.Flush(flushToDisk: true);
            }
            File.Move(path + ".part", path, overwrite: true);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new MailNotSentException(MailFailure.Unreachable, broken.GetType().Name, broken);
        }
    }
}
