namespace Nordbud.Core.Ledger;

/// <summary>Base64 as RFC 4648, section 4, writes it and in no other way, so that what is read can be written again alike.</summary>
internal static class CanonicalBase64
{
    /// <summary>The bytes, or null where the text is not what they would be written as.</summary>
    public static byte[]? Read(string text)
    {
        var bytes = new byte[text.Length / 4 * 3];
        return Convert.TryFromBase64String(text, bytes, out var length) && Convert.ToBase64String(bytes, 0, length) == text
            ? bytes[..length] : null;
    }
}
