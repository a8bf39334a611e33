using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.CallOffs;

/// <summary>Who is in a framework agreement or a dynamic purchasing system, what may be bought under it and what was.</summary>
public static class Frameworks
{
    /// <summary>Whether the case makes a framework agreement.</summary>
    public static bool IsFramework(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Course.Track?.Instrument is Instrument.FrameworkAgreement;
    }

    /// <summary>Whether the case makes a dynamic purchasing system.</summary>
    public static bool IsDynamic(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Course.Track?.Instrument is Instrument.DynamicPurchasingSystem;
    }

    /// <summary>The body of rules that a contract under it is awarded by.</summary>
    public static AwardRegime Regime(Case state) => IsDynamic(state) ? AwardRegime.DynamicPurchasing : AwardRegime.CallOff;

    /// <summary>The contracts of the framework agreement that run.</summary>
    public static IEnumerable<SignedContract> Parties(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Contracts.Values.Where(contract => contract.Ended is null).OrderBy(contract => contract.Signed.On).ThenBy(contract => contract.Id.Value);
    }

    /// <summary>Everybody who is in and has to be invited: the parties of the agreement, or all who were admitted.</summary>
    public static IReadOnlyList<InvitedId> In(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return IsDynamic(state)
            ? [.. state.Admissions.Where(one => one.Admitted).Select(one => new InvitedId(one.Id.Value))]
            : [.. Parties(state).Select(contract => new InvitedId(contract.Id.Value))];
    }

    /// <summary>What may be bought at most: as the agreement says, or the value of its only contract; null where it is not known.</summary>
    public static decimal? Maximum(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.CallOffs.Terms?.Maximum ?? (state.Contracts.Count == 1 ? state.Contracts.Values.Single().Signed.Value : null);
    }

    /// <summary>What was called off, by all from all.</summary>
    public static decimal Sum(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Contracts.Values.Sum(contract => contract.CallOffs.Sum(one => one.Value));
    }

    /// <summary>What each participant called off beside the volume that it stated; null is the authority itself.</summary>
    public static IReadOnlyList<(Partner? Partner, decimal Sum, decimal? Volume)> ByParticipant(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var made = state.Contracts.Values.SelectMany(contract => contract.CallOffs).ToLookup(one => one.Participant, one => one.Value);
        // Parts whose value nobody knows make the whole unknown.
        decimal? own = state.Need.Count > 0 && state.Need.Values.All(part => part.Facts.Value is not null) ? state.Need.Values.Sum(part => part.Facts.Value!.Value.Amount) : null;
        return
        [
            (null, made[null].Sum(), own),
            .. state.Cooperation.Partners.Values.OrderBy(partner => partner.Joined.Name, StringComparer.Ordinal)
                .Select(partner => ((Partner?)partner, made[partner.Id].Sum(), partner.Joined.Value)),
        ];
    }

    /// <summary>What speaks against a contract of a value: over the maximum, or without a competition that the agreement asks for.</summary>
    public static IReadOnlyList<Problem> Against(Case state, decimal value, bool competed)
    {
        ArgumentNullException.ThrowIfNull(state);
        List<Problem> against = [];
        if (state.CallOffs.Terms?.Maximum is { } most && Sum(state) + value > most)
            against.Add(new("call-offs-over-maximum", "amount", Sources.FrameworkMaximum, ("limit", most), ("sum", Sum(state) + value)));
        if (!competed && IsFramework(state) && Parties(state).Skip(1).Any() && state.CallOffs.Terms is not { AllTerms: true })
            against.Add(new("direct-without-terms", "direct", Sources.Article("33(4)(a)")));
        return against;
    }

    /// <summary>Why the term of a framework agreement is too long to go without a reason, Art. 33(1); null where it is not.</summary>
    public static Problem? TooLong(Case state, DateOnly from, DateOnly? to, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(law);
        return IsFramework(state) && law.Number(state.Country, "framework.longest-years", from) is { } years && !(to < from.AddYears(years.Value))
            ? new("framework-too-long", "reason", Sources.Article("33(1)"), ("years", years.Value)) : null;
    }

    /// <summary>What signing a contract under a dynamic purchasing system breaks, held against the competition that it comes of.</summary>
    public static IReadOnlyList<Problem> Breaches(Case state, CompetitionId competition, DateOnly on, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(law);
        if (state.CallOffs.Find(competition)?.Awarded is not { } awarded)
            return [new("signed-without-award", "reason", Sources.Article("55(1)"))];
        if (on < awarded.On)
            return [new("signed-without-award", "reason", Sources.Article("55(1)"))];
        var standstill = Standstill.Of(law, state.Country, Regime(state), awarded.On, true);
        return standstill switch
        {
            { NotOwed: not null } => [],
            { End: { } end } when on <= end.LastDay => [new("signed-in-standstill", "reason", Sources.Standstill, ("last", end.LastDay))],
            { End: null } => [new("standstill-unknown", "reason", Sources.Standstill)],
            _ => [],
        };
    }
}
