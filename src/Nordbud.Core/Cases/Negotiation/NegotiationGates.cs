using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Cases.Negotiation;

/// <summary>What a negotiation or a dialogue asks before the case goes on from it.</summary>
public static class NegotiationGates
{
    /// <summary>Whether contenders are talked with in phases of this kind.</summary>
    public static bool Talks(PhaseKind? kind) => kind is PhaseKind.Negotiation or PhaseKind.Dialogue;

    /// <summary>Whether a track has a phase in which contenders are talked with.</summary>
    public static bool Talks(Track? track) => track?.Phases.Any(phase => Talks(phase.Kind)) is true;

    /// <summary>What stands in the way of a move out of a negotiation or a dialogue, or to its next stage.</summary>
    public static IEnumerable<Problem> Blocks(Case state, TrackMove move)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(move);
        var (track, negotiation) = (state.Course.Track!, state.Negotiation);
        if (!Talks(state.Course.Phase?.Kind) || move.Kind is MoveKind.Stop or MoveKind.GoBack)
            yield break;
        if (negotiation.Open is { } open)
            yield return new("negotiation-open", null, EqualTreatment(state), ("n", open.Number));
        if (negotiation.Basis?.Differs(state) is true)
            yield return new("criteria-negotiated", null, Criteria(state), ("version", negotiation.Basis.Version));
        // A tender is final where the procedure has negotiations by law; after a contest the winner is talked with freely.
        if (!Talks(track.Phase(move.To)?.Kind) && AsksFinalTenders(track.Instrument) && negotiation.Final is null
            && !(track.ReservesInitialAward && negotiation.Rounds.IsEmpty))
            yield return new("final-tenders-not-asked", null, Final(state));
    }

    /// <summary>Why the time for final tenders is not over on a day; null where it is. Only meant where they were asked for.</summary>
    public static Problem? StillOpen(Case state, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Negotiation.Final is { } final && on <= final.LastDay ? new("final-tenders-open", null, Final(state), ("last", final.LastDay)) : null;
    }

    /// <summary>Whether an instrument ends its talks with final tenders.</summary>
    public static bool AsksFinalTenders(Instrument instrument) =>
        instrument is Instrument.CompetitiveProcedureWithNegotiation or Instrument.CompetitiveDialogue or Instrument.InnovationPartnership;

    /// <summary>Where it is written that all are heard alike and what one said stays with it.</summary>
    public static Source EqualTreatment(Case state) => Of(state, "29(5)", "30(3)", "31(4)", "18(1)");

    /// <summary>Where it is written that final tenders are asked for.</summary>
    public static Source Final(Case state) => Of(state, "29(7)", "30(6)", "31(3)", "18(1)");

    /// <summary>Where it is written that criteria and minimum requirements stand.</summary>
    public static Source Criteria(Case state) => Of(state, "29(3)", "30(2)", "31(3)", "18(1)");

    /// <summary>Where it is written that the last stage keeps genuine competition.</summary>
    public static Source Competition => Sources.Article("66");

    private static Source Of(Case state, string negotiation, string dialogue, string partnership, string other)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Sources.Article(state.Course.Track?.Instrument switch
        {
            Instrument.CompetitiveProcedureWithNegotiation => negotiation,
            Instrument.CompetitiveDialogue => dialogue,
            Instrument.InnovationPartnership => partnership,
            _ => other,
        });
    }
}
