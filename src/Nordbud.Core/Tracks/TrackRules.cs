using Nordbud.Core.Advice;
using Nordbud.Core.Law;

namespace Nordbud.Core.Tracks;

/// <summary>Whether a track leads somewhere and is lawful.</summary>
public static class TrackRules
{
    /// <summary>Everything that is wrong with a track; nothing where it may be used.</summary>
    public static IReadOnlyList<TrackProblem> Check(Track track)
    {
        ArgumentNullException.ThrowIfNull(track);
        List<TrackProblem> problems = [.. Shape(track)];
        // The law is asked only of a track that can be walked.
        return problems.Count > 0 ? problems : [.. Gates(track), .. Agreement(track), .. Reduction(track)];
    }

    /// <summary>The gates that every way to a purchase has to pass by the law of the instrument, each with its source.</summary>
    public static IEnumerable<(TrackGate Gate, Source Source)> Asked(Instrument instrument)
    {
        yield return (TrackGate.NeedApproved, Sources.StepSeven("the need is analysed before anything is bought"));
        if (instrument is Instrument.DirectAward)
            yield break;
        yield return (TrackGate.DocumentsReady, Sources.Article("67(5)"));
        yield return (TrackGate.AwardDecided, Sources.Article("55(1)"));
        yield return (TrackGate.StandstillSettled, Sources.Standstill);
        switch (instrument)
        {
            case Instrument.CompetitiveProcedureWithNegotiation or Instrument.CompetitiveDialogue:
                yield return (TrackGate.GroundRecorded, Sources.Article("26(4)"));
                break;
            case Instrument.NegotiatedWithoutPublication:
                yield return (TrackGate.GroundRecorded, Sources.Article("32"));
                break;
            case Instrument.InnovationPartnership:
                yield return (TrackGate.NothingOnTheMarket, Sources.Article("31(1)"));
                yield return (TrackGate.WithinAgreement, Sources.Article("31(2)"));
                break;
            case Instrument.DesignContest:
                yield return (TrackGate.JuryDecided, Sources.Article("82"));
                yield return (TrackGate.GroundRecorded, Sources.Article("32(4)"));
                break;
            default:
                break;
        }
    }

    /// <summary>
    /// The gates that every way to a development has to pass where the instrument itself is the contract to develop: an innovation
    /// partnership (Art. 31) and a pre-commercial procurement. Under other instruments no law that was read asks for gates of a development.
    /// </summary>
    public static IEnumerable<(TrackGate Gate, Source Source)> AskedToDevelop(Instrument instrument) => instrument switch
    {
        // That the purchase keeps within what was agreed is asked once there is something to buy.
        Instrument.InnovationPartnership => Asked(instrument).Where(asked => asked.Gate is not TrackGate.WithinAgreement),
        // Outside the directive: an open call and equal treatment by the Treaty, and no standstill.
        Instrument.PreCommercialProcurement =>
        [
            Asked(instrument).First(asked => asked.Gate is TrackGate.NeedApproved), (TrackGate.ResearchExempt, Sources.Article("14")),
            (TrackGate.DocumentsReady, Sources.PreCommercial), (TrackGate.AwardDecided, Sources.PreCommercial),
        ],
        _ => [],
    };

    private static IEnumerable<TrackProblem> Shape(Track track)
    {
        foreach (var (move, at) in track.Moves.Select((move, at) => (move, at)))
        {
            if (track.Phase(move.From) is not { } from)
                yield return new("phase-unknown", $"moves[{at}].from", null, move.From);
            else if (from.Kind is PhaseKind.End)
                yield return new("end-goes-on", $"moves[{at}].from", null, move.From);
            if (track.Phase(move.To) is not { } to)
                yield return new("phase-unknown", $"moves[{at}].to", null, move.To);
            else if (move.Kind is MoveKind.Stop or MoveKind.Complete && to.Kind is not PhaseKind.End)
                yield return new("stop-goes-on", $"moves[{at}].to", null, move.To);
        }
        var reached = TrackGraph.Reachable(track, track.Start.Id);
        foreach (var (phase, at) in track.Phases.Select((phase, at) => (phase, at)))
        {
            if (track.Phases.Take(at).Any(before => before.Id == phase.Id))
                yield return new("phase-doubled", $"phases[{at}].id", null, phase.Id);
            else if (!reached.Contains(phase.Id))
                yield return new("phase-unreached", $"phases[{at}]", null, phase.Id);
            else if (!TrackGraph.CanEnd(track, phase.Id))
                yield return new("no-exit", $"phases[{at}]", null, phase.Id);
        }
    }

    private static IEnumerable<TrackProblem> Gates(Track track)
    {
        foreach (var (phase, at) in track.Phases.Select((phase, at) => (phase, at)))
        {
            foreach (var (gate, source) in AskedIn(track.Instrument, phase).Where(asked => TrackGraph.GoesRound(track, asked.Gate, phase)))
                yield return new("gate-missing", $"phases[{at}]", source, Names.Of(gate));
        }
    }

