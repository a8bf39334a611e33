using System.Security.Cryptography;
using Nordbud.Adapters.Mail;
using Nordbud.Adapters.Store;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Mail;

/// <summary>
/// Chooses how mails leave: <c>NORDBUD_SMTP=smtp[s]://user@host:port</c> with the password in
/// <c>NORDBUD_SMTP_PASSWORD</c> or the file that <c>NORDBUD_SMTP_PASSWORD_FILE</c> names, else a folder.
/// </summary>
public static class MailServices
{
    public static void AddMail(this IServiceCollection services, SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(MailerOf(options.DataFolder, Environment.GetEnvironmentVariable));
        services.AddScoped(s => new Outbox(s.GetRequiredService<NordbudContext>(), s.GetRequiredService<TimeProvider>(), Chance));
        services.AddScoped<Reminders>();
        services.AddScoped<ContractReminders>();
        services.AddHostedService<ReminderRound>();
        services.AddHostedService<Users.UserErasureRound>();
        services.AddSingleton<MailRound>();
        services.AddHostedService(s => s.GetRequiredService<MailRound>());
    }

    /// <summary>The mailer that the environment asks for; an address that cannot be read stops the start, without repeating it.</summary>
    public static IMailer MailerOf(string dataFolder, Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var from = variable("NORDBUD_MAIL_FROM");
        if (variable("NORDBUD_SMTP") is not { Length: > 0 } address)
            return from is null ? new MailFolder(Path.Combine(dataFolder, "mail")) : new MailFolder(Path.Combine(dataFolder, "mail"), from);
        var password = variable("NORDBUD_SMTP_PASSWORD_FILE") is { Length: > 0 } file
            ? File.ReadAllText(file).TrimEnd('\r', '\n')
            : variable("NORDBUD_SMTP_PASSWORD");
        return SmtpSettings.TryRead(address, from, password, out var settings)
            ? new SmtpMailer(settings)
            : throw new ArgumentException(
                "NORDBUD_SMTP must be smtp[s]://user@host:port, without a password; that comes from NORDBUD_SMTP_PASSWORD or NORDBUD_SMTP_PASSWORD_FILE.");
    }

    private static double Chance() => RandomNumberGenerator.GetInt32(1_000_000) / 1e6;
}
