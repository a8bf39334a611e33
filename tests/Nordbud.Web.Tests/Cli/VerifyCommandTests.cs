using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Signing;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Ledger;

namespace Nordbud.Web.Tests.Cli;

public sealed class VerifyCommandTests : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("nordbud-verify-").FullName;

    private KeyRing Keys => KeyRing.Open(Path.Combine(_data, "keys-ledger"));

    public async ValueTask InitializeAsync()
    {
        Keys.Dispose();
        await using var db = Databases.Open(_data, null);
        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_data, true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_store_without_faults_ends_with_0_and_a_fault_with_1()
    {
        Assert.Equal((0, "0 cases with 0 entries read, 0 do not fit\n"), await Run("verify"));
        await using (var db = Databases.Open(_data, null))
        {
            db.Add(new EntryRow { CaseId = Guid.Empty, Position = 1, Bytes = [1], Salt = [2] });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        var (code, output) = await Run("verify --format json");
        Assert.Equal(1, code);
        Assert.Contains("\"first\":1,\"last\":1,\"fault\":\"entry-unreadable\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nordbud/other", "this installation is")]
    [InlineData(null, "There is no case")]
    public async Task A_checkpoint_of_elsewhere_or_of_a_case_that_is_gone_is_said(string? installation, string said)
    {
        using var keys = Keys;
        var file = Path.Combine(_data, "kept.txt");
        var kept = new Checkpoint(Checkpoint.OriginOf(installation ?? keys.Name, Guid.NewGuid()), 3, MerkleHash.Empty);
        await File.WriteAllTextAsync(file, keys.Sign(kept.ToString()), TestContext.Current.CancellationToken);
        var (code, output) = await Run($"verify --checkpoint {file}");
        Assert.Equal(1, code);
        Assert.Contains(said, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--case nothing", "--case:")]
    [InlineData("--checkpoint nordbud.db", "--checkpoint:")]
    public async Task A_wrong_option_is_named(string options, string said)
    {
        var run = await CommandRun.Of($"verify --data {_data} {options}", _data);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(said, run.Error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output)> Run(string command)
    {
        var run = await CommandRun.Of($"{command} --data {_data}");
        Assert.Empty(run.Error);
        return (run.ExitCode, run.Output);
    }
}
