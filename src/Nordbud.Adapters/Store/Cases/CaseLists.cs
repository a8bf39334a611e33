using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Identity;
using Nordbud.Core.Cases;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>Lists of cases: somebody's own from the read models, those of an authority as they stand.</summary>
public sealed class CaseLists(NordbudContext db, CaseDesk desk)
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

    /// <summary>The cases of an authority in which a person has a role, the one changed last first; at most so many.</summary>
    public async Task<IReadOnlyList<CaseId>> SharedAsync(PersonId person, AuthorityId authority, int most, CancellationToken cancel = default)
    {
        var mine = db.Set<PersonRow>().Where(role => role.PersonId == person.Value).Select(role => role.CaseId);
        var ids = await db.Set<HeadRow>().AsNoTracking().Where(head => head.AuthorityId == authority.Value && mine.Contains(head.CaseId))
            .OrderByDescending(head => head.ChangedAt).Select(head => head.CaseId).Take(most).ToListAsync(cancel);
        return [.. ids.Select(id => new CaseId(id))];
    }

    /// <summary>The cases of an authority, the one changed last first.</summary>
    public async Task<IReadOnlyList<CaseFile>> OfAuthorityAsync(AuthorityId authority, CancellationToken cancel = default)
    {
        var ids = await db.Set<HeadRow>().AsNoTracking().Where(head => head.AuthorityId == authority.Value)
            .OrderByDescending(head => head.ChangedAt).Select(head => head.CaseId).ToListAsync(cancel);
        var files = new List<CaseFile>();
        foreach (var id in ids)
            if (await desk.ReadAsync(new(id), cancel) is { } file)
                files.Add(file);
        return files;
    }
}
