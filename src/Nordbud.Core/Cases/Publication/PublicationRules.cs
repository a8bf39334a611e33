using Nordbud.Core.Cases.Gates;

namespace Nordbud.Core.Cases.Publication;

/// <summary>Moves the case through its phases and releases parts of it.</summary>
internal static class PublicationRules
{
    public static Outcome Decide(Case state, CaseCommand command, Setting setting) => command switch
    {
        MovePhase move when move.To == state.Phase => new Outcome.Accepted(),
        // The track has gates that a jump would go round.
        MovePhase when state.Course.Track is not null => new Outcome.Refused(new Problem("phase-follows-track")),
        MovePhase move when move.To != state.Phase + 1 && string.IsNullOrWhiteSpace(move.Reason?.Text) =>
            new Outcome.Refused(new Problem("reason-missing", "reason")),
        MovePhase { To: > Phase.Preparation } when state.Phase is Phase.Preparation && GateRules.BlocksCompetition(state, setting) is { Count: > 0 } blocks => new Outcome.Refused(blocks),
        MovePhase move => new Outcome.Accepted(new PhaseMoved { From = state.Phase, To = move.To, Reason = move.Reason?.Ref }),
        ReleasePart release when state.Released.Contains(release.What) => new Outcome.Accepted(),
        ReleasePart { What: PublicPart.Criteria } when !state.Gates.ContainsKey(Gate.CriteriaReady)
            && GateRules.ModelErrors(state, setting.Law, setting.Today).ToList() is { Count: > 0 } errors => new Outcome.Refused(errors),
        ReleasePart release => new Outcome.Accepted(new PartReleased { What = release.What, Reason = release.Reason?.Ref }),
        WithdrawRelease withdraw when !IsPublic(state, withdraw.What, setting) => new Outcome.Accepted(),
        WithdrawRelease withdraw when string.IsNullOrWhiteSpace(withdraw.Reason.Text) =>
            new Outcome.Refused(new Problem("reason-missing", "reason")),
        WithdrawRelease withdraw => new Outcome.Accepted(new ReleaseWithdrawn { What = withdraw.What, Reason = withdraw.Reason.Ref }),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    public static Case Evolve(Case state, PublicationEvent happened) => happened switch
    {
        PhaseMoved moved => state with { Phase = moved.To },
        PartReleased released => state with { Released = state.Released.Add(released.What), Withheld = state.Withheld.Remove(released.What) },
        ReleaseWithdrawn withdrawn => state with { Released = state.Released.Remove(withdrawn.What), Withheld = state.Withheld.Add(withdrawn.What) },
        _ => state,
    };

    /// <summary>Whether there is anything to take back: a release, or an opening by law.</summary>
    private static bool IsPublic(Case state, PublicPart part, Setting setting) =>
        state.Released.Contains(part)
        || !state.Withheld.Contains(part)
            && Publicity.ByLaw(state, part, setting.Law, setting.Today) is not null;
}
