using Nordbud.Core.Advice;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Tests.Tracks;

/// <summary>Each unlawful track is made from a lawful one by one change, and refused with its source.</summary>
public sealed class TrackRulesTests
{
    private static Track Of(string id) => TrackBook.Find(id)!;

    private static void Refused(Track track, string code, string source)
    {
        var problem = Assert.Single(TrackRules.Check(track).DistinctBy(found => found.Code));
        Assert.Equal(code, problem.Code);
        Assert.Contains(source, problem.Source!.Citation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("innovative-1c", "Art. 31(2)")]
    [InlineData("innovative-1b", "Art. 66")]
    [InlineData("ppp", "Art. 66")]
    public void Partners_are_not_reduced_where_nobody_was_told(string id, string source) =>
        Refused(Of(id) with { AnnouncesReduction = false }, "reduction-unannounced", source);

    [Fact]
    public void Pre_commercial_procurement_buys_no_commercial_volume() =>
        Refused(Of("innovative-3") with { Volume = Volume.Commercial }, "pre-commercial-buys", "SEC(2007)1668");

    [Fact]
    public void Research_that_is_wholly_paid_and_wholly_owned_is_not_exempt() =>
        Refused(Of("innovative-3") with { Benefits = Benefits.Exclusive, Remuneration = Remuneration.Full }, "research-not-exempt", "Art. 14");

    [Theory]
    [InlineData(Benefits.Exclusive, Remuneration.Partial)]
    [InlineData(Benefits.Shared, Remuneration.Full)]
    public void Either_shared_benefits_or_shared_cost_is_enough(Benefits benefits, Remuneration remuneration) =>
        Assert.Empty(TrackRules.Check(Of("innovative-3") with { Benefits = benefits, Remuneration = remuneration }));

    [Fact]
    public void Two_suppliers_at_least_come_into_the_last_phase_of_research()
    {
        var track = Of("innovative-3");
        Refused(track with { Phases = [.. track.Phases.Select(phase => phase.Kind is PhaseKind.TestSeries ? phase with { LeastSuppliers = 1 } : phase)] },
            "one-supplier-left", "SEC(2007)1668");
    }

    [Fact]
    public void Public_private_innovation_without_procurement_exchanges_no_value() =>
        Refused(Of("ppi") with { ExchangesValue = true }, "cooperation-exchanges-value", "Art. 2(1)(5)");

    [Fact]
    public void A_cooperation_has_an_end_in_time()
    {
        var track = Of("ppi");
        Refused(track with { Phases = [.. track.Phases.Select(phase => phase with { Months = null })] }, "cooperation-endless", "OPI");
    }

    [Fact]
    public void What_a_cooperation_learned_is_shared_before_it_is_over()
    {
        var track = Of("ppi");
        Refused(track with { Moves = [.. track.Moves.Select(move => move with { Gates = move.Gates.Remove(TrackGate.KnowledgeShared) })] },
            "knowledge-kept", "Art. 41");
    }

    [Theory]
    [InlineData("cooperation")]
    [InlineData("sharing")]
    public void A_cooperation_can_be_stopped_at_any_time_and_what_was_learned_is_shared_then_too(string phase)
    {
        var track = Of("ppi");
        var stop = Assert.Single(track.From(phase), move => move.Kind is MoveKind.Stop);
        Assert.Equal([TrackGate.KnowledgeShared], stop.Gates);
        Refused(track with { Moves = track.Moves.Replace(stop, stop with { Gates = [] }) }, "knowledge-kept", "Art. 41");
    }

    [Fact]
    public void Every_track_can_be_stopped_in_every_phase() => Assert.All(TrackBook.All, track => Assert.All(
        track.Phases.Where(phase => phase.Kind is not PhaseKind.End), phase => Assert.Contains(track.From(phase.Id), move => move.Kind is MoveKind.Stop)));

    [Fact]
    public void A_cooperation_without_procurement_pays_for_no_target()
    {
        var track = Of("ppi");
        Refused(track with { Phases = [.. track.Phases.Select(phase => phase.Kind is PhaseKind.Cooperation ? phase with { Milestones = [new("half", 9, 50)] } : phase)] },
            "cooperation-exchanges-value", "Art. 2(1)(5)");
    }

    [Fact]
    public void An_innovation_partnership_says_who_owns_the_results() =>
        Refused(Of("innovative-1c") with { Rights = Rights.NotConcerned }, "rights-unsaid", "Art. 31");

    [Fact]
    public void An_innovation_partnership_sets_targets_for_each_phase()
    {
        var track = Of("innovative-1c");
        Refused(track with { Phases = [.. track.Phases.Select(phase => phase.Kind is PhaseKind.Prototype ? phase with { Milestones = [] } : phase)] },
            "targets-missing", "Art. 31(2)");
    }

    [Fact]
    public void A_contest_is_judged_without_names() =>
        Refused(Of("idea-contest") with { Anonymous = false }, "contest-not-anonymous", "Art. 82");

    [Fact]
    public void A_contract_follows_a_contest_only_where_the_notice_said_so() =>
        Refused(Of("innovative-2b") with { AnnouncesFollowUp = false }, "follow-up-unannounced", "Art. 79(1)");

    [Fact]
    public void A_circle_without_an_exit_is_found_at_its_phase()
    {
        var track = Of("traditional");
        var walled = track with { Moves = [.. track.Moves.Where(move => track.Phase(move.To)!.Kind is not PhaseKind.End)] };
        Assert.All(TrackRules.Check(walled), problem => Assert.Contains(problem.Code, new[] { "no-exit", "phase-unreached" }));
        Assert.Contains(TrackRules.Check(walled), problem => problem is { Code: "no-exit", Named: "contract", Field: "phases[7]" });
    }

    [Fact]
    public void A_move_from_or_to_nowhere_is_found_at_its_place()
    {
        var track = Of("traditional");
        var problems = TrackRules.Check(track with { Moves = track.Moves.Add(new("moon", "mars", MoveKind.GoOn, [])) });
        Assert.Equal([$"moves[{track.Moves.Length}].from", $"moves[{track.Moves.Length}].to"], problems.Select(problem => problem.Field));
        Assert.All(problems, problem => Assert.Equal("phase-unknown", problem.Code));
    }

    [Fact]
    public void An_end_is_an_end()
    {
        var track = Of("traditional");
        var problem = Assert.Single(TrackRules.Check(track with { Moves = track.Moves.Add(new("cancelled", "contract", MoveKind.GoOn, [])) }));
        Assert.Equal("end-goes-on", problem.Code);
    }

    [Fact]
    public void A_phase_that_nothing_leads_to_and_one_that_is_there_twice_are_found()
    {
        var track = Of("traditional");
        Assert.Equal("phase-unreached", Assert.Single(TrackRules.Check(track with { Phases = track.Phases.Add(new() { Id = "island", Kind = PhaseKind.Market }) })).Code);
        Assert.Equal("phase-doubled", Assert.Single(TrackRules.Check(track with { Phases = track.Phases.Add(track.Start) })).Code);
    }

    [Fact]
    public void A_way_round_the_proof_that_nothing_is_on_the_market_is_found()
    {
        var track = Of("innovative-1c");
        var round = track with { Moves = track.Moves.Add(new("documents", "call", MoveKind.GoOn, [TrackGate.DocumentsReady])) };
        Assert.Contains(TrackRules.Check(round), problem => problem is { Code: "gate-missing", Named: "nothing-on-the-market" } && problem.Source!.Citation.EndsWith("31(1)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_direct_award_is_asked_for_no_standstill() =>
        Assert.Equal([TrackGate.NeedApproved], TrackRules.Asked(Instrument.DirectAward).Select(asked => asked.Gate));

    private static Track Without(Track track, TrackGate gate) =>
        track with { Moves = [.. track.Moves.Select(move => move with { Gates = move.Gates.Remove(gate) })] };

    /// <summary>The partnership is the contract (Art. 31): what comes only before the purchase comes too late.</summary>
    [Theory]
    [InlineData(TrackGate.NeedApproved, "CONNECT step 7")]
    [InlineData(TrackGate.DocumentsReady, "Art. 67(5)")]
    [InlineData(TrackGate.AwardDecided, "Art. 55(1)")]
    [InlineData(TrackGate.StandstillSettled, "89/665/EEC Art. 2a")]
    [InlineData(TrackGate.NothingOnTheMarket, "Art. 31(1)")]
    public void Nothing_is_developed_in_an_innovation_partnership_before_its_contract_could_be_made(TrackGate gate, string source)
    {
        var track = Without(Of("innovative-1c"), gate);
        track = track with { Moves = [.. track.Moves.Select(move => move.To is "contract" ? move with { Gates = move.Gates.Add(gate) } : move)] };
        var problems = TrackRules.Check(track);
        Assert.Equal(["phases[9]", "phases[10]", "phases[11]"], problems.Select(problem => problem.Field));
        Assert.All(problems, problem => Assert.Equal(("gate-missing", Names.Of(gate)), (problem.Code, problem.Named)));
        Assert.All(problems, problem => Assert.Contains(source, problem.Source!.Citation, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(TrackGate.NeedApproved, "CONNECT step 7")]
    [InlineData(TrackGate.DocumentsReady, "SEC(2007)1668")]
    [InlineData(TrackGate.AwardDecided, "SEC(2007)1668")]
    [InlineData(TrackGate.ResearchExempt, "Art. 14")]
    public void Nothing_is_researched_in_a_pre_commercial_procurement_before_its_contracts_could_be_made(TrackGate gate, string source)
    {
        var problems = TrackRules.Check(Without(Of("innovative-3"), gate));
        Assert.Equal(["phases[6]", "phases[7]", "phases[8]"], problems.Select(problem => problem.Field));
        Assert.All(problems, problem => Assert.Equal(("gate-missing", Names.Of(gate)), (problem.Code, problem.Named)));
        Assert.All(problems, problem => Assert.Contains(source, problem.Source!.Citation, StringComparison.Ordinal));
    }

    [Fact]
    public void A_pre_commercial_procurement_is_asked_for_no_standstill() =>
        Assert.DoesNotContain(TrackGate.StandstillSettled, TrackRules.AskedToDevelop(Instrument.PreCommercialProcurement).Select(asked => asked.Gate));

    [Theory]
    [InlineData(PhaseKind.Building)]
    [InlineData(PhaseKind.Contract)]
    [InlineData(PhaseKind.CallOff)]
    public void In_a_market_consultation_nothing_is_bought(PhaseKind kind)
    {
        var track = Of("innovative-2a");
        Refused(track with
        {
            Phases = track.Phases.Add(new() { Id = "purchase", Kind = kind }),
            Moves = [.. track.Moves, new("sharing", "purchase", MoveKind.GoOn, []), new("purchase", "closed", MoveKind.Complete, [])],
        }, "consultation-buys", "Art. 40");
    }

    [Theory]
    [InlineData("innovative-1c")]
    [InlineData("ppi-with-procurement")]
    public void An_innovation_partnership_has_one_or_several_partners(string id) =>
        Assert.All(Of(id).Phases.Where(phase => phase.Develops), phase => Assert.Equal(1, phase.LeastSuppliers));

    [Fact]
    public void What_a_partnership_builds_has_targets_that_are_measured()
    {
        var track = Of("ppp");
        var build = track.Phase("build")!;
        Assert.All(track.From("build").Where(move => move.Kind is MoveKind.GoOn), move => Assert.Contains(TrackGate.TargetsMet, move.Gates));
        Assert.Equal(["design-approved", "handed-over"], build.Milestones.Select(milestone => milestone.Id));
        Assert.Equal(build.Months, build.Milestones[^1].Month);
    }
}
