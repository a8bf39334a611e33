using System.Collections.Immutable;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Publication;

/// <summary>
/// What of a case is public. An officer's release opens a part and an officer's withdrawal closes it; where neither was
/// given, the law of the country decides by the phase. What the law book does not know, or nobody has read, stays closed.
/// </summary>
public static class Publicity
{
    /// <summary>The parts that are public on a day.</summary>
    public static IReadOnlySet<PublicPart> Of(Case state, LawBook law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(law);
        return Known([.. Enum.GetValues<PublicPart>().Where(part =>
            state.Released.Contains(part) || !state.Withheld.Contains(part) && ByLaw(state, part, law, on) is not null)]);
    }

    /// <summary>The parts that an officer released, whatever the law.</summary>
    public static IReadOnlySet<PublicPart> Released(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Known(state.Released);
    }

    /// <summary>The law that makes the part public in the phase of the case, or null where none is known to.</summary>
    public static LawValue<Phase?>? ByLaw(Case state, PublicPart part, LawBook law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(law);
        // A register is what the laws open: without a number in the authority's own there is no entry to be public.
        if (part is PublicPart.Existence && state.DiaryNumber is null)
            return null;
        return law.Opening(state.Country, $"public.{Names.Of(part)}", on) is { Value: { } from } opening
            && opening.Verified is not Verification.Unverified && state.Phase >= from ? opening : null;
    }

    /// <summary>Nothing of a case is public that may not be known to exist.</summary>
    private static ImmutableHashSet<PublicPart> Known(ImmutableHashSet<PublicPart> parts) =>
        parts.Contains(PublicPart.Existence) ? parts : [];
}
