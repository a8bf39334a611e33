using System.Security.Cryptography;
using Nordbud.Core.Law;

namespace Nordbud.Core.Tests.Law;

public sealed class LawEditionTests
{
    /// <summary>The edition and the fingerprint of the data that it names; decisions record the edition.</summary>
    private const string Recorded = "2026-11-23 a96342a99bdb";

    [Fact]
    public void The_data_do_not_change_without_a_new_edition()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var country in (string[])["eu", "se", "dk", "fi", "no", "is"])
        {
            using var stream = typeof(LawBook).Assembly.GetManifestResourceStream($"law.{country}.json")!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            hash.AppendData(bytes.ToArray());
        }
        var now = $"{LawBook.EmbeddedEdition} {Convert.ToHexStringLower(hash.GetHashAndReset())[..12]}";
        Assert.True(Recorded == now,
            $"The law data changed: raise LawBook.EmbeddedEdition unless that edition was never released, and record \"{now}\" here.");
    }

    [Theory]
    [InlineData("eu")]
    [InlineData("se")]
    [InlineData("dk")]
    [InlineData("fi")]
    [InlineData("no")]
    [InlineData("is")]
    public void The_data_would_pass_as_a_local_file(string country)
    {
        using var stream = typeof(LawBook).Assembly.GetManifestResourceStream($"law.{country}.json")!;
        using var text = new StreamReader(stream);
        Assert.Empty(LawBook.Load([(country, text.ReadToEnd())]).Problems);
    }
}