    private static IEnumerable<(TrackGate Gate, Source Source)> AskedIn(Instrument instrument, TrackPhase phase) => phase switch
    {
        // No gate opens a purchase by a consultation: it is refused as such.
        { Buys: true } => instrument is Instrument.MarketConsultation ? [] : Asked(instrument),
        { Develops: true } => AskedToDevelop(instrument),
        { Kind: PhaseKind.Cooperation } => [(TrackGate.NoPurchase, Sources.Article("2(1)(5)"))],
        _ => [],
    };

    private static IEnumerable<TrackProblem> Agreement(Track track)
    {
        var develops = track.Phases.Where(phase => phase.Develops).ToList();
        switch (track.Instrument)
        {
            case Instrument.PreCommercialProcurement:
                if (track.Volume is Volume.Commercial || track.Phases.Any(phase => phase.Buys))
                    yield return new("pre-commercial-buys", "volume", Sources.PreCommercial);
                if (track is { Benefits: Benefits.Exclusive, Remuneration: Remuneration.Full })
                    yield return new("research-not-exempt", "benefits", Sources.Article("14"));
                if (develops.Count == 0 || develops[^1].LeastSuppliers < 2)
                    yield return new("one-supplier-left", "phases", Sources.PreCommercial);
                break;
            case Instrument.MarketConsultation:
                foreach (var phase in track.Phases.Where(phase => phase.Buys))
                    yield return new("consultation-buys", $"phases[{track.Phases.IndexOf(phase)}]", Sources.Article("40"), phase.Id);
                break;
            case Instrument.CooperationAgreement:
                if (track.ExchangesValue || track.Remuneration is not Remuneration.None)
                    yield return new("cooperation-exchanges-value", "exchangesValue", Sources.Article("2(1)(5)"));
                if (track.Volume is not Volume.None || track.Phases.Any(phase => phase.Buys))
                    yield return new("cooperation-buys", "volume", Sources.CoInnovationMyths);
                if (track.Phases.FirstOrDefault(phase => phase.Kind is PhaseKind.Cooperation) is { Months: null } endless)
                    yield return new("cooperation-endless", $"phases[{track.Phases.IndexOf(endless)}].months", Sources.CoInnovationAgreement, endless.Id);
                foreach (var phase in track.Phases.Where(phase => phase.Milestones.Any(milestone => milestone.Payment > 0)))
                    yield return new("cooperation-exchanges-value", $"phases[{track.Phases.IndexOf(phase)}].milestones", Sources.Article("2(1)(5)"), phase.Id);
                // However it ends, what was learned together is told to everybody: the wall to a later tender.
                foreach (var walled in track.Moves.Where(move => (move.Kind is MoveKind.Complete || move.Kind is MoveKind.Stop && track.Phase(move.From)!.Kind is PhaseKind.Cooperation or PhaseKind.Sharing)
                    && !move.Gates.Contains(TrackGate.KnowledgeShared)))
                    yield return new("knowledge-kept", $"moves[{track.Moves.IndexOf(walled)}].gates", Sources.Article("41"), walled.From);
                break;
            case Instrument.InnovationPartnership:
                if (develops.Count == 0)
                    yield return new("partnership-develops-nothing", "phases", Sources.Article("31(2)"));
                if (track.Rights is Rights.NotConcerned)
                    yield return new("rights-unsaid", "rights", Sources.Article("31"));
                foreach (var phase in develops.Where(phase => phase.Milestones.IsEmpty))
                    yield return new("targets-missing", $"phases[{track.Phases.IndexOf(phase)}].milestones", Sources.Article("31(2)"), phase.Id);
                break;
            case Instrument.DesignContest:
                if (!track.Anonymous)
                    yield return new("contest-not-anonymous", "anonymous", Sources.Article("82"));
                if (track.Phases.Any(phase => phase.Buys) && !track.AnnouncesFollowUp)
                    yield return new("follow-up-unannounced", "announcesFollowUp", Sources.Article("79(1)"));
                break;
            default:
                break;
        }
    }

    private static IEnumerable<TrackProblem> Reduction(Track track)
    {
        if (track.ReservesInitialAward && track.Instrument is not Instrument.CompetitiveProcedureWithNegotiation)
            yield return new("initial-award-unknown", "reservesInitialAward", Sources.Article("29(4)"));
        if (track.AnnouncesReduction)
            yield break;
        foreach (var (move, at) in track.Moves.Select((move, at) => (move, at)).Where(move => move.move.Kind is MoveKind.Reduce))
            yield return new("reduction-unannounced", $"moves[{at}].kind",
                Sources.Article(track.Instrument is Instrument.InnovationPartnership ? "31(2)" : "66"), move.From);
    }
}
