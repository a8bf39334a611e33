using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Access;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Identity;

/// <summary>
/// Tells a case's ledger of attempts that were denied (Directive 2014/24/EU Annex IV(g)): the first of a kind within an
/// hour at once, the others summed up when the hour is over, and no more than <see cref="MostAtOnce"/> kinds singly, so
/// that nobody floods a ledger by knocking.
/// </summary>
public sealed class Denials(NordbudContext db, CaseDesk desk, TimeProvider clock)
{
    /// <summary>How many kinds of attempts an hour are told at once in one case.</summary>
    public const int MostAtOnce = 20;

    private const string Count =
        """
        insert into denials (case_id, person_id, permission, hour, count, told) values ({0}, {1}, {2}, {3}, 1, 0)
        on conflict (case_id, hour, person_id, permission) do update set count = denials.count + 1
        """;

    /// <summary>Notes one attempt by a person, or by somebody not signed in.</summary>
    public async Task NoteAsync(CaseId id, PersonId? person, Permission asked, CancellationToken cancel)
    {
        var (who, name, hour) = (person?.Value ?? Guid.Empty, Names.Of(asked), HourOf(clock.GetUtcNow()));
        await db.Database.ExecuteSqlRawAsync(Count, [id.Value, who, name, hour], cancel);
        var ofHour = db.Set<Denial>().AsNoTracking().Where(d => d.CaseId == id.Value && d.Hour == hour);
        var told = await ofHour.CountAsync(d => d.Told > 0, cancel);
        var mine = ofHour.Where(d => d.PersonId == who && d.Permission == name && d.Told == 0);
        // Who takes the row from 0 to 1 tells; another request at the same time finds it taken.
        if (told < MostAtOnce && await mine.ExecuteUpdateAsync(row => row.SetProperty(d => d.Told, 1), cancel) == 1)
            await TellAsync(id, person, asked, 1, hour, cancel);
    }

    /// <summary>Tells what is left of the hours that are over, and forgets them.</summary>
    public async Task SumUpAsync(CancellationToken cancel)
    {
        var now = HourOf(clock.GetUtcNow());
        var over = await db.Set<Denial>().AsNoTracking().Where(d => d.Hour < now).ToListAsync(cancel);
        foreach (var hour in over.GroupBy(d => (d.CaseId, d.Hour)))
        {
            foreach (var kind in hour.Where(d => d.Told > 0))
                await SettleAsync(kind, kind.PersonId == Guid.Empty ? null : new PersonId(kind.PersonId), Names.Parse<Permission>(kind.Permission), kind.Count - kind.Told, cancel);
            Denial[] rest = [.. hour.Where(d => d.Told == 0)];
            if (rest.Length == 0)
                continue;
            await TellAsync(new(hour.Key.CaseId), null, null, rest.Sum(d => d.Count), hour.Key.Hour, cancel);
            await db.Set<Denial>().Where(d => d.CaseId == hour.Key.CaseId && d.Hour == hour.Key.Hour).ExecuteDeleteAsync(cancel);
        }
    }

    private async Task SettleAsync(Denial kind, PersonId? person, Permission? asked, long more, CancellationToken cancel)
    {
        // Taken away first: after a crash in between a few attempts are missing, but none is told twice.
        var taken = await db.Set<Denial>()
            .Where(d => d.CaseId == kind.CaseId && d.Hour == kind.Hour && d.PersonId == kind.PersonId && d.Permission == kind.Permission)
            .ExecuteDeleteAsync(cancel);
        if (taken == 1 && more > 0)
            await TellAsync(new(kind.CaseId), person, asked, more, kind.Hour, cancel);
    }

    private Task<DeskAnswer> TellAsync(CaseId id, PersonId? person, Permission? asked, long attempts, long hour, CancellationToken cancel) =>
        desk.DoAsync(id, new TellDenial(person, asked, attempts, DateTimeOffset.UnixEpoch.AddHours(hour)), Doer.Program, null, cancel);

    private static long HourOf(DateTimeOffset now) => (long)Math.Floor((now - DateTimeOffset.UnixEpoch).TotalHours);
}
