using Nordbud.Adapters.Mail;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Adapters.Tests.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Tests.Mail;

/// <summary>People are reminded of their tasks on the right days, and of each day once.</summary>
public abstract class ReminderContract(bool postgreSql)
{
    private static readonly DateOnly Due = DateOnly.FromDateTime(Installation.Noon.UtcDateTime).AddDays(30);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(-8, 0)]
    [InlineData(-7, 1)]
    [InlineData(-3, 1)]
    [InlineData(-2, 0)]
    [InlineData(0, 1)]
    [InlineData(6, 0)]
    [InlineData(7, 1)]
    [InlineData(182, 1)]
    [InlineData(190, 0)]
    public async Task A_day_asks_for_its_reminder_and_for_no_second_one(int daysAfter, int expected)
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        await TaskAsync(here);
        Set(here, daysAfter);
        Assert.Equal(expected, await WriteAsync(here));
        Assert.Equal(0, await WriteAsync(here));
        here.Restart();
        Assert.Equal(0, await WriteAsync(here));
        Assert.Equal(expected, (await here.RowsAsync("outbox")).Count(row => row.Contains("task-due", StringComparison.Ordinal) || row.Contains("task-overdue", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Over_a_year_there_is_one_before_one_on_the_day_and_one_a_week_for_half_a_year()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        await TaskAsync(here);
        var written = 0;
        for (var day = -30; day < 335; day++)
        {
            Set(here, day);
            written += await WriteAsync(here);
        }
        Assert.Equal(1 + 1 + 26, written);
    }

    [Fact]
    public async Task What_is_done_or_moved_is_not_reminded_of_by_its_old_day()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        var (id, task) = await TaskAsync(here);
        Assert.IsType<DeskAnswer.Done>(await here.Desk.DoAsync(id, new ChangeTask(task, Keeping.Text("Later")) { Assignee = Sample.Person(2), Due = Due.AddDays(60) }, Sample.Owner, null, Cancel));
        Set(here, 0);
        Assert.Equal(0, await WriteAsync(here));
        Set(here, 60);
        Assert.Equal(1, await WriteAsync(here));
        Assert.IsType<DeskAnswer.Done>(await here.Desk.DoAsync(id, new FinishTask(task), Sample.Owner, null, Cancel));
        Set(here, 67);
        Assert.Equal(0, await WriteAsync(here));
    }

    private static void Set(Installation here, int daysAfter) => here.Clock.Now = Installation.Noon.AddDays(30 + daysAfter);

    private static async Task<(CaseId, TaskId)> TaskAsync(Installation here)
    {
        var id = await Sample.OpenAsync(here.Desk, (2, Role.GroupMember));
        var task = new TaskId(Guid.CreateVersion7());
        Assert.IsType<DeskAnswer.Done>(await here.Desk.DoAsync(id, new SetTask(task, Keeping.Text("Ask")) { Assignee = Sample.Person(2), Due = Due }, Sample.Owner, null, Cancel));
        return (id, task);
    }

    private static async Task<int> WriteAsync(Installation here)
    {
        await using var db = here.Context();
        return await new Reminders(db, new Outbox(db, here.Clock, () => 0), here.Clock).WriteAsync(Cancel);
    }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteReminderTests() : ReminderContract(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlReminderTests() : ReminderContract(postgreSql: true);
