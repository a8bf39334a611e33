using System.Text;
using Nordbud.Core.Advice;
using Nordbud.Core.Advice.Rules;
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

    [Theory]
    [InlineData("innovative-1c", "need-approved", "nothing-on-the-market", "documents-ready", "award-decided", "standstill-settled")]
    [InlineData("innovative-3", "need-approved", "documents-ready", "award-decided", "research-exempt")]
    public void A_way_round_the_contract_to_the_development_is_refused_with_its_sources(string id, params string[] gates)
    {
        var shipped = TrackBook.Find(id)!;
        var track = shipped with { Id = "ours", Title = "Ours", Moves = shipped.Moves.Add(new("need", "design", MoveKind.GoOn, [])) };
        var problems = OwnTrackRules.Check(track).Where(problem => problem.Field == $"phases[{track.Phases.IndexOf(track.Phase("design")!)}]").ToList();
        Assert.Equal(gates.Order(), problems.Select(problem => problem.Named!).Order());
        Assert.All(problems, problem => Assert.Equal("gate-missing", problem.Code));
        Assert.All(problems, problem => Assert.NotNull(problem.Source));
    }

    [Theory]
    [InlineData("restricted", Model.Traditional, Instrument.Restricted)]
    [InlineData("national-procedure", Model.Traditional, Instrument.NationalProcedure)]
    [InlineData("direct-award", Model.Traditional, Instrument.DirectAward)]
    [InlineData("competitive-dialogue", Model.Innovative1B, Instrument.CompetitiveDialogue)]
    [InlineData("ppi-negotiated", Model.PpiWithProcurement, Instrument.CompetitiveProcedureWithNegotiation)]
    public void What_the_advice_names_has_a_track_of_its_own_that_is_not_the_usual_one(string id, Model model, Instrument instrument)
    {
        var track = TrackBook.Find(id)!;
        Assert.Equal((model, instrument), (track.Model, track.Instrument));
        Assert.NotEqual(id, TrackBook.Of(model).First().Id);
    }

    [Fact]
    public void Every_track_of_the_product_goes_by_an_instrument_that_the_advice_knows_for_its_model() =>
        Assert.All(TrackBook.All, track => Assert.Contains(track.Instrument, RuleBook.Of(track.Model).Instruments.Select(way => way.Instrument)));

    [Fact]
    public void A_title_that_is_too_long_is_named()
    {
        var read = TrackJson.Read(Encoding.UTF8.GetBytes(TrackBook.Beginning("ppi", new string('x', TrackJson.LongestTitle + 1))!));
        Assert.Equal(("title", "text"), (Assert.Single(read.Problems).Field, read.Problems[0].Code));
    }
}
