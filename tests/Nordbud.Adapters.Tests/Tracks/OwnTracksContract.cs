using Nordbud.Adapters.Tests.Store.Cases;
using Nordbud.Adapters.Tracks;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;

namespace Nordbud.Adapters.Tests.Tracks;

/// <summary>What the shelf of an authority's own tracks promises, on every database.</summary>
public abstract class OwnTracksContract(bool postgreSql)
{
    private static readonly AuthorityId Town = new(Guid.CreateVersion7()), Neighbour = new(Guid.CreateVersion7());
    private static readonly PersonId Somebody = new(Guid.CreateVersion7()), Other = new(Guid.CreateVersion7());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_kept_is_found_by_its_authority_and_by_no_other()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        Assert.Equal(KeptAnswer.Kept, await Shelf(here).KeepAsync(Town, Own("ppi"), 0, Somebody, Cancel));
        Assert.Equal(KeptAnswer.Kept, await Shelf(here).KeepAsync(Neighbour, Own("ppi", "Theirs"), 0, Other, Cancel));
        var kept = Assert.Single(await Shelf(here).AllAsync(Town, Cancel));
        Assert.Equal(("ppi-own", 1, "Ours", Own("ppi"), Installation.Noon, Somebody.Value), (kept.Id, kept.Version, kept.Title, kept.Definition, kept.AddedAt, kept.AddedBy));
        Assert.Equal("Theirs", Assert.Single(await Shelf(here).FindAsync(Neighbour, "ppi-own", Cancel)).Title);
        Assert.Empty(await Shelf(here).AllAsync(new(Guid.CreateVersion7()), Cancel));
    }

    [Fact]
    public async Task A_replaced_variant_keeps_its_earlier_versions_and_is_offered_as_the_last()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        await Shelf(here).KeepAsync(Town, Own("ppi"), 0, Somebody, Cancel);
        Assert.Equal(KeptAnswer.Same, await Shelf(here).KeepAsync(Town, Own("ppi"), 1, Somebody, Cancel));
        Assert.Equal(KeptAnswer.Kept, await Shelf(here).KeepAsync(Town, Own("ppi", "Second"), 1, Other, Cancel));
        Assert.Equal([(2, "Second"), (1, "Ours")], (await Shelf(here).FindAsync(Town, "ppi-own", Cancel)).Select(row => (row.Version, row.Title)));
        Assert.Equal("Second", Assert.Single(await Shelf(here).OfferedAsync(Town, Cancel)).Title);
    }

    [Fact]
    public async Task Who_comes_second_changes_nothing()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => Shelf(here).KeepAsync(Town, Own("ppi", $"No {n}"), 0, Somebody, Cancel))));
        Assert.Single(answers, KeptAnswer.Kept);
        Assert.Equal(7, answers.Count(answer => answer is KeptAnswer.Changed));
        Assert.Equal(KeptAnswer.Changed, await Shelf(here).KeepAsync(Town, Own("ppi"), 0, Other, Cancel));
        Assert.Single(await Shelf(here).FindAsync(Town, "ppi-own", Cancel));
    }

    [Fact]
    public async Task What_is_withdrawn_is_offered_no_longer_and_can_be_taken_back()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        await Shelf(here).KeepAsync(Town, Own("ppi"), 0, Somebody, Cancel);
        await Shelf(here).KeepAsync(Neighbour, Own("ppi"), 0, Other, Cancel);
        Assert.True(await Shelf(here).OfferAsync(Town, "ppi-own", false, Other, Cancel));
        Assert.Empty(await Shelf(here).OfferedAsync(Town, Cancel));
        var withdrawn = Assert.Single(await Shelf(here).AllAsync(Town, Cancel));
        Assert.Equal((Installation.Noon, Other.Value), (withdrawn.WithdrawnAt, withdrawn.WithdrawnBy));
        Assert.Single(await Shelf(here).OfferedAsync(Neighbour, Cancel));
        Assert.True(await Shelf(here).OfferAsync(Town, "ppi-own", true, Somebody, Cancel));
        Assert.Null(Assert.Single(await Shelf(here).OfferedAsync(Town, Cancel)).WithdrawnBy);
        Assert.False(await Shelf(here).OfferAsync(Town, "another", false, Somebody, Cancel));
    }

    [Fact]
    public async Task A_definition_that_no_case_could_take_is_not_kept()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        foreach (var bad in new[] { "{", TrackBook.Definition("ppi")!, Own("innovative-1c").Replace("\"announcesReduction\": true", "\"announcesReduction\": false", StringComparison.Ordinal) })
            await Assert.ThrowsAsync<ArgumentException>(() => Shelf(here).KeepAsync(Town, bad, 0, Somebody, Cancel));
        Assert.Empty(await here.RowsAsync("own_tracks"));
    }

    private static string Own(string id, string title = "Ours") => TrackBook.Beginning(id, title)!;

    private static OwnTracks Shelf(Installation here) => new(here.Context(), here.Clock);
}

public sealed class SqliteOwnTracksTests() : OwnTracksContract(postgreSql: false);

public sealed class PostgreSqlOwnTracksTests() : OwnTracksContract(postgreSql: true);
