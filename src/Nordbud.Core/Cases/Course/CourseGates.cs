using System.Globalization;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Agreements;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Contest;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Negotiation;
using Nordbud.Core.Cases.Notices;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Partnership;
using Nordbud.Core.Law;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Course;

/// <summary>
/// What the gates of a track ask of a case. What the case itself shows is taken from it; the rest is put on record in
/// words, and what concerns a phase is recorded anew in each.
/// </summary>
public static class CourseGates
{
    /// <summary>What stands in the way of a move; nothing where the case may go.</summary>
    public static IReadOnlyList<Problem> Blocks(Case state, TrackMove move, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(move);
        ArgumentNullException.ThrowIfNull(setting);
        List<Problem> blocks =
        [
            .. move.Gates.SelectMany(gate => Missing(state, gate, setting)), .. Numbers(state, move),
            .. NegotiationGates.Blocks(state, move), .. WinnerRules.Blocks(state, move), .. AgreementRules.Blocks(state, move, setting.Today),
        ];
        if (state.Phase is Phase.Preparation && state.Course.Track!.Phase(move.To) is { } to && CourseRules.PhaseOf(to, state) is > Phase.Preparation and < Phase.Closed)
            blocks.AddRange(GateRules.BlocksCompetition(state, setting));
        return [.. blocks.DistinctBy(Same)];
    }

    /// <summary>
    /// What the track still asks for before anything is bought or developed under a contract: nothing where the case is or was
    /// there, or where every gate on a way there is open; else what is shut on the way with the fewest.
    /// </summary>
    public static IReadOnlyList<Problem> BeforeContract(Case state, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(setting);
        if (state.Course is not { Track: { } track, Phase: { } here } || state.Course.HasContract)
            return [];
        var open = new PriorityQueue<(string Phase, IReadOnlyList<Problem> Shut), int>([((here.Id, []), 0)]);
        HashSet<string> seen = [];
        while (open.TryDequeue(out var at, out _))
        {
            if (track.Phase(at.Phase)!.UnderContract)
                return at.Shut;
            if (!seen.Add(at.Phase))
                continue;
            foreach (var move in track.From(at.Phase).Where(move => move.Kind is MoveKind.GoOn or MoveKind.Reduce))
            {
                List<Problem> shut = [.. at.Shut.Concat(move.Gates.SelectMany(gate => Missing(state, gate, setting))).DistinctBy(Same)];
                open.Enqueue((move.To, shut), shut.Count);
            }
        }
        return [new("contract-not-yet", null, null, ("phase", here.Id))];
    }

    private static string Same(Problem block) => block.Code + string.Join(' ', block.Arguments);

    /// <summary>Whether what a gate asks for is written down in words, and not seen in the case.</summary>
    public static bool InWords(TrackGate gate) => gate is not
        (TrackGate.NeedApproved or TrackGate.MarketKnown or TrackGate.DocumentsReady or TrackGate.JuryDecided
            or TrackGate.AwardDecided or TrackGate.StandstillSettled or TrackGate.WithinAgreement);

    /// <summary>
    /// As <see cref="InWords(TrackGate)"/>, as the case stands: until when a call stands open is seen in its notice, where one
    /// with a last day is registered. What is waited for in later phases is written down.
    /// </summary>
    public static bool InWords(Case state, TrackGate gate)
    {
        ArgumentNullException.ThrowIfNull(state);
        return InWords(gate) && !(gate is TrackGate.TimeOver && LimitOf(state) is not null);
    }

    /// <summary>
    /// Until when the call stands open in whose phase the case is; null elsewhere, and where no last day is registered since the
    /// track last went back.
    /// </summary>
    public static CallLimit? LimitOf(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Course.Phase is { Kind: PhaseKind.Call } && state.Notices.Limit is { } limit
            && state.Notices.Find(limit.Call.Notice)!.Place > state.Course.WentBack ? limit : null;
    }

    /// <summary>Whether what was put on record for a gate holds for the whole track; else only for the phase in which it was.</summary>
    public static bool Lasts(TrackGate gate) => gate is TrackGate.NothingOnTheMarket or TrackGate.GroundRecorded
        or TrackGate.NoPurchase or TrackGate.ResearchExempt or TrackGate.PartnershipSuits;

