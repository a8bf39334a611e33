using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Cases.Need;

/// <summary>
/// After a dialogue, a contest or a phase of development more is known than when the model was decided: then the advice is
/// asked anew, and that the track is kept or changed is put on record.
/// </summary>
/// <param name="Part">The part of the need.</param>
/// <param name="Due">Whether the track left such a phase and nobody has said since what follows from it.</param>
/// <param name="Difference">What is another since the last decision; null where there was none to compare with.</param>
public sealed record AdviceReview(NeedPart Part, bool Due, AdviceDifference? Difference)
{
    /// <summary>Whether a phase of this kind teaches what can change the facts.</summary>
    public static bool Teaches(PhaseKind kind) => kind is PhaseKind.Market or PhaseKind.Dialogue or PhaseKind.Jury
        or PhaseKind.Design or PhaseKind.Prototype or PhaseKind.TestSeries or PhaseKind.Cooperation;

    /// <summary>Whether it is due to look at the advice on a part again.</summary>
    public static bool IsDue(Case state, NeedPart part)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(part);
        return state.Course.TaughtAt > part.SettledAt && state.Phase is not Phase.Closed;
    }

    /// <summary>The review of a part as the case stands; both answers by today's law, so that only the facts differ.</summary>
    public static AdviceReview Of(Case state, NeedPart part, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(part);
        var difference = part.SettledFacts is not { } settled ? null : AdviceDifference.Between(
            Adviser.Advise(state.Cooperation.Whole(part.Number, (part with { FactsJson = settled }).Facts), law),
            Adviser.Advise(state.Cooperation.Whole(part.Number, part.Facts), law),
            part.Decision is { } decision ? Names.Parse<Model>(decision.Model) : null);
        return new(part, IsDue(state, part), difference);
    }
}
