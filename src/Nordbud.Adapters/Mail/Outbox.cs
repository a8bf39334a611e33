using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Mail;

/// <summary>
/// The letters that wait. A sender claims one by moving its next attempt past the time that sending can take: no other
/// instance sends it meanwhile, and one whose sender died comes round again. It may so be sent twice, but never not.
/// </summary>
public sealed class Outbox(NordbudContext db, TimeProvider clock, Func<double> chance)
{
    /// <summary>For how long a claimed letter belongs to its sender.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    /// <summary>SQLite lets one write at a time.</summary>
    private const string Take =
        "update outbox set due_at = {0}, attempts = attempts + 1 where due_at <= {1} and id = "
        + "(select id from outbox where due_at <= {1} order by due_at, id limit 1) returning *";

    private const string TakeBesideOthers =
        "update outbox set due_at = {0}, attempts = attempts + 1 where due_at <= {1} and id = "
        + "(select id from outbox where due_at <= {1} order by due_at, id limit 1 for update skip locked) returning *";

    /// <summary>Adds a letter that is about no case; it goes with the caller's next <c>SaveChangesAsync</c>.</summary>
    public void Add(Letter letter)
    {
        var now = clock.GetUtcNow();
        db.Add(new OutboxRow { Id = Guid.CreateVersion7(now), Letter = JsonSerializer.Serialize(letter, JsonSerializerOptions.Web), WrittenAt = now, DueAt = now });
    }

    /// <summary>Takes one letter that is due, or null where none is.</summary>
    public async Task<OutboxRow?> TakeAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        object[] values = [(now + Claim).ToUnixTimeMilliseconds(), now.ToUnixTimeMilliseconds()];
        var rows = await db.Set<OutboxRow>().FromSqlRaw(db.Database.IsNpgsql() ? TakeBesideOthers : Take, values)
            .AsNoTracking().ToListAsync(cancel);
        return rows.SingleOrDefault();
    }

    /// <summary>It is sent: nothing of it is kept.</summary>
    public async Task SentAsync(OutboxRow row, CancellationToken cancel)
    {
        await db.Set<OutboxRow>().Where(o => o.Id == row.Id).ExecuteDeleteAsync(cancel);
        await db.ForgetJournalAsync(cancel);
    }

    /// <summary>It was not sent: it waits, longer each time, with why.</summary>
    public Task FailedAsync(OutboxRow row, string why, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(row);
        var due = clock.GetUtcNow() + Wait(row.Attempts, chance());
        return db.Set<OutboxRow>().Where(o => o.Id == row.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.DueAt, due).SetProperty(o => o.LastError, why), cancel);
    }

    /// <summary>Everything that waits, the next first.</summary>
    public Task<List<OutboxRow>> WaitingAsync(CancellationToken cancel) =>
        db.Set<OutboxRow>().AsNoTracking().OrderBy(o => o.DueAt).ThenBy(o => o.Id).Take(500).ToListAsync(cancel);

    /// <summary>Lets a letter be tried at once; false where it is gone.</summary>
    public async Task<bool> TryNowAsync(Guid id, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return await db.Set<OutboxRow>().Where(o => o.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.DueAt, now), cancel) > 0;
    }

    /// <summary>Takes a letter away unsent; false where it is gone.</summary>
    public async Task<bool> GiveUpAsync(Guid id, CancellationToken cancel)
    {
        var gone = await db.Set<OutboxRow>().Where(o => o.Id == id).ExecuteDeleteAsync(cancel) > 0;
        await db.ForgetJournalAsync(cancel);
        return gone;
    }

    /// <summary>One minute after the first attempt, twice as long after each, six hours at most; a tenth more or less, so that many do not come at once.</summary>
    public static TimeSpan Wait(int attempts, double chance)
    {
        var whole = First * Math.Pow(2, Math.Clamp(attempts - 1, 0, 20));
        return (whole < Longest ? whole : Longest) * (0.9 + 0.2 * chance);
    }
}
