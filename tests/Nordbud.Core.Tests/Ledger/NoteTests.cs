using System.Text;
using CsCheck;
using Nordbud.Core.Ledger;

namespace Nordbud.Core.Tests.Ledger;

public sealed class NoteTests
{
    /// <summary>The example of the specification (C2SP tlog-checkpoint).</summary>
    private const string Specified = """
        example.com/behind-the-sofa
        20852163
        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

        — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=

        """;

    private const string Sofa = "example.com/behind-the-sofa";
    private const string Root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    [Fact]
    public void The_example_of_the_specification_is_read_and_written_again_alike()
    {
        var note = SignedNote.Parse(Specified)!;
        Assert.Equal(Specified, note.ToString());
        var signature = Assert.Single(note.Signatures);
        Assert.Equal((Sofa, 0x033de0aeu, 64), (signature.Name, signature.KeyId, signature.Signature.Length));
        var checkpoint = Checkpoint.Parse(note.Text)!;
        Assert.Equal((Sofa, 20852163, Root), (checkpoint.Origin, checkpoint.Size, Convert.ToBase64String(checkpoint.Root)));
        Assert.Equal(note.Text, checkpoint.ToString());
    }

    [Fact]
    public void A_text_may_hold_empty_lines_and_the_last_one_ends_it()
    {
        var note = SignedNote.Parse("one\n\ntwo\n\n— a AAAAAQI=\n— b AAAAAgM=\n")!;
        Assert.Equal("one\n\ntwo\n", note.Text);
        Assert.Equal([("a", 1u), ("b", 2u)], note.Signatures.Select(s => (s.Name, s.KeyId)));
        Assert.Equal(100, SignedNote.Parse("x\n\n" + string.Concat(Enumerable.Repeat("— a AAAAAQI=\n", 100)))!.Signatures.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("text\n")]
    [InlineData("text\n\n")]
    [InlineData("text\n— a AAAAAQI=\n")]
    [InlineData("text\n\n— a AAAAAQI=")]
    [InlineData("text\n\n- a AAAAAQI=\n")]
    [InlineData("text\n\n—a AAAAAQI=\n")]
    [InlineData("text\n\n— a  AAAAAQI=\n")]
    [InlineData("text\n\n— a AAAAAQI= x\n")]
    [InlineData("text\n\n— a+b AAAAAQI=\n")]
    [InlineData("text\n\n— a\u00A0b AAAAAQI=\n")]
    [InlineData("text\n\n—  AAAAAQI=\n")]
    [InlineData("text\n\n— a AAAAAQ==\n")]
    [InlineData("text\n\n— a AAAAAQJ=\n")]
    [InlineData("text\n\n— a AAAAAQI\n")]
    [InlineData("text\n\n— a AAAAAQI=\nmore\n")]
    [InlineData("te\rxt\n\n— a AAAAAQI=\n")]
    [InlineData("te\txt\n\n— a AAAAAQI=\n")]
    [InlineData("te\0xt\n\n— a AAAAAQI=\n")]
    public void What_is_no_note_is_refused(string note) => Assert.Null(SignedNote.Parse(note));

    [Fact]
    public void Bytes_that_are_no_text_and_notes_without_end_are_refused()
    {
        Assert.Null(SignedNote.Parse([.. "te"u8, 0xff, .. "xt\n\n— a AAAAAQI=\n"u8]));
        Assert.Null(SignedNote.Parse(new string('x', SignedNote.Longest) + "\n\n— a AAAAAQI=\n"));
    }

    [Theory]
    [InlineData("a\n1\n" + Root)]
    [InlineData("a\n1\n")]
    [InlineData("\n1\n" + Root + "\n")]
    [InlineData("a\n01\n" + Root + "\n")]
    [InlineData("a\n+1\n" + Root + "\n")]
    [InlineData("a\n-1\n" + Root + "\n")]
    [InlineData("a\n 1\n" + Root + "\n")]
    [InlineData("a\n\u0661\n" + Root + "\n")]
    [InlineData("a\n9223372036854775808\n" + Root + "\n")]
    [InlineData("a\n1\nAAAA\n")]
    [InlineData("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n")]
    [InlineData("a\n1\n" + Root + "\n\n")]
    [InlineData("a\n1\n" + Root + "\n\nx\n")]
    public void What_is_no_checkpoint_is_refused(string text) => Assert.Null(Checkpoint.Parse(text));

    [Fact]
    public void Lines_that_others_added_are_kept()
    {
        var text = $"a\n0\n{Root}\nmore\nand more\n";
        Assert.Equal(["more", "and more"], Checkpoint.Parse(text)!.Extensions);
        Assert.Equal(text, Checkpoint.Parse(text)!.ToString());
    }

    [Fact]
    public void Whatever_is_read_as_a_note_is_written_again_alike()
    {
        var piece = Gen.OneOf(new[] { "\n", "\n\n", "— ", "—", "a", " ", "+", "AAAAAQI=", "— a AAAAAQI=\n", "é", "\r", "0", "=" }.Select(Gen.Const).ToArray());
        piece.Array[0, 12].Select(string.Concat).Sample(text =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            return SignedNote.Parse(bytes) is not { } note || Encoding.UTF8.GetBytes(note.ToString()).SequenceEqual(bytes);
        }, iter: 20_000);
    }

    [Fact]
    public void A_key_is_read_and_written_as_other_programs_write_it()
    {
        foreach (var word in new[]
        {
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        })
            Assert.Equal(word, VerifierKey.Parse(word)?.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("PeterNeumann")]
    [InlineData("PeterNeumann+c74f20a3")]
    [InlineData("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData("PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData("Peter+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData("PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10")]
    [InlineData(" PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    public void What_is_no_key_is_refused(string word) => Assert.Null(VerifierKey.Parse(word));

    [Fact]
    public void An_origin_names_installation_and_case()
    {
        var id = new Guid("0193a8b2-4f5e-7c3d-9a1b-2c3d4e5f6a7b");
        Assert.Equal("nordbud/x/case/0193a8b2-4f5e-7c3d-9a1b-2c3d4e5f6a7b", Checkpoint.OriginOf("nordbud/x", id));
        Assert.Equal(("nordbud/x", id), Checkpoint.OwnerOf(Checkpoint.OriginOf("nordbud/x", id)));
        foreach (var other in new[] { "", "/case/", Sofa, "nordbud/x/case/1", "nordbud/x/case/0193A8B2-4F5E-7C3D-9A1B-2C3D4E5F6A7B" })
            Assert.Null(Checkpoint.OwnerOf(other));
    }
}
