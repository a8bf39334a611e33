using System.Security.Cryptography;
using System.Text;

namespace Nordbud.Core.Cases;

/// <summary>A content on its way into keeping: a text, or a file that already lies in the file store.</summary>
public sealed record Kept
{
    /// <summary>Bytes of a salt.</summary>
    public const int SaltLength = 16;
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 20_000;

    /// <summary>What events name it by.</summary>
    public required KeptRef Ref { get; init; }
    /// <summary>The salt of its commitment, destroyed with it.</summary>
    public required byte[] Salt { get; init; }
    /// <summary>The text, or null where a file of the same id holds the content.</summary>
    public required string? Text { get; init; }

    /// <summary>A text with a fresh id and salt.</summary>
    public static Kept OfText(Guid id, byte[] salt, string text)
    {
        ArgumentNullException.ThrowIfNull(salt);
        ArgumentNullException.ThrowIfNull(text);
        return new() { Ref = new(id, Commit(salt, Encoding.UTF8.GetBytes(text))), Salt = salt, Text = text };
    }

    /// <summary>The commitment to a content.</summary>
    public static string Commit(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(content);
        return Convert.ToBase64String(hash.GetHashAndReset());
    }
}
