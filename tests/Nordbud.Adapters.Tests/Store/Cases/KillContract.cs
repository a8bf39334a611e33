using Nordbud.Adapters.Files;
using Nordbud.Adapters.Signing;
using Nordbud.Adapters.Store.Audit;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Tests.Store.Cases;

/// <summary>A program that is killed in the middle of an append leaves the case before it or after it, never between.</summary>
public abstract class KillContract(bool postgreSql)
{
    /// <summary>Kills in a usual run, and in <c>./test --long</c>.</summary>
    private static int Kills => Long ? 200 : 20;

    /// <summary>The same while questions are answered to all.</summary>
    private static int KillsOfAnswers => Long ? 50 : 10;

    private static bool Long => Environment.GetEnvironmentVariable("NORDBUD_LONG_TESTS") is not null;

    [Fact]
    public async Task A_killed_program_leaves_the_case_before_or_after_an_append_and_what_was_acknowledged_is_there()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        var id = await Sample.OpenAsync(here.Desk, (2, Role.GroupMember));
        var before = (await here.Desk.ReadAsync(id, TestContext.Current.CancellationToken))!.State.Version;
        var chance = new Random(20261123);
        HashSet<string> diedAt = [];
        for (var kill = 1; kill <= Kills; kill++)
        {
            // Every step in turn, in the first appends or in later ones; and every other time while the step runs.
            var (acknowledged, step) = await KilledProgram.StartAsync(here, id, kill + chance.Next(3) * 7, kill % 2 * chance.Next(1, 1500));
            diedAt.Add(step ?? "");
            before = await AssertWholeAsync(here, id, acknowledged.LastOrDefault(before));
        }
        Assert.True(diedAt.Count >= (postgreSql ? 2 : 6), $"It died only at {string.Join(", ", diedAt)}");
    }

    [Fact]
    public async Task An_answer_to_all_is_there_for_all_or_for_none_when_the_program_is_killed()
    {
        const int Suppliers = 20;
        await using var here = await Installation.CreateAsync(postgreSql);
        var id = await Sample.OpenAsync(here.Desk, (2, Role.ProcurementOfficer));
        var (officer, cancel) = (Sample.Doer(2), TestContext.Current.CancellationToken);
        Sample.Done(await here.Desk.DoAsync(id, new ShareInformation(new(Guid.NewGuid()), Keeping.Text("Vi planerar larm")), officer, null, cancel));
        for (var n = 1; n <= Suppliers; n++)
            Sample.Done(await here.Desk.DoAsync(id, new RegisterSupplier(new(Guid.NewGuid()), $"Företag nummer {n}") { Contact = Keeping.Text($"{n}@example.org") }, officer, null, cancel));
        var (letters, kept) = ((await here.RowsAsync("outbox")).Count, (await here.RowsAsync("kept")).Count);
        var chance = new Random(20261123);
        for (var kill = 1; kill <= KillsOfAnswers; kill++)
        {
            var (acknowledged, _) = await KilledProgram.StartAsync(here, id, kill + chance.Next(60), kill % 2 * chance.Next(1, 1500), KilledProgram.Answers);
            await using var fresh = here.Again();
            var file = (await fresh.Desk.ReadAsync(id, cancel))!;
            var answers = file.Entries.Count(entry => entry.Event is QuestionAnswered);
            Assert.True(file.State.Version >= (acknowledged is [.., var last] ? last : 0));
            Assert.Equal(letters + answers * Suppliers, (await fresh.RowsAsync("outbox")).Count);
            Assert.Equal(kept + answers * 2, (await fresh.RowsAsync("kept")).Count);
        }
    }

    private static async Task<long> AssertWholeAsync(Installation here, Core.Cases.CaseId id, long acknowledged)
    {
        await using var fresh = here.Again();
        var file = (await fresh.Desk.ReadAsync(id, TestContext.Current.CancellationToken))!;
        Assert.InRange(file.State.Version, acknowledged, acknowledged + 1);
        using var keys = KeyRing.Open(Path.Combine(here.Folder, "keys-ledger"));
        await using var db = fresh.Context();
        var audited = await new StoreAudit(db, keys, new FileStore(Path.Combine(here.Folder, "files"))).ReadAsync(id.Value, TestContext.Current.CancellationToken);
        Assert.Null(audited!.Fault);
        var tasks = file.Entries.Count(entry => entry.Event is TaskSet);
        Assert.Equal(tasks, (await fresh.RowsAsync("case_tasks")).Count);
        Assert.Equal(tasks, (await fresh.RowsAsync("kept")).Count);
        Assert.Equal(tasks + 1, (await fresh.RowsAsync("outbox")).Count); // and the letter about the role
        Assert.Equal(tasks + 1, (await fresh.RowsAsync("case_search")).Count); // and the title
        return file.State.Version;
    }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteKillTests() : KillContract(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlKillTests() : KillContract(postgreSql: true);
