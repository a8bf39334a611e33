using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Tests.Cases.Course;

/// <summary>Every track runs in a case by the same engine.</summary>
public sealed class CourseTests
{
    public static TheoryData<string> Tracks => [.. TrackBook.All.Select(track => track.Id)];

    [Theory]
    [MemberData(nameof(Tracks))]
    public void Every_phase_and_every_end_of_every_track_is_reached_by_doing_what_its_gates_ask(string id)
    {
        foreach (var phase in TrackBook.Find(id)!.Phases)
        {
            var walk = Walk.On(id).To(phase.Id);
            Assert.Equal(phase.Id, walk.Course.Phase!.Id);
            Assert.Equal(CourseRules.PhaseOf(phase, walk.Story.State), walk.Story.State.Phase);
            Assert.DoesNotContain(walk.Course.Moves, move => move.Yielded.Count > 0);
        }
    }

    [Theory]
    [MemberData(nameof(Tracks))]
    public void Without_what_its_gates_ask_nothing_is_ever_bought(string id)
    {
        var track = TrackBook.Find(id)!;
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var walk = Walk.On(id);
            // Each gate is left shut in some walk: what it guards stays out of reach.
            var gates = track.Moves.SelectMany(move => move.Gates).Distinct().ToList();
            var shut = gates[seed % gates.Count];
            for (var step = 0; step < 40 && walk.Course.Ways.Any(); step++)
            {
                var move = walk.Course.Ways.ElementAt(random.Next(walk.Course.Ways.Count()));
                if (move.Gates.Contains(shut))
                    Assert.NotEmpty(walk.Story.Refused(new MoveTrack(move.To, move.Kind) { Reason = Story.Text("now") }, Story.By(move.Kind is MoveKind.Stop ? Story.Decider : Story.Owner)));
                else if (!(shut is TrackGate.AwardDecided && move.Gates.Contains(TrackGate.StandstillSettled)))
                    walk.Go(move);
                if (walk.Course.Phase!.Buys)
                    Assert.DoesNotContain(shut, TrackRules.Asked(track.Instrument).Select(asked => asked.Gate).Where(gate => gate != TrackGate.GroundRecorded || gates.Contains(gate)));
                Assert.True(TrackGraph.CanEnd(track, walk.Course.Phase.Id));
            }
        }
    }

    [Fact]
    public void A_shut_gate_yields_only_to_the_decision_maker_with_a_reason_and_the_record_says_which()
    {
        var walk = Walk.On("traditional");
        Assert.Equal(["track-gate-open"], walk.Story.Refused(new MoveTrack("market", MoveKind.GoOn)));
        Assert.Equal(["not-allowed"], walk.Story.Refused(new MoveTrack("market", MoveKind.GoOn) { Yields = true, Reason = Story.Text("Urgent.") }));
        Assert.Equal(["reason-missing"], walk.Story.Refused(new MoveTrack("market", MoveKind.GoOn) { Yields = true }, Story.By(Story.Decider)));
        var moved = Assert.IsType<TrackMoved>(Assert.Single(walk.Story.Accept(new MoveTrack("market", MoveKind.GoOn) { Yields = true, Reason = Story.Text("Urgent.") }, Story.By(Story.Decider))));
        Assert.Equal(["need-approved"], moved.Yielded);
    }

    [Fact]
    public void A_stop_is_the_decision_makers_and_has_a_reason()
    {
        var walk = Walk.On("innovative-3");
        Assert.Equal(["not-allowed"], walk.Story.Refused(new MoveTrack("cancelled", MoveKind.Stop) { Reason = Story.Text("No money.") }));
        Assert.Equal(["reason-missing"], walk.Story.Refused(new MoveTrack("cancelled", MoveKind.Stop), Story.By(Story.Decider)));
        walk.Story.Accept(new MoveTrack("cancelled", MoveKind.Stop) { Reason = Story.Text("No money.") }, Story.By(Story.Decider));
        Assert.Equal(Phase.Closed, walk.Story.State.Phase);
        Assert.Empty(walk.Course.Ways);
    }

    [Fact]
    public void What_was_recorded_in_one_phase_opens_no_gate_of_the_next()
    {
        var walk = Walk.On("innovative-3").To("prototype");
        var onward = walk.Course.Ways.First(move => move.Kind is MoveKind.GoOn);
        Assert.Contains(TrackGate.PhaseReported, onward.Gates);
        Assert.Null(CourseGates.RecordOf(walk.Story.State, TrackGate.PhaseReported));
        Assert.NotNull(CourseGates.RecordOf(walk.Story.State, TrackGate.ResearchExempt));
        Assert.Contains("track-gate-open", walk.Story.Refused(new MoveTrack(onward.To, onward.Kind)));
    }

    [Fact]
    public void Fewer_than_two_suppliers_do_not_go_into_the_last_phase_of_a_pre_commercial_procurement()
    {
        var walk = Walk.On("innovative-3").To("prototype");
        while (walk.Course.Standing.Count() > 1)
            walk.Story.Accept(new DropContender(walk.Course.Standing.Last().Id, LeavingKind.Withdrew, Story.Text("No capacity.")));
        foreach (var gate in walk.Course.Ways.First(move => move.Kind is MoveKind.GoOn).Gates)
            walk.Open(gate);
        Assert.Equal(["too-few-contenders"], walk.Story.Refused(new MoveTrack("test-series", MoveKind.GoOn)));
    }

    [Fact]
    public void Partners_are_reduced_only_where_that_was_announced_and_the_move_says_so()
    {
        var definition = TrackBook.Definition("innovative-2a")!;
        var silent = new Walk(definition).Begin();
        silent.Contenders(2);
        Assert.Equal(["reduction-unannounced"], silent.Story.Refused(new DropContender(silent.Course.Standing.Last().Id, LeavingKind.Reduced, Story.Text("Too many."))));

        var walk = Walk.On("innovative-3").To("prototype");
        walk.Contenders(3);
        foreach (var gate in walk.Course.Ways.First(move => move.Kind is MoveKind.GoOn).Gates)
            walk.Open(gate);
        Assert.Equal(["nobody-reduced"], walk.Story.Refused(new MoveTrack("test-series", MoveKind.Reduce)));
        walk.Story.Accept(new DropContender(walk.Course.Standing.Last().Id, LeavingKind.Reduced, Story.Text("Third by the published criteria.")));
        Assert.Equal(["somebody-reduced"], walk.Story.Refused(new MoveTrack("test-series", MoveKind.GoOn)));
        walk.Story.Accept(new MoveTrack("test-series", MoveKind.Reduce));
        Assert.Equal(2, walk.Course.Moves[^1].Contenders);
    }

    [Fact]
    public void Targets_that_were_not_met_by_all_hold_an_innovation_partnership()
    {
        var walk = Walk.On("innovative-1c");
        var phase = walk.Course.Track!.Phases.First(one => one.Develops);
        walk.To(phase.Id);
        walk.Contenders(2);
        foreach (var (contender, milestone) in walk.Course.Unmet.ToList())
            walk.Story.Accept(new MeasureTarget(contender.Id, milestone.Id, contender == walk.Course.Contenders[0], Story.Text("Measured.")) { Paid = contender == walk.Course.Contenders[0] ? 1000 : null });
        var on = walk.Course.Ways.First(move => move.Kind is MoveKind.GoOn);
        Assert.Contains("targets-unmet", walk.Story.Refused(new MoveTrack(on.To, on.Kind)));
        Assert.Equal(["payment-negative"], walk.Story.Refused(new MeasureTarget(walk.Course.Contenders[0].Id, phase.Milestones[0].Id, true, Story.Text("x")) { Paid = -1 }));
        Assert.Equal(["milestone-unknown"], walk.Story.Refused(new MeasureTarget(walk.Course.Contenders[0].Id, "moon", true, Story.Text("x"))));
    }

    [Fact]
    public void A_track_that_the_law_does_not_allow_is_not_taken_and_the_source_is_said()
    {
        var story = new Story();
        var broken = TrackBook.Definition("innovative-1c")!.Replace("\"announcesReduction\": true", "\"announcesReduction\": false", StringComparison.Ordinal);
        var refused = Assert.IsType<Outcome.Refused>(story.Try(new ChooseTrack(broken)));
        Assert.All(refused.Problems, problem => Assert.Equal("track-unlawful", problem.Code));
        Assert.Contains(refused.Problems, problem => problem.Source?.Citation.Contains("31(2)", StringComparison.Ordinal) is true);
        Assert.Equal(["track-unreadable"], story.Refused(new ChooseTrack("{")).Distinct());
        Assert.Equal(["too-long"], story.Refused(new ChooseTrack(new string(' ', CourseCommand.LongestDefinition + 1))));
        Assert.Equal(["track-missing"], story.Refused(new MoveTrack("market", MoveKind.GoOn)));
    }

    [Fact]
    public void A_track_can_be_stepped_into_in_the_middle_with_a_reason()
    {
        var story = new Story();
        var choose = new ChooseTrack(TrackBook.Definition("framework-agreement")!) { At = "call-off" };
        Assert.Equal(["not-allowed"], story.Refused(choose with { Reason = Story.Text("It is there already.") }));
        Assert.Equal(["reason-missing"], story.Refused(choose, Story.By(Story.Decider)));
        story.Accept(choose with { Reason = Story.Text("The framework agreement was made in 2024.") }, Story.By(Story.Decider));
        Assert.Single(story.State.Course.SteppedIn);
        Assert.True(Core.Cases.Reporting.IndividualReport.Departs(story.State));
        Assert.Equal("call-off", story.State.Course.Phase!.Id);
        Assert.Equal(Phase.Contract, story.State.Phase);
        Assert.Equal(["track-phase-unknown"], story.Refused(choose with { At = "moon" }, Story.By(Story.Decider)));
    }

    [Theory]
    [MemberData(nameof(Tracks))]
    public void A_contract_that_is_signed_before_the_gates_of_its_track_stands_as_a_breach(string id)
    {
        var track = TrackBook.Find(id)!;
        foreach (var phase in track.Phases.Where(phase => phase.Kind is not PhaseKind.End))
        {
            var walk = Walk.On(id).To(phase.Id);
            // The award can be put on record whenever it was made; that alone opens no gate.
            if (walk.Story.State.Award.Decided is null)
            {
                walk.Contenders(1);
                walk.Story.Accept(new DecideAward(walk.Story.Today, Story.Text("First.")) { Contenders = [walk.Course.Standing.First().Id] }, Story.By(Story.Decider));
                walk.Story.Accept(new TellAward(walk.Story.Today, true, AwardRegime.Eu));
            }
            walk.Story.Now = walk.Story.Now.AddDays(60);
            var breaches = ContractRules.Breaches(walk.Story.State, walk.Story.Today, walk.Story.Setting()).Select(breach => breach.Code).ToList();
            // Whatever the gates after this phase ask for, beside the award, was not done yet.
            HashSet<TrackGate> open = [TrackGate.AwardDecided, TrackGate.StandstillSettled, .. walk.Course.Recorded.Keys.Where(CourseGates.Lasts)];
            var ready = walk.Course.HasContract || TrackGraph.Reachable(track, phase.Id, move => move.Kind is MoveKind.GoOn or MoveKind.Reduce && move.Gates.All(open.Contains))
                .Any(reached => track.Phase(reached)!.UnderContract);
            Assert.Equal(ready ? [] : ["signed-before-gates"], breaches);
        }
    }

    [Fact]
    public void Nothing_is_signed_without_a_breach_from_the_need_on_an_award_alone()
    {
        var walk = Walk.On("innovative-1c");
        walk.Contenders(1);
        walk.Story.Accept(new DecideAward(walk.Story.Today, Story.Text("First.")) { Contenders = [walk.Course.Standing.First().Id] }, Story.By(Story.Decider));
        walk.Story.Accept(new TellAward(walk.Story.Today, true, AwardRegime.Eu));
        walk.Story.Now = walk.Story.Now.AddDays(20);
        var sign = new SignContract(new(Guid.NewGuid()), walk.Story.Today, Story.Text("Nordic Alarm AB"), walk.Story.Today);
        Assert.Equal(["signed-before-gates"], walk.Story.Refused(sign));
        walk.Story.Accept(sign with { Reason = Story.Text("It was urgent.") });
        Assert.Equal(["signed-before-gates"], walk.Story.State.Contracts.Values.Single().Signed.Breaches);
    }

    [Fact]
    public void The_phase_of_a_case_on_a_track_is_moved_on_the_track_and_nowhere_else()
    {
        var walk = Walk.On("traditional");
        Assert.Equal(["phase-follows-track"], walk.Story.Refused(new Core.Cases.Publication.MovePhase(Phase.Competition), Story.By(Story.Officer)));
        Assert.Equal(Phase.Preparation, walk.Story.State.Phase);
    }

    [Fact]
    public void A_cooperation_is_stopped_by_the_decision_maker_once_what_was_learned_is_shared()
    {
        var walk = Walk.On("ppi").To("cooperation");
        MoveTrack stop = new("cancelled", MoveKind.Stop) { Reason = Story.Text("The partner changed hands.") };
        Assert.Equal(["track-gate-open"], walk.Story.Refused(stop, Story.By(Story.Decider)));
        walk.Open(TrackGate.KnowledgeShared);
        Assert.Equal(["not-allowed"], walk.Story.Refused(stop));
        walk.Story.Accept(stop, Story.By(Story.Decider));
        Assert.Equal(Phase.Closed, walk.Story.State.Phase);
    }

    [Fact]
    public void On_another_track_nothing_that_was_awarded_before_opens_a_gate()
    {
        var walk = Walk.On("innovative-3").To("design");
        walk.Story.Accept(new ChooseTrack(TrackBook.Definition("traditional")!) { Reason = Story.Text("Now it is bought.") });
        walk.Story.Now = walk.Story.Now.AddDays(60);
        Assert.False(walk.Course.HasContract);
        Assert.Null(CourseGates.RecordOf(walk.Story.State, TrackGate.ResearchExempt));
        Assert.Equal(["signed-without-award", "signed-before-gates"],
            ContractRules.Breaches(walk.Story.State, walk.Story.Today, walk.Story.Setting()).Select(breach => breach.Code));
        walk.To("standstill");
        Assert.True(walk.Story.State.Award.DecidedAt > walk.Course.WentBack);
        Assert.Single(walk.Story.State.Award.Before);
    }

    [Fact]
    public void After_going_back_from_the_standstill_the_award_is_decided_and_told_anew()
    {
        var walk = Walk.On("traditional").To("standstill");
        walk.Open(TrackGate.StandstillSettled);
        walk.Go(walk.Course.Ways.Single(way => way.Kind is MoveKind.GoBack));
        walk.Go(walk.Course.Ways.Single(way => way.To == "award"));
        Assert.Equal(["track-gate-open"], walk.Story.Refused(new MoveTrack("standstill", MoveKind.GoOn)));
        Assert.Contains("signed-without-award", ContractRules.Breaches(walk.Story.State, walk.Story.Today, walk.Story.Setting()).Select(breach => breach.Code));
        walk.Open(TrackGate.AwardDecided);
        walk.Story.Accept(new MoveTrack("standstill", MoveKind.GoOn));
    }

    [Fact]
    public void A_definition_that_is_not_the_products_is_held_to_the_rules_of_own_variants()
    {
        var story = new Story();
        var bare = TrackBook.Definition("traditional")!.Replace("\"open\"", "\"direct-award\"", StringComparison.Ordinal);
        Assert.Contains("track-unlawful", story.Refused(new ChooseTrack(bare)));
    }

    [Fact]
    public void What_is_owed_to_suppliers_holds_the_sharing_of_knowledge()
    {
        var walk = Walk.On("ppi");
        Core.Cases.Suppliers.SupplierId supplier = new(Guid.NewGuid());
        walk.Story.Accept(new Core.Cases.Suppliers.RegisterSupplier(supplier, "Omsorgsvideo AB"));
        walk.To("sharing");
        walk.Story.Accept(new Core.Cases.Dialogue.RegisterContact(new(Guid.NewGuid()), Core.Cases.Dialogue.ContactKind.Meeting, walk.Story.Today, [supplier], Story.Text("A meeting"))
        {
            Ours = [new(Story.Owner.Value)],
            Given = (new(Guid.NewGuid()), Story.Text("What the trial showed")),
        });
        walk.Story.Accept(new RecordGate(TrackGate.KnowledgeShared, Story.Text("Published.")));
        var done = walk.Course.Ways.First(move => move.Kind is MoveKind.Complete && move.Gates.Contains(TrackGate.KnowledgeShared));
        Assert.Equal(["parity-debt"], walk.Story.Refused(new MoveTrack(done.To, done.Kind)));
    }
}
