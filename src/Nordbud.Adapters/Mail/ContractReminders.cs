using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Mail;

/// <summary>
/// Reminds those who run a case of the days of its contracts, by the table of <see cref="ContractDays"/>: of each day once,
/// and one letter a case, however many days come up together. The letter says when and where, never what.
/// </summary>
public sealed class ContractReminders(NordbudContext db, Outbox outbox, TimeProvider clock)
{
    private static readonly string[] Running = [Names.Of(Role.Owner), Names.Of(Role.ProcurementOfficer)];

    /// <summary>Writes what is due today and says how many letters that is.</summary>
    public async Task<int> WriteAsync(CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var (first, last) = (today.AddDays(-ContractDays.MadeUpWithin), today.AddDays(Enum.GetValues<ContractDayKind>().Max(ContractDays.Earliest)));
        var days = await (from day in db.Set<ContractDayRow>().AsNoTracking()
                          where day.DueOn >= first && day.DueOn <= last
                          join summary in db.Set<SummaryRow>() on day.CaseId equals summary.CaseId
                          select new { day, summary.Title }).ToListAsync(cancel);
        var written = 0;
        foreach (var ofCase in days.GroupBy(one => one.day.CaseId))
        {
            var due = ofCase.Select(one => (one.day, Before: ContractDays.ReminderOn(Names.Parse<ContractDayKind>(one.day.Kind)!.Value, one.day.DueOn, today)))
                .Where(one => one.Before is not null).Select(one => (one.day, one.Before!.Value)).ToList();
            if (due.Count > 0)
                written += await WriteAsync(ofCase.Key, ofCase.First().Title, due, cancel);
        }
        return written;
    }

    private async Task<int> WriteAsync(Guid caseId, string title, List<(ContractDayRow Day, int Before)> due, CancellationToken cancel)
    {
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        // Who writes the row writes the letter; another program finds it written.
        List<ContractDayRow> fresh = [];
        foreach (var (day, before) in due)
        {
            if (await db.Database.ExecuteSqlRawAsync(Reminders.Remember, [day.ThingId, day.DueOn, -before], cancel) > 0)
                fresh.Add(day);
        }
        if (fresh.Count == 0)
            return 0;
        var people = await db.Set<PersonRow>().AsNoTracking().Where(row => row.CaseId == caseId && Running.Contains(row.Role)).Select(row => row.PersonId).Distinct().ToListAsync(cancel);
        foreach (var person in people)
        {
            outbox.Add(new Letter("contract-days")
            {
                To = new PersonId(person),
                Case = new CaseId(caseId),
                Path = fresh.Select(day => day.ContractId).Distinct().ToList() is [var only] ? $"/cases/{caseId}/contracts/{only}" : $"/cases/{caseId}/contracts",
                Arguments = new Dictionary<string, string>
                {
                    ["title"] = title,
                    ["due"] = fresh.Min(day => day.DueOn).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                },
            });
        }
        await db.SaveChangesAsync(cancel);
        await whole.CommitAsync(cancel);
        return people.Count;
    }
}