    /// <summary>What is on record for a gate as the case stands, or null.</summary>
    public static TrackGateRecorded? RecordOf(Case state, TrackGate gate)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Course.Recorded.TryGetValue(gate, out var there) && (Lasts(gate) || there.Place > state.Course.Since) ? there.Recorded : null;
    }

    /// <summary>Where the law asks for a gate.</summary>
    public static Source SourceOf(TrackGate gate) => gate switch
    {
        TrackGate.NeedApproved or TrackGate.MarketKnown => Sources.StepSeven("experts from the beginning"),
        TrackGate.NothingOnTheMarket => Sources.Article("31(1)"),
        TrackGate.GroundRecorded => Sources.Article("84(1)"),
        TrackGate.NoPurchase => Sources.Article("2(1)(5)"),
        TrackGate.ResearchExempt => Sources.Article("14"),
        TrackGate.PartnershipSuits => Sources.StepSeven("public-private partnership"),
        TrackGate.DocumentsReady => Sources.Article("67(5)"),
        TrackGate.TimeOver => Sources.Article("47"),
        TrackGate.JuryDecided => Sources.Article("82"),
        TrackGate.TargetsMet or TrackGate.WithinAgreement => Sources.Article("31(2)"),
        TrackGate.PhaseReported => Sources.Article("84(2)"),
        TrackGate.KnowledgeShared => Sources.Article("41"),
        TrackGate.AwardDecided => Sources.Article("55(1)"),
        TrackGate.StandstillSettled => Sources.Standstill,
        _ => throw new ArgumentOutOfRangeException(nameof(gate)),
    };

    private static IEnumerable<Problem> Missing(Case state, TrackGate gate, Setting setting)
    {
        if (gate is TrackGate.TimeOver && LimitOf(state) is { } limit)
        {
            if (setting.Now < limit.EndsAt(setting.Law.Calendar(state.Country)))
                yield return new("time-not-over", null, SourceOf(gate), ("day", limit.Day), ("time", limit.Time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? ""), ("state", limit.Time is null ? "day" : "time"));
            yield break;
        }
        if (gate is TrackGate.NeedApproved or TrackGate.MarketKnown)
        {
            if (!state.Gates.ContainsKey(gate is TrackGate.NeedApproved ? Gate.NeedApproved : Gate.MarketKnown))
                yield return Block(gate);
            yield break;
        }
        if (gate is TrackGate.DocumentsReady)
        {
            if (!state.Gates.ContainsKey(Gate.DocumentsReady) || !state.Gates.ContainsKey(Gate.CriteriaReady))
                yield return Block(gate);
            yield break;
        }
        if (gate is TrackGate.JuryDecided)
        {
            if (!(state.Contest.Opinion?.Place > state.Course.Since))
                yield return Block(gate);
            yield break;
        }
        if (gate is TrackGate.AwardDecided or TrackGate.StandstillSettled)
        {
            var award = state.Award;
            var told = award.Told is not null || award.Waived?.Ground is StandstillGround.OutsideDirective;
            if (award.Decided is null || award.DecidedAt <= state.Course.WentBack || (gate is TrackGate.AwardDecided ? !told : !award.Settled(setting.Today)))
                yield return Block(gate);
            yield break;
        }
        if (gate is TrackGate.TimeOver && NegotiationGates.Talks(state.Course.Phase?.Kind) && state.Negotiation.Final is not null)
        {
            if (NegotiationGates.StillOpen(state, setting.Today) is { } open)
                yield return open;
            yield break;
        }
        if (gate is TrackGate.WithinAgreement)
        {
            if (!state.Course.Standing.Any())
                yield return Block(gate);
            foreach (var outside in AgreementRules.Outside(state))
                yield return outside;
            yield break;
        }
        if (gate is TrackGate.PartnershipSuits)
        {
            foreach (var missing in PartnershipRules.Missing(state))
                yield return missing;
        }
        if (gate is TrackGate.KnowledgeShared && ParityRules.Debts(state).Count is > 0 and var debts)
            yield return new("parity-debt", null, Sources.Article("41"), ("n", debts));
        if (gate is TrackGate.TargetsMet && state.Course.Unmet.Count() is > 0 and var unmet)
            yield return new("targets-unmet", null, SourceOf(gate), ("n", unmet));
        if (RecordOf(state, gate) is null)
            yield return Block(gate);
    }

    private static IEnumerable<Problem> Numbers(Case state, TrackMove move)
    {
        var course = state.Course;
        var to = course.Track!.Phase(move.To)!;
        var standing = course.Standing.Count();
        // Where fewer qualify than were to be invited the buyer may go on with them (Art. 65(2)).
        if (to.LeastSuppliers > standing && to.Kind is not PhaseKind.Selection)
        {
            yield return new("too-few-contenders", null, course.Track!.Instrument is Instrument.PreCommercialProcurement ? Sources.PreCommercial : null,
                ("least", to.LeastSuppliers), ("n", standing));
        }
        if (move.Kind is MoveKind.Reduce && !course.Reduced)
            yield return new("nobody-reduced");
        if (move.Kind is MoveKind.GoOn && course.Reduced && course.Ways.Any(way => way.Kind is MoveKind.Reduce && way.To == move.To))
            yield return new("somebody-reduced");
    }

    private static Problem Block(TrackGate gate) => new("track-gate-open", null, SourceOf(gate), ("gate", new Message($"tracks.gate.{Names.Of(gate)}.short")), ("id", Names.Of(gate)));
}
