using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Nordbud.Web.Tests.Account;

/// <summary>An authenticator as on a telephone: RFC 6238 over SHA-1, six digits, thirty seconds.</summary>
internal static class Totp
{
    /// <summary>The code of a key in base 32, as typed from the page.</summary>
    public static string Of(string key, DateTimeOffset now)
    {
        var step = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, now.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // what every authenticator speaks
        var hash = HMACSHA1.HashData(Base32(key), step);
#pragma warning restore CA5350
        var at = hash[^1] & 0xf;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(at)) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Base32(string key)
    {
        List<byte> bytes = [];
        var (bits, have) = (0, 0);
        foreach (var letter in key.Where(letter => letter != ' '))
        {
            bits = bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            have += 5;
            if (have >= 8)
            {
                bytes.Add((byte)(bits >> (have - 8)));
                have -= 8;
                bits &= (1 << have) - 1;
            }
        }
        return [.. bytes];
    }
}
