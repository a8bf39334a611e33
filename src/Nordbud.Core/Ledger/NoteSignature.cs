using System.Buffers.Binary;

namespace Nordbud.Core.Ledger;

/// <summary>One line under a note: whose key says so, and the signature itself.</summary>
/// <param name="Name">The name of the key.</param>
/// <param name="KeyId">Tells keys of one name apart; it proves nothing.</param>
/// <param name="Signature">The bytes that the key made.</param>
public sealed record NoteSignature(string Name, uint KeyId, byte[] Signature)
{
    private const string Dash = "\u2014 ";

    /// <summary>The line as it stands in a note, without its end.</summary>
    public override string ToString()
    {
        var bytes = new byte[sizeof(uint) + Signature.Length];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, KeyId);
        Signature.CopyTo(bytes, sizeof(uint));
        return $"{Dash}{Name} {Convert.ToBase64String(bytes)}";
    }

    internal static NoteSignature? Parse(string line)
    {
        if (!line.StartsWith(Dash, StringComparison.Ordinal) || line[Dash.Length..].Split(' ') is not [var name, var base64])
            return null;
        return VerifierKey.IsName(name) && CanonicalBase64.Read(base64) is { Length: > sizeof(uint) } bytes
            ? new(name, BinaryPrimitives.ReadUInt32BigEndian(bytes), bytes[sizeof(uint)..]) : null;
    }
}
