using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Web.Features.Mail;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Pages;

/// <summary>The mails of a site that sends into its folder.</summary>
internal static class MailBox
{
    /// <summary>The link under a path in the newest mail to an address, once it is sent.</summary>
    public static async Task<string> LinkAsync(IServiceProvider site, string email, string path)
    {
        var (round, folder) = (site.GetRequiredService<MailRound>(), Path.Combine(site.GetRequiredService<SiteOptions>().DataFolder, "mail"));
        // Another round of the site may hold the letter for a moment.
        for (var attempt = 0; attempt < 5000; attempt++)
        {
            await round.SendDueAsync(TestContext.Current.CancellationToken);
            foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.eml").OrderDescending() : Enumerable.Empty<string>())
            {
                var mail = await MimeKit.MimeMessage.LoadAsync(file, TestContext.Current.CancellationToken);
                if (mail.To.Mailboxes.Any(box => box.Address == email) && Regex.Match(mail.TextBody ?? "", $@"{path}\S+") is { Success: true, Value: var link })
                    return link;
            }
        }
        throw new InvalidOperationException($"No mail with {path} came to {email}.");
    }
}
