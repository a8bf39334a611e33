using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Identity;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>The notices of all authorities of the installation by which they look for others who need the same.</summary>
public sealed class NoticeBoard(NordbudContext db)
{
    /// <summary>A notice with the name of its authority and its text; the text is null where it was erased.</summary>
    public sealed record Line(NoticeRow Notice, string Authority, string? Text);

    /// <summary>Notices on which nothing is decided yet, the next decision first.</summary>
    public async Task<IReadOnlyList<Line>> OpenAsync(DateOnly today, CancellationToken cancel) =>
        [.. (await (from notice in db.Set<NoticeRow>().AsNoTracking()
                    where notice.DecideBy >= today
                    join authority in db.Set<Authority>() on notice.AuthorityId equals authority.Id
                    join kept in db.Set<KeptRow>() on notice.TextId equals kept.Id into texts
                    from text in texts.DefaultIfEmpty()
                    orderby notice.DecideBy, notice.CaseId
                    select new { notice, authority.Name, Text = text == null ? null : text.Text }).Take(500).ToListAsync(cancel))
            .Select(row => new Line(row.notice, row.Name, row.Text))];

    /// <summary>One notice, or null.</summary>
    public async Task<Line?> FindAsync(Guid caseId, DateOnly today, CancellationToken cancel) =>
        (await OpenAsync(today, cancel)).FirstOrDefault(line => line.Notice.CaseId == caseId);
}
