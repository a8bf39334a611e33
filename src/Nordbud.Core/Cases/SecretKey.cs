using System.Security.Cryptography;

namespace Nordbud.Core.Cases;

/// <summary>What is kept of the secret of a link: enough to know it again, nothing to open it with.</summary>
public static class SecretKey
{
    /// <summary>Base64 of SHA-256 over the secret, which has at least 128 bits of chance.</summary>
    public static string Of(ReadOnlySpan<byte> secret) => Convert.ToBase64String(SHA256.HashData(secret));

    /// <summary>Whether the secret is the one of the key; takes the same time whatever is wrong with it.</summary>
    public static bool Opens(string? key, ReadOnlySpan<byte> secret)
    {
        Span<byte> given = stackalloc byte[32];
        SHA256.HashData(secret, given);
        Span<byte> known = stackalloc byte[32];
        return key is not null && Convert.TryFromBase64String(key, known, out var length) && length == 32
            && CryptographicOperations.FixedTimeEquals(known, given);
    }
}
