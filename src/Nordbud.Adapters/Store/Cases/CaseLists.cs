using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Identity;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>Lists of cases, from the read models.</summary>
public sealed class CaseLists(NordbudContext db)
{
    /// <summary>The cases in which a person has a role, the one opened last first.</summary>
    public async Task<IReadOnlyList<CaseLine>> OfAsync(PersonId person, DateOnly today, CancellationToken cancel = default)
    {
        var rows = await (from role in db.Set<PersonRow>()
                          where role.PersonId == person.Value
                          join summary in db.Set<SummaryRow>() on role.CaseId equals summary.CaseId
                          join authority in db.Set<Authority>() on summary.AuthorityId equals authority.Id into known
                          from authority in known.DefaultIfEmpty()
                          select new { summary, role.Role, Authority = authority == null ? "" : authority.Name })
            .AsNoTracking().ToListAsync(cancel);
        var ids = rows.Select(row => row.summary.CaseId).Distinct().ToList();
        var tasks = await db.Set<TaskRow>().AsNoTracking()
            .Where(task => ids.Contains(task.CaseId) && task.Assignee == person.Value && !task.Done).ToListAsync(cancel);
        var steps = await db.Set<DateRow>().AsNoTracking()
            .Where(step => ids.Contains(step.CaseId) && step.LastDay >= today).ToListAsync(cancel);
        return
        [
            .. rows.GroupBy(row => row.summary.CaseId).Select(one => new CaseLine(
                one.First().summary, one.First().Authority, [.. one.Select(row => row.Role).Order(StringComparer.Ordinal)],
                tasks.Count(task => task.CaseId == one.Key), tasks.Where(task => task.CaseId == one.Key).Min(task => task.Due),
                steps.Where(step => step.CaseId == one.Key).OrderBy(step => step.FirstDay).ThenBy(step => step.Number).FirstOrDefault()))
            .OrderByDescending(line => line.Summary.OpenedAt),
        ];
    }
}
