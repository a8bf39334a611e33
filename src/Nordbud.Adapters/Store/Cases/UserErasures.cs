using Microsoft.EntityFrameworkCore;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Users;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>Erases the personal data of end users on the day that was promised; running it often changes nothing more.</summary>
public sealed class UserErasures(NordbudContext db, CaseDesk desk, TimeProvider clock)
{
    /// <summary>Erases what is due today or was before, and says of how many activities.</summary>
    public async Task<int> EraseDueAsync(CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var erased = 0;
        foreach (var id in await db.Set<HeadRow>().AsNoTracking().Select(head => head.CaseId).ToListAsync(cancel))
        {
            if (await desk.ReadAsync(new CaseId(id), cancel) is not { } file)
                continue;
            foreach (var activity in file.State.Users.Values.Where(activity => !activity.Erased && activity.Planned.EraseOn <= today))
                if (await desk.DoAsync(new CaseId(id), new EraseParticipants(activity.Id), Doer.Program, null, cancel) is DeskAnswer.Done)
                    erased++;
        }
        return erased;
    }
}
