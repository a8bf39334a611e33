using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Mail;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;

namespace Nordbud.Adapters.Tests.Mail;

/// <summary>What the outbox promises, on every database.</summary>
public abstract class OutboxContract : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private readonly Hands _clock = new(Noon);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected abstract NordbudContext Open();

    protected abstract Task CreateAsync();

    protected abstract Task DropAsync();

    public async ValueTask InitializeAsync()
    {
        await CreateAsync();
        await using var db = Open();
        await db.Database.MigrateAsync(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await DropAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_letter_is_taken_by_one_sender_and_gone_when_it_is_sent()
    {
        await Post(1);
        await using var db = Open();
        var outbox = Of(db);
        var row = await outbox.TakeAsync(Cancel);
        Assert.Equal(1, row!.Attempts);
        Assert.Null(await outbox.TakeAsync(Cancel));
        await outbox.SentAsync(row, Cancel);
        Assert.Empty(await outbox.WaitingAsync(Cancel));
    }

    [Fact]
    public async Task A_letter_whose_sender_died_comes_round_again()
    {
        await Post(1);
        await using var db = Open();
        Assert.NotNull(await Of(db).TakeAsync(Cancel));
        _clock.Now += Outbox.Claim - TimeSpan.FromSeconds(1);
        Assert.Null(await Of(db).TakeAsync(Cancel));
        _clock.Now += TimeSpan.FromSeconds(1);
        Assert.Equal(2, (await Of(db).TakeAsync(Cancel))!.Attempts);
    }

    [Fact]
    public async Task A_letter_that_was_not_sent_waits_and_says_why()
    {
        await Post(1);
        await using var db = Open();
        var outbox = Of(db);
        await outbox.FailedAsync((await outbox.TakeAsync(Cancel))!, "Unreachable: x", Cancel);
        _clock.Now += TimeSpan.FromSeconds(59);
        Assert.Null(await outbox.TakeAsync(Cancel));
        Assert.Equal(("Unreachable: x", 1), (await outbox.WaitingAsync(Cancel)).Select(o => (o.LastError, o.Attempts)).Single());
        _clock.Now += TimeSpan.FromSeconds(1);
        Assert.NotNull(await outbox.TakeAsync(Cancel));
    }

    [Fact]
    public async Task An_administrator_can_try_now_and_give_up()
    {
        await Post(2);
        await using var db = Open();
        var outbox = Of(db);
        var first = (await outbox.TakeAsync(Cancel))!;
        Assert.True(await outbox.TryNowAsync(first.Id, Cancel));
        Assert.True(await outbox.GiveUpAsync(first.Id, Cancel));
        Assert.False(await outbox.GiveUpAsync(first.Id, Cancel));
        Assert.NotEqual(first.Id, (await outbox.TakeAsync(Cancel))!.Id);
        Assert.Null(await outbox.TakeAsync(Cancel));
    }

    [Fact]
    public async Task Many_senders_take_every_letter_once()
    {
        await Post(60);
        var taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            await using var db = Open();
            List<Guid> mine = [];
            while (await Of(db).TakeAsync(Cancel) is { } row)
                mine.Add(row.Id);
            return mine;
        }, Cancel)));
        var all = taken.SelectMany(ids => ids).ToList();
        Assert.Equal(60, all.Count);
        Assert.Equal(60, all.Distinct().Count());
    }

    private Outbox Of(NordbudContext db) => new(db, _clock, () => 0.5);

    private async Task Post(int letters)
    {
        await using var db = Open();
        for (var i = 0; i < letters; i++)
            db.Add(new OutboxRow { Id = Guid.NewGuid(), Letter = "{}", WrittenAt = Noon, DueAt = Noon });
        await db.SaveChangesAsync(Cancel);
    }

    private sealed class Hands(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
