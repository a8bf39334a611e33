using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Libraries;
using Nordbud.Adapters.Tests.Store.Cases;
using Nordbud.Core.Library;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Tests.Libraries;

/// <summary>What the shelf of the library promises, on every database.</summary>
public abstract class LibraryShelfContract(bool postgreSql)
{
    private static readonly LibraryEntry Own = new() { Id = "locks", Version = 1, Title = "Nyckelfria lås", Criteria = [new("Pris", 40)], Technologies = ["key-free-locks"] };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_put_is_found_beside_what_comes_with_the_product()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        var by = new AuthorityId(Guid.CreateVersion7());
        Assert.Equal(ShelfAnswer.New, await Shelf(here).PutAsync(Own, by, Cancel));
        Assert.True(LibraryJson.Same(Own, Assert.Single(await Shelf(here).FindAsync("locks", Cancel))));
        Assert.Equal(["locks", .. ShippedLibrary.Entries.Select(entry => entry.Id)], (await Shelf(here).AllAsync(Cancel)).Select(entry => entry.Id));
        await using var db = here.Context();
        var row = await db.Set<LibraryRow>().SingleAsync(Cancel);
        Assert.Equal((by.Value, Installation.Noon, "Nyckelfria lås", ""), (row.AuthorityId, row.AddedAt, row.Title, row.Origin));
    }

    [Fact]
    public async Task The_same_twice_is_one_and_another_text_under_its_version_changes_nothing()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        await Shelf(here).PutAsync(Own, null, Cancel);
        Assert.Equal(ShelfAnswer.There, await Shelf(here).PutAsync(Own with { }, null, Cancel));
        var other = Own with { Title = "Another" };
        Assert.Equal(ShelfAnswer.Taken, await Shelf(here).PutAsync(other, null, Cancel));
        Assert.Equal(ShelfAnswer.Taken, LibraryShelf.Look(await Shelf(here).AllAsync(Cancel), other));
        Assert.Equal("Nyckelfria lås", Assert.Single(await Shelf(here).FindAsync("locks", Cancel)).Title);
    }

    [Fact]
    public async Task Versions_and_origins_stand_side_by_side_own_and_newest_first()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        var theirs = Own with { Origin = new("nordbud.example.se", 1) };
        foreach (var entry in new[] { theirs, Own, Own with { Version = 2 } })
            Assert.Equal(ShelfAnswer.New, await Shelf(here).PutAsync(entry, null, Cancel));
        Assert.Equal((3, 1), (await Shelf(here).NextVersionAsync("locks", Cancel), await Shelf(here).NextVersionAsync("beds", Cancel)));
        Assert.Equal([("locks", 2, ""), ("locks", 1, ""), ("locks", 1, "nordbud.example.se")], (await Shelf(here).FindAsync("locks", Cancel)).Select(entry => entry.Key));
    }

    [Fact]
    public async Task What_comes_with_the_product_is_there_already()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        foreach (var entry in ShippedLibrary.Entries)
            Assert.Equal(ShelfAnswer.There, await Shelf(here).PutAsync(entry, null, Cancel));
        Assert.Empty(await here.RowsAsync("library_entries"));
    }

    [Fact]
    public async Task Several_at_once_put_one()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Shelf(here).PutAsync(Own, null, Cancel))));
        Assert.Single(answers, ShelfAnswer.New);
        Assert.Equal(7, answers.Count(answer => answer is ShelfAnswer.There));
    }

    [Fact]
    public async Task An_entry_that_others_could_not_read_is_not_taken()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        await Assert.ThrowsAsync<ArgumentException>(() => Shelf(here).PutAsync(Own with { Title = new string('x', 201) }, null, Cancel));
        Assert.Empty(await here.RowsAsync("library_entries"));
    }

    private static LibraryShelf Shelf(Installation here) => new(here.Context(), here.Clock);
}

public sealed class SqliteLibraryShelfTests() : LibraryShelfContract(postgreSql: false);

public sealed class PostgreSqlLibraryShelfTests() : LibraryShelfContract(postgreSql: true);
