using Nordbud.Adapters.Files;
using Nordbud.Adapters.Signing;
using Nordbud.Adapters.Store.Audit;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Tests.Store.Cases;

/// <summary>Appends that come together become durable together, and each is whole; two programs on one store do not mix them up.</summary>
public abstract class TogetherContract(bool postgreSql)
{
    private const int Cases = 16;
    private const int Each = 12;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_programs_write_into_many_cases_at_once_and_every_ledger_fits()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        await using var other = here.Again();
        var ids = new List<CaseId>();
        for (var number = 0; number < Cases; number++)
            ids.Add(await Sample.OpenAsync(here.Desk));
        var before = (await here.RowsAsync("kept")).Count;
        await Task.WhenAll(ids.SelectMany(id => new[] { here, other }.Select(program => Task.Run(async () =>
        {
            for (var number = 0; number < Each; number++)
                Assert.IsType<DeskAnswer.Done>(await program.Desk.DoAsync(id, Sample.Task($"Uppgift {number}", null), Sample.Owner, null, Cancel));
        }, Cancel))));
        await using var fresh = here.Again();
        using var keys = KeyRing.Open(Path.Combine(here.Folder, "keys-ledger"));
        await using var db = fresh.Context();
        var audit = new StoreAudit(db, keys, new FileStore(Path.Combine(here.Folder, "files")));
        foreach (var id in ids)
        {
            Assert.Equal(2 * Each, (await fresh.Desk.ReadAsync(id, Cancel))!.State.Tasks.Count);
            Assert.Null((await audit.ReadAsync(id.Value, Cancel))!.Fault);
        }
        Assert.Equal(before + Cases * 2 * Each, (await fresh.RowsAsync("kept")).Count);
        Assert.Equal(Cases * 2 * Each, (await fresh.RowsAsync("case_tasks")).Count);
    }

    [Fact]
    public async Task Who_leaves_before_the_turn_comes_leaves_nothing_half_done()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        var id = await Sample.OpenAsync(here.Desk);
        using var left = new CancellationTokenSource();
        await left.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => here.Desk.DoAsync(id, Sample.Task("Left", null), Sample.Owner, null, left.Token));
        Assert.IsType<DeskAnswer.Done>(await here.Desk.DoAsync(id, Sample.Task("Stayed", null), Sample.Owner, null, Cancel));
        Assert.Single((await here.Desk.ReadAsync(id, Cancel))!.State.Tasks);
    }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteTogetherTests() : TogetherContract(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlTogetherTests() : TogetherContract(postgreSql: true);
