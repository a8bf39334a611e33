using System.Collections.Immutable;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Documents;

namespace Nordbud.Core.Cases.Negotiation;

/// <summary>What may not be negotiated, as a version of the procurement documents had it: minimum requirements and award criteria (Arts 29(3), 31(3)).</summary>
/// <param name="Version">The version of the documents.</param>
/// <param name="Model">The fingerprint of the evaluation model, or null.</param>
/// <param name="Requirements">What the purchase has to do at least.</param>
/// <param name="Award">The award criteria.</param>
public sealed record NegotiationBasis(int Version, string? Model, ImmutableList<TermSet> Requirements, ImmutableList<AwardCriterionSet> Award)
{
    /// <summary>That of the documents as they were frozen just now.</summary>
    internal static NegotiationBasis Of(Case state, DocumentsFrozen frozen) => new(frozen.Version, frozen.Model, Least(state), state.Criteria.Award);

    /// <summary>Whether the case has other minimum requirements, criteria or another model.</summary>
    public bool Differs(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return !Least(state).SequenceEqual(Requirements) || !state.Criteria.Award.SequenceEqual(Award) || DocumentRules.ModelHash(state) != Model;
    }

    private static ImmutableList<TermSet> Least(Case state) => state.Criteria.Terms.FindAll(term => term.Kind is TermKind.Requirement);
}
