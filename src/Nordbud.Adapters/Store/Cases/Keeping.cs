using System.Security.Cryptography;
using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>Gives contents the fresh ids and salts by which they are kept.</summary>
public static class Keeping
{
    /// <summary>A text to be kept.</summary>
    public static Kept Text(string text) => Kept.OfText(Guid.CreateVersion7(), Salt(), text);

    /// <summary>A text to be kept, or null where there is none.</summary>
    public static Kept? TextOrNone(string? text) => string.IsNullOrWhiteSpace(text) ? null : Text(text.Trim());

    /// <summary>16 random bytes.</summary>
    public static byte[] Salt() => RandomNumberGenerator.GetBytes(Kept.SaltLength);
}
