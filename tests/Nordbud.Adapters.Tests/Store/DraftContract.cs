using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;

namespace Nordbud.Adapters.Tests.Store;

/// <summary>What the store of drafts promises, on every database that it runs on.</summary>
public abstract class DraftContract : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    protected abstract NordbudContext Open();

    protected abstract Task CreateAsync();

    protected abstract Task DropAsync();

    public async ValueTask InitializeAsync()
    {
        await CreateAsync();
        await using var db = Open();
        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await DropAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_draft_is_read_back_as_it_was_saved_also_by_another_process()
    {
        var id = await Save(Noon, d => d.Decision = new Decision
        {
            Model = "innovative-1b",
            Reason = "Ånger & “citat”",
            RecordedAt = Noon,
            LawBookEdition = "2026-11-23",
        });
        await using var db = Open();
        var draft = await db.Drafts.SingleAsync(d => d.Id == id, TestContext.Current.CancellationToken);
        Assert.Equal("{\"country\":\"SE\"}", draft.Facts);
        Assert.Equal(Noon, draft.Updated);
        Assert.Equal("Ånger & “citat”", draft.Decision!.Reason);
        Assert.Equal(Noon, draft.Decision.RecordedAt);
    }

    [Fact]
    public async Task A_decision_can_be_taken_back()
    {
        var id = await Save(Noon, d => d.Decision = new Decision
        {
            Model = "ppp",
            RecordedAt = Noon,
            LawBookEdition = "x",
        });
        await using (var db = Open())
        {
            (await db.Drafts.SingleAsync(d => d.Id == id, TestContext.Current.CancellationToken)).Decision = null;
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        await using var again = Open();
        Assert.Null((await again.Drafts.SingleAsync(d => d.Id == id, TestContext.Current.CancellationToken)).Decision);
    }

    [Fact]
    public async Task The_drafts_of_a_need_come_in_the_order_of_their_beginning()
    {
        var second = await Save(Noon.AddDays(1), needId: "need");
        var first = await Save(Noon, needId: "need");
        await Save(Noon, needId: "another");
        await using var db = Open();
        Assert.Equal([first, second], await db.Drafts.Where(d => d.NeedId == "need").OrderBy(d => d.Created)
            .Select(d => d.Id).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Only_drafts_that_nobody_changed_for_long_are_removed()
    {
        var old = await Save(Noon.AddDays(-181));
        var young = await Save(Noon.AddDays(-179));
        await using (var db = Open())
            Assert.Equal(1, await Housekeeping.RemoveOldDraftsAsync(db, Noon, TestContext.Current.CancellationToken));
        await using var after = Open();
        var left = await after.Drafts.Select(d => d.Id).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Contains(young, left);
        Assert.DoesNotContain(old, left);
    }

    [Fact]
    public void An_id_is_128_bits_that_nobody_guesses()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => Draft.NewId()).ToHashSet();
        Assert.Equal(1000, ids.Count);
        Assert.All(ids, id => Assert.Equal(22, id.Length));
    }

    private async Task<string> Save(DateTimeOffset at, Action<Draft>? change = null, string needId = "n")
    {
        var draft = new Draft
        {
            Id = Draft.NewId(),
            NeedId = needId,
            Facts = "{\"country\":\"SE\"}",
            Language = "sv",
            Created = at,
            Updated = at,
        };
        change?.Invoke(draft);
        await using var db = Open();
        db.Drafts.Add(draft);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return draft.Id;
    }
}
