using System.Collections.Immutable;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Criteria.Weighing;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Weights;

/// <summary>Which tender would win by the weights that each member gave alone.</summary>
public static class OwnWinners
{
    /// <summary>
    /// The first of the tenders by each member's weights, everything else as agreed; families nobody agreed on yet count
    /// equally. Null for a member where several share the first place or none is admitted. Empty as long as the rest of
    /// the model cannot be computed.
    /// </summary>
    /// <param name="state">The case.</param>
    /// <param name="weighing">The weighing.</param>
    /// <param name="tenders">Tenders that the model can rank, real or made up, with marks by the codes of the criteria.</param>
    public static IReadOnlyDictionary<PersonId, Tender?> Of(Case state, Weighing weighing, IReadOnlyList<Tender> tenders)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(weighing);
        var winners = new Dictionary<PersonId, Tender?>();
        foreach (var member in weighing.Weighers)
        {
            if (ModelWith(state, weighing, weighing.Of(member)) is not { } model || ModelRules.Check(model, tenders).Count > 0)
                return ImmutableDictionary<PersonId, Tender?>.Empty;
            winners[member] = Evaluator.Rank(model, tenders).Winner?.Tender;
        }
        return winners;
    }

    /// <summary>The model with these weights for what was weighed; null where it cannot be computed.</summary>
    public static EvaluationModel? ModelWith(Case state, Weighing weighing, IReadOnlyList<decimal> weights)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(weighing);
        ArgumentNullException.ThrowIfNull(weights);
        var agreed = Equal(state).SetItems(state.Weighings.Agreed.Where(pair => pair.Value.Covers(state, pair.Value.Family)));
        return CaseModel.Of(state, agreed.SetItem(WeightsAgreed.KeyOf(weighing.Opened.Family),
            Made(weighing.Opened.Family, [.. weighing.Opened.Criteria], weighing.Opened.Price, weights))).Model;
    }

    /// <summary>Equal weights for every family.</summary>
    private static ImmutableDictionary<string, WeightsAgreed> Equal(Case state) =>
        state.Criteria.Families.Select(family =>
        {
            AwardCriterionId[] criteria = [.. state.Criteria.Below(family).Select(one => one.Criterion)];
            var price = family is null && CaseModel.WeighsPrice(state);
            var count = criteria.Length + (price ? 1 : 0);
            return Made(family, criteria, price, [.. Enumerable.Repeat(1m / count, count)]);
        }).ToImmutableDictionary(made => WeightsAgreed.KeyOf(made.Family));

    private static WeightsAgreed Made(AwardCriterionId? family, IReadOnlyList<AwardCriterionId> criteria, bool price, IReadOnlyList<decimal> weights)
    {
        var shares = Percentages.Of(weights, WeightCommand.Decimals);
        return new()
        {
            Family = family,
            Weights =
            [
                .. criteria.Select((criterion, i) => new AgreedWeight(criterion, shares[i])),
                .. price ? [new AgreedWeight(null, shares[^1])] : Array.Empty<AgreedWeight>(),
            ],
            Form = WeightForm.Exact,
            Reason = new(Guid.Empty, ""),
        };
    }
}
