using Nordbud.Adapters.Signing;
using Nordbud.Core.Ledger;

namespace Nordbud.Web.Tests.Cli;

public sealed class KeyCommandTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("nordbud-key-").FullName;

    public void Dispose() => Directory.Delete(_data, true);

    [Fact]
    public async Task The_public_halves_are_exported_one_a_line_also_after_a_rotation()
    {
        string first;
        using (var ring = KeyRing.Open(Path.Combine(_data, "keys-ledger")))
            first = ring.Keys[0].Verifier.ToString();
        var rotated = await CommandRun.Of($"key rotate --data {_data}");
        Assert.Equal(0, rotated.ExitCode);
        Assert.Contains("signs now", rotated.Output, StringComparison.Ordinal);
        var words = (await CommandRun.Of($"key export --data {_data}")).Output.Trim().Split('\n');
        Assert.Equal(2, words.Length);
        Assert.Equal(first, words[0]);
        Assert.All(words, word => Assert.NotNull(VerifierKey.Parse(word)));
    }

    [Fact]
    public async Task Where_there_are_no_keys_none_are_made()
    {
        var run = await CommandRun.Of($"key show --data {_data}");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("--data: there are no keys", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_data));
    }
}
