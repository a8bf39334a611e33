using System.Diagnostics.CodeAnalysis;

namespace Nordbud.Adapters.Mail;

/// <summary>Where mails are handed over, as <c>smtp[s]://user@host:port</c>; the password comes by another way.</summary>
public sealed record SmtpSettings(string Host, int Port, bool Tls, string? User, string From)
{
    /// <summary>Left out of everything that shows the settings.</summary>
    public string? Password { private get; init; }

    internal string? Secret => Password;

    /// <summary>Reads the address; null where it is none, or where a password stands in it.</summary>
    public static bool TryRead(string text, string? from, string? password, [NotNullWhen(true)] out SmtpSettings? settings)
    {
        settings = null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("smtp" or "smtps")
            || address.Host.Length == 0 || address.UserInfo.Contains(':', StringComparison.Ordinal) || address.PathAndQuery.Trim('/').Length > 0)
            return false;
        var tls = address.Scheme == "smtps";
        var user = address.UserInfo.Length == 0 ? null : Uri.UnescapeDataString(address.UserInfo);
        settings = new(address.Host, address.Port > 0 ? address.Port : tls ? 465 : 25, tls, user,
            from ?? (user?.Contains('@', StringComparison.Ordinal) is true ? user : $"nordbud@{address.Host}"))
        {
            Password = password,
        };
        return true;
    }

    public override string ToString() => $"{(Tls ? "smtps" : "smtp")}://{Host}:{Port}";
}
