using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Mail;

/// <summary>
/// Reminds people of their tasks: once in the week before the day, on the day, and each week after it. Whoever is asked
/// to run it, and however often, nobody is reminded twice of the same; what was missed while the program stood still is
/// made up for by the latest reminder alone.
/// </summary>
public sealed class Reminders(NordbudContext db, Outbox outbox, TimeProvider clock)
{
    /// <summary>Days before the day at which the first reminder is written.</summary>
    private const int Before = 7;
    /// <summary>A task given later than this many days before its day was in a mail just now.</summary>
    private const int Fresh = 3;
    /// <summary>Weeks after the day after which nobody is reminded any more.</summary>
    private const int MostWeeks = 26;

    internal const string Remember = "insert into reminders (task_id, due, week) values ({0}, {1}, {2}) on conflict do nothing";

    /// <summary>Writes what is due today and says how many letters that is.</summary>
    public async Task<int> WriteAsync(CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var (last, first) = (today.AddDays(Before), today.AddDays(-7 * MostWeeks));
        var due = await (from task in db.Set<TaskRow>().AsNoTracking()
                         where !task.Done && task.Assignee != null && task.Due != null && task.Due <= last && task.Due >= first
                         join summary in db.Set<SummaryRow>() on task.CaseId equals summary.CaseId
                         select new { task, summary.Title }).ToListAsync(cancel);
        var written = 0;
        foreach (var one in due)
        {
            if (WeekOf(one.task.Due!.Value, today) is { } week && await WriteAsync(one.task, one.Title, week, cancel))
                written++;
        }
        await db.Set<Reminder>().Where(old => old.Due < first).ExecuteDeleteAsync(cancel);
        return written;
    }

    private async Task<bool> WriteAsync(TaskRow task, string title, int week, CancellationToken cancel)
    {
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        // Who writes the row writes the letter; another program finds it written.
        if (await db.Database.ExecuteSqlRawAsync(Remember, [task.TaskId, task.Due!.Value, week], cancel) == 0)
            return false;
        outbox.Add(new Letter(week switch { < 0 => "task-due-soon", 0 => "task-due-today", _ => "task-overdue" })
        {
            To = new PersonId(task.Assignee!.Value),
            Case = new CaseId(task.CaseId),
            Path = $"/cases/{task.CaseId}/tasks/{task.TaskId}",
            Arguments = new Dictionary<string, string>
            {
                ["title"] = title,
                ["due"] = task.Due.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            },
        });
        await db.SaveChangesAsync(cancel);
        await whole.CommitAsync(cancel);
        return true;
    }

    /// <summary>Which reminder the day asks for, or null for none.</summary>
    private static int? WeekOf(DateOnly due, DateOnly today) => (today.DayNumber - due.DayNumber) switch
    {
        >= 7 and var days => days / 7,
        > 0 => null,
        0 => 0,
        <= -Fresh => -1,
        _ => null,
    };
}
