namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>
/// The weights of one criterion, or of price, under which the winner stays, while the others keep their proportions. All
/// weights are shares of the whole from 0 to 1.
/// </summary>
/// <param name="Criterion">The id of the criterion, or null for price.</param>
/// <param name="Weight">The weight given.</param>
/// <param name="From">The least weight; 0 where the winner stays all the way.</param>
/// <param name="TakesOverBelow">Who is first below that; null where nobody.</param>
/// <param name="To">The largest weight; 1 where the winner stays all the way.</param>
/// <param name="TakesOverAbove">Who is first above that; null where nobody.</param>
public sealed record WeightInterval(string? Criterion, decimal Weight, decimal From, Tender? TakesOverBelow, decimal To, Tender? TakesOverAbove)
{
    /// <summary>How far the weight may move to the nearer end at which somebody takes over; null where nobody does.</summary>
    public decimal? Margin => (TakesOverBelow, TakesOverAbove) switch
    {
        (null, null) => null,
        (null, _) => To - Weight,
        (_, null) => Weight - From,
        _ => Math.Min(To - Weight, Weight - From),
    };
}
