using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Nordbud.Adapters.Store;

namespace Nordbud.Web.Tests.Cli;

public sealed class StoreCommandsTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("nordbud-store-").FullName;

    public void Dispose() => Directory.Delete(_data, true);

    [Fact]
    public async Task A_store_of_an_earlier_edition_is_served_only_after_migrate()
    {
        await using (var db = Databases.Open(_data, null))
        {
            var first = db.Database.GetMigrations().First();
            await db.GetService<IMigrator>().MigrateAsync(first, TestContext.Current.CancellationToken);
        }
        var refused = await CommandRun.Of($"serve --port 0 --data {_data}");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("./nordbud migrate", Assert.Single(refused.Error.Trim().Split('\n')), StringComparison.Ordinal);
        var migrated = await CommandRun.Of($"migrate --data {_data}");
        Assert.Equal((0, ""), (migrated.ExitCode, migrated.Error));
        Assert.Contains("Cases", migrated.Output, StringComparison.Ordinal);
        await using (var db = Databases.Open(_data, null))
            Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
        Assert.Equal("The store is up to date.\n", (await CommandRun.Of($"migrate --data {_data}")).Output);
    }

    [Fact]
    public async Task Rebuild_says_what_it_did_and_names_a_folder_without_a_store()
    {
        var refused = await CommandRun.Of($"rebuild --data {_data}");
        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith("--data:", refused.Error, StringComparison.Ordinal);
        await CommandRun.Of($"migrate --data {_data}");
        var run = await CommandRun.Of($"rebuild --data {_data}");
        Assert.Equal((0, "The read models of 0 cases are made again.\n"), (run.ExitCode, run.Output));
    }
}
