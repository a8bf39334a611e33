using System.Text;
using Nordbud.Core.Advice;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Tests.Tracks;

public sealed class OwnTrackRulesTests
{
    public static TheoryData<string> Ids => [.. TrackBook.All.Select(track => track.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Every_track_of_the_product_is_a_beginning_that_may_be_kept_as_it_is(string id)
    {
        var read = TrackJson.Read(Encoding.UTF8.GetBytes(TrackBook.Beginning(id, "Our \"own\" way – åäö")!));
        Assert.Empty(read.Problems);
        Assert.Equal(($"{id}-own", "Our \"own\" way – åäö"), (read.Track!.Id, read.Track.Title));
        Assert.Equal(TrackBook.Find(id)!.Phases.Select(phase => phase.Id), read.Track.Phases.Select(phase => phase.Id));
        Assert.Empty(OwnTrackRules.Check(read.Track));
    }

    [Fact]
    public void A_track_that_is_not_there_is_no_beginning() => Assert.Null(TrackBook.Beginning("nothing", "Ours"));

    [Fact]
    public void The_id_of_a_track_of_the_product_is_not_for_a_variant() =>
        Assert.Contains(OwnTrackRules.Check(TrackBook.Find("ppi")! with { Title = "Ours" }), problem => problem is { Code: "id-of-product", Field: "id" });

    [Fact]
    public void A_variant_has_a_title() =>
        Assert.Equal("title-missing", Assert.Single(OwnTrackRules.Check(TrackBook.Find("ppi")! with { Id = "ours" })).Code);

    [Fact]
    public void An_instrument_of_another_model_does_not_take_a_track_round_its_gates()
    {
        var track = TrackBook.Find("innovative-1c")! with { Id = "ours", Title = "Ours", Instrument = Instrument.MarketConsultation };
        Assert.Contains(OwnTrackRules.Check(track), problem => problem is { Code: "instrument-of-another-model", Field: "instrument", Named: "innovative-1c" });
    }

    [Fact]
    public void What_the_law_refuses_is_refused_in_a_variant_too()
    {
        var track = TrackBook.Find("innovative-1c")! with { Id = "ours", Title = "Ours", AnnouncesReduction = false };
        Assert.Contains(OwnTrackRules.Check(track), problem => problem.Code == "reduction-unannounced" && problem.Source!.Citation.Contains("31(2)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_that_is_too_long_is_named()
    {
        var read = TrackJson.Read(Encoding.UTF8.GetBytes(TrackBook.Beginning("ppi", new string('x', TrackJson.LongestTitle + 1))!));
        Assert.Equal(("title", "text"), (Assert.Single(read.Problems).Field, read.Problems[0].Code));
    }
}
