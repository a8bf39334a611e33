using Nordbud.Core.Cases.Criteria;

namespace Nordbud.Core.Cases.Weights;

/// <summary>The weight of a criterion, or of the price where no criterion is named, in per cent of its family (0 to 100).</summary>
/// <param name="Criterion">The criterion, or null for the price.</param>
/// <param name="Weight">The weight that is computed with.</param>
/// <param name="From">The lowest published weight, for a range.</param>
/// <param name="To">The highest published weight, for a range.</param>
public sealed record AgreedWeight(AwardCriterionId? Criterion, decimal Weight, decimal? From = null, decimal? To = null);
