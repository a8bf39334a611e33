using System.Text;
using Nordbud.Core.Ledger;
using NSec.Cryptography;

namespace Nordbud.Adapters.Signing;

/// <summary>
/// The installation's name and its Ed25519 keys, in a folder that only its owner can read. The first key is made on
/// first use. The key that signs stays open, since every entry of a ledger is followed by a signature; another
/// program's rotation is noticed before the next one.
/// </summary>
public sealed class KeyRing : IDisposable
{
    private readonly KeyFolder _folder;
    private readonly Lock _reading = new();
    private volatile Ring _ring;

    private KeyRing(KeyFolder folder)
    {
        _folder = folder;
        _ring = Read();
    }

    /// <summary>The installation: the name of its keys and the beginning of every origin.</summary>
    public string Name => _ring.Name;

    /// <summary>Every key there was, the one that signs now as the last.</summary>
    public IReadOnlyList<RingKey> Keys => Fresh().Keys;

    /// <summary>Opens the keys in a folder; makes them where there are none.</summary>
    /// <exception cref="KeyRingException">They are damaged, or others can read them.</exception>
    public static KeyRing Open(string folder, TimeProvider? clock = null)
    {
        var files = new KeyFolder(folder);
        files.Create();
        if (!File.Exists(files.RingFile))
        {
            using var alone = files.Lock();
            if (!File.Exists(files.RingFile))
                files.Add("nordbud/" + Guid.NewGuid().ToString("N"), [], (clock ?? TimeProvider.System).GetUtcNow());
        }
        return new(files);
    }

    /// <summary>Makes a new key that signs from now on. The old ones still verify; they can sign no more.</summary>
    public static void Rotate(string folder, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var files = new KeyFolder(folder);
        files.Create();
        using var alone = files.Lock();
        var (name, keys) = files.ReadRing();
        files.Add(name, keys, clock.GetUtcNow());
    }

    /// <summary>The text as a signed note (C2SP signed-note); it must end with a new line.</summary>
    public string Sign(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ring = Fresh();
        var verifier = ring.Keys[^1].Verifier;
        var signature = SignatureAlgorithm.Ed25519.Sign(ring.Key, Encoding.UTF8.GetBytes(text));
        return new SignedNote(text, [new(verifier.Name, verifier.KeyId, signature)]).ToString();
    }

    /// <summary>Whose signature stands under a note. One that claims to be of a key of ours and is not spoils the note.</summary>
    public NoteVerdict Verify(SignedNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        var text = Encoding.UTF8.GetBytes(note.Text);
        NoteVerdict verdict = new NoteVerdict.UnknownKey();
        foreach (var (signature, key) in note.Signatures.SelectMany(_ => Fresh().Keys, (signature, key) => (signature, key)))
        {
            if (!key.Verifier.Claims(signature))
                continue;
            var known = PublicKey.Import(SignatureAlgorithm.Ed25519, key.Verifier.PublicKey, KeyBlobFormat.RawPublicKey);
            if (!SignatureAlgorithm.Ed25519.Verify(known, text, signature.Signature))
                return new NoteVerdict.Forged(key);
            verdict = new NoteVerdict.Signed(key);
        }
        return verdict;
    }

    public void Dispose() => _ring.Key.Dispose();

    private Ring Fresh()
    {
        if (_ring.Stamp == _folder.Stamp)
            return _ring;
        lock (_reading) // a key that another thread still signs with is left to the collector
            return _ring.Stamp == _folder.Stamp ? _ring : _ring = Read();
    }

    private Ring Read()
    {
        var stamp = _folder.Stamp;
        var (name, keys) = _folder.ReadRing();
        return new(name, keys, _folder.ReadPrivate(keys[^1].Verifier), stamp);
    }

    private sealed record Ring(string Name, IReadOnlyList<RingKey> Keys, Key Key, long Stamp);
}
