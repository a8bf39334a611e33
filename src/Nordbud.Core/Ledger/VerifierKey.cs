using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nordbud.Core.Ledger;

/// <summary>
/// What others need to check the signatures of an Ed25519 key: its name and its public half. Written as one word,
/// <c>name+id+base64</c>, as programs for signed notes exchange it.
/// </summary>
/// <param name="Name">The name of the key.</param>
/// <param name="PublicKey">32 bytes (RFC 8032).</param>
public sealed record VerifierKey(string Name, byte[] PublicKey)
{
    /// <summary>Bytes of the public half.</summary>
    public const int Length = 32;
    private const byte Ed25519 = 0x01;

    /// <summary>The first four bytes of SHA-256 over name, new line, algorithm and public key (C2SP signed-note).</summary>
    public uint KeyId { get; } = BinaryPrimitives.ReadUInt32BigEndian(
        SHA256.HashData([.. Encoding.UTF8.GetBytes(Name), (byte)'\n', Ed25519, .. PublicKey]));

    /// <summary>The key as one word.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Name}+{KeyId:x8}+{Convert.ToBase64String([Ed25519, .. PublicKey])}");

    /// <summary>Reads a key, or gives null where the word is none, is of another algorithm or has another id.</summary>
    public static VerifierKey? Parse(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Split('+', 3) is not [var name, _, var base64] || !IsName(name)
            || CanonicalBase64.Read(base64) is not [Ed25519, .. { Length: Length } key])
            return null;
        var read = new VerifierKey(name, key);
        return read.ToString() == word ? read : null;
    }

    /// <summary>Whether a signature claims to be of this key.</summary>
    public bool Claims(NoteSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return signature.Name == Name && signature.KeyId == KeyId;
    }

    /// <summary>A name is not empty and holds neither space nor plus.</summary>
    public static bool IsName(string name) =>
        !string.IsNullOrEmpty(name) && !name.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter == '+');
}
