using System.Text;
using System.Text.Unicode;

namespace Nordbud.Core.Ledger;

/// <summary>
/// A text with signatures under it (C2SP signed-note). Only its form is known here; whether a signature is right is asked
/// of whoever has the keys, and until then nothing in the text is to be believed.
/// </summary>
/// <param name="Text">What is signed, with the new line at its end.</param>
/// <param name="Signatures">At least one.</param>
public sealed record SignedNote(string Text, IReadOnlyList<NoteSignature> Signatures)
{
    /// <summary>Bytes that a note may have; the specification asks for a limit that 16 signatures stay below.</summary>
    public const int Longest = 256 * 1024;

    /// <summary>The note as it is sent and kept.</summary>
    public override string ToString() => $"{Text}\n{string.Concat(Signatures.Select(line => $"{line}\n"))}";

    /// <summary>Reads a note, or gives null where the bytes are none.</summary>
    public static SignedNote? Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest || !Utf8.IsValid(utf8) || utf8.ContainsAnyInRange<byte>(0, (byte)'\n' - 1)
            || utf8.ContainsAnyInRange<byte>((byte)'\n' + 1, (byte)' ' - 1))
            return null;
        var note = Encoding.UTF8.GetString(utf8);
        var end = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || !note.EndsWith('\n') || end + 2 == note.Length)
            return null;
        var signatures = note[(end + 2)..^1].Split('\n').Select(NoteSignature.Parse).OfType<NoteSignature>().ToArray();
        return signatures.Length == note.AsSpan(end + 2).Count('\n') ? new(note[..(end + 1)], signatures) : null;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static SignedNote? Parse(string note) => Parse(Encoding.UTF8.GetBytes(note));
}
