using Microsoft.AspNetCore.Identity;

namespace Nordbud.Adapters.Identity;

/// <summary>
/// Somebody with an account. Nothing of it is in a ledger: there a person is an id, and whoever is erased here is
/// nobody there. The user name is the mail address.
/// </summary>
public sealed class Person : IdentityUser<Guid>
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 100;
    /// <summary>Longest mail address, in characters.</summary>
    public const int LongestEmail = 254;

    /// <summary>Whether a text can be a mail address.</summary>
    public static bool IsEmail(string text) => text.Length <= LongestEmail && System.Net.Mail.MailAddress.TryCreate(text, out _);

    /// <summary>The name that the others of a case read.</summary>
    public required string Name { get; set; }
    /// <summary>The language of mails, as <c>sv</c>.</summary>
    public required string Language { get; set; }
    public required DateTimeOffset Created { get; init; }
}
