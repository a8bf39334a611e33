using Nordbud.Adapters.Libraries;
using Nordbud.Core.Library;
using Nordbud.Web.Features.Library;

namespace Nordbud.Web.Tests.Library;

public sealed class ArrivalTests
{
    private static readonly LibraryEntry Own = new() { Id = "locks", Version = 1, Title = "Locks" };

    [Fact]
    public void What_has_no_origin_was_made_where_it_came_from_and_others_keep_theirs()
    {
        LibraryEntry[] come = [Own with { Version = 3 }, Own with { Origin = new("third.example.org", 2) }];
        Assert.Equal([new LibraryOrigin("there.example.org", 3), new LibraryOrigin("third.example.org", 2)],
            Arrival.Of("there.example.org", come, [], "here.example.org").Entries.Select(one => one.Entry.Origin));
    }

    [Fact]
    public void What_was_published_here_and_comes_back_is_known_again()
    {
        var back = Own with { Origin = new("here.example.org", 1) };
        Assert.Equal(ShelfAnswer.There, Assert.Single(Arrival.Of("there.example.org", [back], [Own], "here.example.org").Entries).Answer);
        Assert.Equal(ShelfAnswer.New, Assert.Single(Arrival.Of("there.example.org", [back], [], "here.example.org").Entries).Answer);
        Assert.Equal(ShelfAnswer.New, Assert.Single(Arrival.Of("there.example.org", [back], [Own], null).Entries).Answer);
    }

    [Fact]
    public void What_would_be_the_same_entry_twice_comes_once() =>
        Assert.Single(Arrival.Of("there.example.org", [Own, Own with { Origin = new("there.example.org", 1) }], [], null).Entries);
}
