using CsCheck;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Tests.Tracks;

public sealed class TrackBookTests
{
    public static TheoryData<string> Ids => [.. TrackBook.All.Select(track => track.Id)];

    [Fact]
    public void Every_model_that_the_advice_can_name_has_a_track() =>
        Assert.All(Enum.GetValues<Model>(), model => Assert.NotEmpty(TrackBook.Of(model)));

    [Fact]
    public void Tracks_have_ids_of_their_own() =>
        Assert.Equal(TrackBook.All.Length, TrackBook.All.Select(track => track.Id).Distinct().Count());

    [Theory, MemberData(nameof(Ids))]
    public void A_track_of_the_product_is_lawful(string id) => Assert.Empty(TrackRules.Check(TrackBook.Find(id)!));

    [Theory, MemberData(nameof(Ids))]
    public void Its_definition_read_again_is_the_same_track(string id)
    {
        var read = TrackJson.Read(System.Text.Encoding.UTF8.GetBytes(TrackBook.Definition(id)!)).Track!;
        var shipped = TrackBook.Find(id)!;
        Assert.Equal(shipped.Phases.Select(phase => phase.Id), read.Phases.Select(phase => phase.Id));
        Assert.Equal(shipped.Moves.Select(move => (move.From, move.To, move.Kind)), read.Moves.Select(move => (move.From, move.To, move.Kind)));
    }

    /// <summary>Walks at random: wherever a run comes to, there is a way to an end, and a purchase or a development under a contract has passed every gate that the law asks for.</summary>
    [Fact]
    public void Wherever_a_run_comes_to_it_can_end_and_what_is_bought_or_developed_has_passed_its_gates() =>
        Gen.Select(Gen.Int[0, TrackBook.All.Length - 1], Gen.Int[0, 1_000].Array[40]).Sample((which, choices) =>
        {
            var track = TrackBook.All[which];
            var at = track.Start;
            HashSet<TrackGate> passed = [];
            foreach (var choice in choices)
            {
                Assert.True(TrackGraph.CanEnd(track, at.Id), $"{track.Id}: {at.Id}");
                Assert.All(AskedIn(track, at), asked => Assert.Contains(asked.Gate, passed));
                var ways = track.From(at.Id).ToList();
                if (ways.Count == 0)
                {
                    Assert.Equal(PhaseKind.End, at.Kind);
                    return;
                }
                var move = ways[choice % ways.Count];
                passed.UnionWith(move.Gates);
                at = track.Phase(move.To)!;
            }
        }, iter: 5_000);

    /// <summary>Taking any one gate that the law asks for from every move is seen.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void No_gate_that_the_law_asks_for_can_be_left_out(string id)
    {
        var track = TrackBook.Find(id)!;
        Assert.All(track.Phases.SelectMany(phase => AskedIn(track, phase)).Distinct(), asked =>
        {
            var without = track with { Moves = [.. track.Moves.Select(move => move with { Gates = move.Gates.Remove(asked.Gate) })] };
            var problem = Assert.Single(TrackRules.Check(without).DistinctBy(found => found.Named));
            Assert.Equal(("gate-missing", Names.Of(asked.Gate), asked.Source), (problem.Code, problem.Named, problem.Source));
        });
    }

    private static IEnumerable<(TrackGate Gate, Source Source)> AskedIn(Track track, TrackPhase phase) =>
        phase.Buys ? TrackRules.Asked(track.Instrument) : phase.Develops ? TrackRules.AskedToDevelop(track.Instrument) : [];
}
