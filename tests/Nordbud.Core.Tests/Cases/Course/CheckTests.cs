using System.Text;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases.Course;

/// <summary>What a gate asks is answered question by question; an answer that bars keeps it shut and says the source.</summary>
public sealed class CheckTests
{
    private static readonly Kept Words = Story.Text("See the memo of 2 March.");

    private static IReadOnlyList<Problem> Refused(Walk walk, RecordGate record) => Assert.IsType<Outcome.Refused>(walk.Story.Try(record)).Problems;

    private static RecordGate With(RecordGate record, string check, bool yes, Kept? reason = null) =>
        record with { Answers = [.. record.Answers.Select(answer => answer.Check == check ? new(check, yes, reason) : answer)] };

    public static TheoryData<TrackGate, string> Barring => new(CheckBook.All.SelectMany(list => list.Checks
        .Where(check => check.Bars && check.Either is null).Select(check => (list.Gate, check.Id))));

    [Fact]
    public void A_gate_with_questions_is_not_put_on_record_before_each_is_answered()
    {
        var walk = Walk.On("ppi");
        var problems = Refused(walk, new RecordGate(TrackGate.NoPurchase, Words));
        Assert.Equal(CheckBook.For(TrackGate.NoPurchase, Instrument.CooperationAgreement)!.Checks.Select(check => $"check-{check.Id}"), problems.Select(problem => problem.Field));
        Assert.All(problems, problem => Assert.Equal("check-missing", problem.Code));
        walk.Story.Accept(walk.Recorded(TrackGate.NoPurchase));
        Assert.Equal(problems.Count, CourseGates.RecordOf(walk.Story.State, TrackGate.NoPurchase)!.Answers!.Count);
    }

    [Theory]
    [MemberData(nameof(Barring))]
    public void An_answer_that_bars_is_refused_with_its_source_and_what_it_means(TrackGate gate, string check)
    {
        var track = TrackBook.All.First(one => one.Moves.Any(move => move.Gates.Contains(gate)));
        var walk = Walk.On(track.Id);
        var asked = CheckBook.For(gate, track.Instrument)!.Checks.Single(one => one.Id == check);
        var problem = Assert.Single(Refused(walk, With(walk.Recorded(gate), check, !asked.Asks, Story.Text("It is so."))));
        Assert.Equal(("check-bars", $"check-{check}", asked.Source), (problem.Code, problem.Field, problem.Source));
        Assert.Equal($"tracks.check.{Names.Of(gate)}.{check}.bars", ((Message)problem.Arguments[0].Value).Key);
    }

    [Fact]
    public void Payment_to_the_partner_is_a_purchase_and_only_the_decision_maker_lets_the_gate_yield()
    {
        var walk = Walk.On("ppi").To("documents");
        var problem = Assert.Single(Refused(walk, With(walk.Recorded(TrackGate.NoPurchase), "pays", true)));
        Assert.Contains("Art. 2(1)(5)", problem.Source!.Citation, StringComparison.Ordinal);
        Assert.Equal(["track-gate-open"], walk.Story.Refused(new MoveTrack("call", MoveKind.GoOn)));
        var moved = walk.Story.Accept(new MoveTrack("call", MoveKind.GoOn) { Yields = true, Reason = Story.Text("The grant is tested in court.") }, Story.By(Story.Decider));
        Assert.Equal(["no-purchase"], Assert.IsType<TrackMoved>(moved[0]).Yielded);
    }

