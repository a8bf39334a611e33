using System.Globalization;
using System.Text.Json;
using Nordbud.Core.Ledger;
using NSec.Cryptography;

namespace Nordbud.Adapters.Signing;

/// <summary>
/// The keys as files: <c>ring.json</c> lists the public halves with their times, and the private half of the one that
/// signs lies in a file named by its id. Only their owner may read them.
/// </summary>
internal sealed class KeyFolder(string folder)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Owner = OwnerOnly | UnixFileMode.UserExecute;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public string RingFile => Path.Combine(folder, "ring.json");

    /// <summary>Changes whenever the list is written.</summary>
    public long Stamp => File.GetLastWriteTimeUtc(RingFile).Ticks;

    public void Create()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, Owner);
    }

    /// <summary>Keeps other programs from making or changing keys at the same moment.</summary>
    public FileStream Lock()
    {
        try
        {
            return Open(Path.Combine(folder, "lock"), FileMode.OpenOrCreate);
        }
        catch (IOException taken)
        {
            throw new KeyRingException($"{folder}: another program is making or changing the keys; try again.", taken);
        }
    }

    public (string Name, IReadOnlyList<RingKey> Keys) ReadRing()
    {
        RefuseOthers(folder);
        RefuseOthers(RingFile);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(RingFile));
            var keys = json.RootElement.GetProperty("keys").EnumerateArray().Select(Read).ToArray();
            var name = json.RootElement.GetProperty("name").GetString()!;
            if (keys.Length > 0 && keys.All(key => key.Verifier.Name == name) && keys[^1].To is null && keys[..^1].All(key => key.To is not null))
                return (name, keys);
        }
        catch (Exception damaged) when (damaged is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Damaged(RingFile, damaged);
        }
        throw Damaged(RingFile, null);
    }

    public Key ReadPrivate(VerifierKey verifier)
    {
        var file = PrivateFile(verifier);
        if (!File.Exists(file))
            throw new KeyRingException($"{file} is missing: nothing can be signed without it. Put it back from a copy, or make a new key with ./nordbud key rotate.");
        RefuseOthers(file);
        if (!Key.TryImport(SignatureAlgorithm.Ed25519, File.ReadAllBytes(file), KeyBlobFormat.RawPrivateKey, out var key) || key is null)
            throw Damaged(file, null);
        if (key.PublicKey.Export(KeyBlobFormat.RawPublicKey).AsSpan().SequenceEqual(verifier.PublicKey))
            return key;
        key.Dispose();
        throw Damaged(file, null);
    }

    /// <summary>Makes a key that signs from now on; the private half of the one before is destroyed.</summary>
    public void Add(string name, IReadOnlyList<RingKey> before, DateTimeOffset now)
    {
        using var made = Key.Create(SignatureAlgorithm.Ed25519, new KeyCreationParameters { ExportPolicy = KeyExportPolicies.AllowPlaintextExport });
        var verifier = new VerifierKey(name, made.PublicKey.Export(KeyBlobFormat.RawPublicKey));
        Write(PrivateFile(verifier), made.Export(KeyBlobFormat.RawPrivateKey));
        RingKey[] keys = [.. before.Select(key => key with { To = key.To ?? now }), new(verifier, now, null)];
        Write(RingFile, JsonSerializer.SerializeToUtf8Bytes(new
        {
            name,
            keys = keys.Select(key => new { verifier = key.Verifier.ToString(), from = key.From, to = key.To }),
        }, Indented));
        foreach (var retired in before)
            File.Delete(PrivateFile(retired.Verifier));
    }

    private static RingKey Read(JsonElement key) => new(
        VerifierKey.Parse(key.GetProperty("verifier").GetString()!) ?? throw new FormatException("The verifier key is none."),
        key.GetProperty("from").GetDateTimeOffset(),
        key.GetProperty("to") is { ValueKind: not JsonValueKind.Null } to ? to.GetDateTimeOffset() : null);

    private string PrivateFile(VerifierKey verifier) =>
        Path.Combine(folder, verifier.KeyId.ToString("x8", CultureInfo.InvariantCulture) + ".key");

    /// <summary>Whole or not at all, and on the disk before it counts.</summary>
    private static void Write(string file, byte[] bytes)
    {
        using (var part = Open(file + ".part", FileMode.Create))
        {
            part.Write(bytes);
            part.Flush(true);
        }
        File.Move(file + ".part", file, true);
    }

    private static FileStream Open(string file, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return new(file, options);
    }

    private static void RefuseOthers(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        var mode = File.GetUnixFileMode(path);
        if ((mode & ~Owner) != 0)
            throw new KeyRingException($"{path} can be read or changed by others; close it: chmod {(Directory.Exists(path) ? "700" : "600")} {path}");
    }

    private static KeyRingException Damaged(string file, Exception? why) =>
        new($"{file} is damaged: it does not hold the keys it should. Put it back from a copy.", why!);
}
