using System.Runtime.Versioning;
using System.Text;
using Nordbud.Adapters.Signing;
using Nordbud.Core.Ledger;
using NSec.Cryptography;

namespace Nordbud.Adapters.Tests.Signing;

[SupportedOSPlatform("linux")]
public sealed class KeyRingTests : IDisposable
{
    private const string Text = "one\nline after another\n";

    private readonly string _parent = Directory.CreateTempSubdirectory("nordbud-keys-").FullName;

    private string Folder => Path.Combine(_parent, "keys-ledger");

    public void Dispose() => Directory.Delete(_parent, true);

    [Fact]
    public void The_key_is_made_once_and_only_its_owner_can_read_it()
    {
        string name, word;
        using (var ring = KeyRing.Open(Folder))
            (name, word) = (ring.Name, Assert.Single(ring.Keys).Verifier.ToString());
        using var again = KeyRing.Open(Folder);
        Assert.Equal((name, word), (again.Name, Assert.Single(again.Keys).Verifier.ToString()));
        Assert.Matches("^nordbud/[0-9a-f]{32}$", name);
        Assert.Equal("700", Convert.ToString((int)File.GetUnixFileMode(Folder), 8));
        Assert.All(Directory.EnumerateFiles(Folder), file => Assert.Equal("600", Convert.ToString((int)File.GetUnixFileMode(file), 8)));
    }

    [Fact]
    public void What_is_signed_is_verified_with_the_exported_key_alone()
    {
        using var ring = KeyRing.Open(Folder);
        var note = SignedNote.Parse(ring.Sign(Text))!;
        Assert.Equal(Text, note.Text);
        Assert.Same(ring.Keys[0], Assert.IsType<NoteVerdict.Signed>(ring.Verify(note)).Key);
        var exported = VerifierKey.Parse(ring.Keys[0].Verifier.ToString())!;
        var key = PublicKey.Import(SignatureAlgorithm.Ed25519, exported.PublicKey, KeyBlobFormat.RawPublicKey);
        Assert.True(SignatureAlgorithm.Ed25519.Verify(key, Encoding.UTF8.GetBytes(Text), note.Signatures[0].Signature));
    }

    [Fact]
    public void A_note_that_other_programs_signed_has_the_key_and_signature_of_the_format()
    {
        var key = VerifierKey.Parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")!;
        var note = SignedNote.Parse("This is an example message.\n\n"
            + "— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n")!;
        Assert.True(key.Claims(note.Signatures[0]));
        Assert.True(SignatureAlgorithm.Ed25519.Verify(
            PublicKey.Import(SignatureAlgorithm.Ed25519, key.PublicKey, KeyBlobFormat.RawPublicKey),
            Encoding.UTF8.GetBytes(note.Text), note.Signatures[0].Signature));
    }

    [Fact]
    public void A_changed_text_is_forged_and_a_foreign_key_is_unknown()
    {
        using var ring = KeyRing.Open(Folder);
        using var other = KeyRing.Open(Path.Combine(_parent, "other"));
        var note = SignedNote.Parse(ring.Sign(Text))!;
        Assert.IsType<NoteVerdict.Forged>(ring.Verify(note with { Text = "another\n" }));
        Assert.IsType<NoteVerdict.UnknownKey>(other.Verify(note));
        var both = note with { Signatures = [SignedNote.Parse(other.Sign(Text))!.Signatures[0], note.Signatures[0]] };
        Assert.IsType<NoteVerdict.Signed>(ring.Verify(both));
    }

    [Fact]
    public void After_a_rotation_the_new_key_signs_also_where_the_ring_is_open_and_the_old_one_still_verifies()
    {
        using var ring = KeyRing.Open(Folder);
        var old = SignedNote.Parse(ring.Sign(Text))!;
        KeyRing.Rotate(Folder, TimeProvider.System);
        var note = SignedNote.Parse(ring.Sign(Text))!;
        Assert.Equal(2, ring.Keys.Count);
        Assert.NotNull(ring.Keys[0].To);
        Assert.Equal(ring.Keys[0], Assert.IsType<NoteVerdict.Signed>(ring.Verify(old)).Key);
        Assert.Equal(ring.Keys[1], Assert.IsType<NoteVerdict.Signed>(ring.Verify(note)).Key);
        Assert.Single(Directory.EnumerateFiles(Folder, "*.key"));
    }

    [Fact]
    public void Keys_that_others_can_read_are_refused_with_what_to_do()
    {
        KeyRing.Open(Folder).Dispose();
        var key = Directory.EnumerateFiles(Folder, "*.key").Single();
        File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Assert.EndsWith($"chmod 600 {key}", Refused(), StringComparison.Ordinal);
        File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.SetUnixFileMode(Folder, (UnixFileMode)0b111_101_000);
        Assert.EndsWith($"chmod 700 {Folder}", Refused(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*.key", "short")]
    [InlineData("*.key", "a key of thirty-two other bytes.")]
    [InlineData("ring.json", "{")]
    [InlineData("ring.json", "{}")]
    [InlineData("ring.json", "{\"name\":\"x\",\"keys\":[]}")]
    [InlineData("ring.json", "{\"name\":\"x\",\"keys\":[{\"verifier\":\"x\",\"from\":\"y\",\"to\":null}]}")]
    public void A_damaged_file_is_named(string pattern, string content)
    {
        KeyRing.Open(Folder).Dispose();
        var file = Directory.EnumerateFiles(Folder, pattern).Single();
        File.WriteAllText(file, content);
        Assert.StartsWith($"{file} is damaged", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_key_is_named_and_another_can_be_made()
    {
        KeyRing.Open(Folder).Dispose();
        var file = Directory.EnumerateFiles(Folder, "*.key").Single();
        File.Delete(file);
        Assert.StartsWith($"{file} is missing", Refused(), StringComparison.Ordinal);
        KeyRing.Rotate(Folder, TimeProvider.System);
        using var ring = KeyRing.Open(Folder);
        Assert.Equal(2, ring.Keys.Count);
    }

    private string Refused() => Assert.Throws<KeyRingException>(() => KeyRing.Open(Folder)).Message;
}