    [Fact]
    public void An_answer_that_does_not_bar_is_reasoned()
    {
        var walk = Walk.On("ppi");
        var record = walk.Recorded(TrackGate.NoPurchase);
        Assert.Equal(["why-open-call"], Refused(walk, With(record, "open-call", false)).Select(problem => problem.Field));
        walk.Story.Accept(With(record, "open-call", false, Story.Text("Only one home has the building.")));
        var answer = CourseGates.RecordOf(walk.Story.State, TrackGate.NoPurchase)!.Answers!.Single(one => one.Check == "open-call");
        Assert.False(answer.Yes);
        Assert.NotNull(answer.Reason);
        Assert.Equal(["too-long"], Refused(walk, With(record, "open-call", false, Story.Text(new('x', CourseCommand.LongestText + 1)))).Select(problem => problem.Code));
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public void Research_is_outside_the_directive_where_benefits_or_cost_are_shared(bool benefits, bool cost, bool exempt)
    {
        var walk = Walk.On("innovative-3");
        var record = With(With(walk.Recorded(TrackGate.ResearchExempt), "benefits-shared", benefits), "cost-shared", cost);
        if (exempt)
            walk.Story.Accept(record);
        else
            Assert.Equal(("check-bars", "Directive 2014/24/EU Art. 14"), Refused(walk, record).Select(problem => (problem.Code, problem.Source!.Citation)).Single());
    }

    [Theory]
    [InlineData("innovative-1b", "26-4-a-i")]
    [InlineData("ppp", "26-4-a-iii")]
    [InlineData("innovative-2b", "32-4")]
    public void A_ground_is_chosen_among_those_of_the_instrument(string track, string ground)
    {
        var walk = Walk.On(track);
        RecordGate record = new(TrackGate.GroundRecorded, Words);
        Assert.Equal(["ground-missing"], Refused(walk, record).Select(problem => problem.Code));
        Assert.Contains("check-unknown", Refused(walk, record with { Answers = [new("32-2-c", true)] }).Select(problem => problem.Code));
        walk.Story.Accept(record with { Answers = [new(ground, true)] });
        Assert.Equal(ground, CourseGates.RecordOf(walk.Story.State, TrackGate.GroundRecorded)!.Answers!.Single().Check);
    }

    [Fact]
    public void A_gate_without_questions_asks_for_words_as_ever_and_takes_no_answers()
    {
        var walk = Walk.On("innovative-2a");
        walk.Story.Accept(new RecordGate(TrackGate.TimeOver, Words));
        Assert.Null(walk.Course.Recorded[TrackGate.TimeOver].Recorded.Answers);
    }

    [Fact]
    public void What_was_put_on_record_in_words_before_there_were_questions_still_opens_its_gate()
    {
        var walk = Walk.On("ppi").To("documents");
        var old = EntryJson.Write(Entries.Case, walk.Story.Entries.Count + 1, walk.Story.Now, Story.Owner,
            new TrackGateRecorded { Gate = TrackGate.NoPurchase, At = "documents", Evidence = Words.Ref }, new byte[16]);
        Assert.DoesNotContain("answers", Encoding.UTF8.GetString(old.Bytes.Span), StringComparison.Ordinal);
        var state = CaseRules.Evolve(Entries.Case, walk.Story.State, old);
        Assert.Empty(CourseGates.Blocks(state, walk.Course.Ways.First(way => way.To == "call"), new(Story.By(Story.Owner), walk.Story.Now, Core.Law.LawBook.Embedded)));
    }

    [Fact]
    public void Answers_are_read_as_they_were_written()
    {
        var recorded = new TrackGateRecorded { Gate = TrackGate.NoPurchase, At = "need", Evidence = Words.Ref, Answers = [new("pays", false), new("open-call", false, Words.Ref)] };
        var written = EntryJson.Write(Entries.Case, 7, DateTimeOffset.UnixEpoch, null, recorded, new byte[16]);
        var read = Assert.IsType<TrackGateRecorded>(EntryJson.Read(Entries.Case, 7, written.Bytes, written.Salt).Event);
        Assert.Equal(recorded.Answers, read.Answers!);
        Assert.Equal([Words.Ref, Words.Ref], read.Keeps);
    }

    [Fact]
    public void Questions_and_grounds_have_ids_of_their_own_and_name_their_source()
    {
        Assert.All(CheckBook.All, list =>
        {
            var ids = list.Checks.Select(check => check.Id).Concat(list.Grounds.Select(ground => ground.Id)).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.All(list.Checks.Select(check => check.Source).Concat(list.Grounds.Select(ground => ground.Source)), source => Assert.NotEmpty(source.Citation));
        });
        Assert.Equal(CheckBook.All.Length, CheckBook.All.Select(list => list.Gate).Distinct().Count());
    }
}
