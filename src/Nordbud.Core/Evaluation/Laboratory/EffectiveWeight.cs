namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>
/// The weight that was given beside the one that differences between these tenders gave: <c>e = spread / sum of spreads</c>
/// of what each criterion, and price, adds to the total. All are shares from 0 to 1, and each kind sums to 1.
/// </summary>
/// <param name="Criterion">The id of the criterion, or null for price.</param>
/// <param name="Nominal">The weight given; null where the formula weighs in money.</param>
/// <param name="ByRange">By the distance from the least to the most.</param>
/// <param name="ByDeviation">By the standard deviation over these tenders.</param>
public sealed record EffectiveWeight(string? Criterion, decimal? Nominal, decimal ByRange, decimal ByDeviation);
