using System.Security.Cryptography;
using System.Text;
using NSec.Cryptography;

namespace Nordbud.Adapters.Signing;

/// <summary>
/// The installation's name and its Ed25519 key, in a folder that only its owner can read. The key is made on first use
/// and stays open, since every entry of a ledger is followed by a signature.
/// </summary>
public sealed class KeyRing : IDisposable
{
    private const byte Ed25519 = 1;
    private readonly Key _key;
    private readonly byte[] _keyId;

    private KeyRing(string name, Key key)
    {
        Name = name;
        _key = key;
        var publicKey = key.PublicKey.Export(KeyBlobFormat.RawPublicKey);
        _keyId = SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', Ed25519, .. publicKey])[..4];
    }

    /// <summary>The installation: the name of its key and the beginning of every origin.</summary>
    public string Name { get; }

    /// <summary>Opens the keys in a folder; makes them where there are none.</summary>
    public static KeyRing Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var nameFile = Path.Combine(folder, "name");
        var keyFile = Path.Combine(folder, "ed25519");
        if (!File.Exists(keyFile))
        {
            using var made = Key.Create(SignatureAlgorithm.Ed25519,
                new KeyCreationParameters { ExportPolicy = KeyExportPolicies.AllowPlaintextExport });
            File.WriteAllText(nameFile, "nordbud/" + Guid.NewGuid().ToString("N"));
            File.WriteAllBytes(keyFile, made.Export(KeyBlobFormat.RawPrivateKey));
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(keyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        return new(File.ReadAllText(nameFile), Key.Import(SignatureAlgorithm.Ed25519, File.ReadAllBytes(keyFile), KeyBlobFormat.RawPrivateKey));
    }

    /// <summary>The text as a signed note (C2SP signed-note); it must end with a new line.</summary>
    public string Sign(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var signature = SignatureAlgorithm.Ed25519.Sign(_key, Encoding.UTF8.GetBytes(text));
        return $"{text}\n\u2014 {Name} {Convert.ToBase64String([.. _keyId, .. signature])}\n";
    }

    public void Dispose() => _key.Dispose();
}
