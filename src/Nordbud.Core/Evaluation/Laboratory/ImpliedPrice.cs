namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>
/// What quality is worth in money at one price, in the currency of the model: by how much the price may rise for it until
/// the total is what it was. The rise is found, not derived: <c>share(P') = share(P) - (wq / wp) * gain</c> with the prices
/// of the others as they are, so for a bent formula it differs from the slope <c>dP/dQ = (wq / wp) / -p'(P)</c> at P.
/// </summary>
/// <param name="Price">The price P from which it rises.</param>
/// <param name="Quality">The share of full quality at that price (0 to 1); it matters only where quality multiplies or divides the price.</param>
/// <param name="Tenth">What 0.1 of full quality is worth; null where no rise outweighs it.</param>
/// <param name="Point">What one point of the model is worth; null where no rise outweighs it, or there are no points.</param>
public sealed record ImpliedPrice(decimal Price, decimal Quality, decimal? Tenth, decimal? Point)
{
    /// <summary>The gain in quality of <see cref="Tenth"/>, as a share of full quality.</summary>
    public const decimal Gain = 0.1m;
}
