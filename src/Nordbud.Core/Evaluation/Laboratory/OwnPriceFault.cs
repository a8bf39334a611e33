namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>
/// A tender that would do worse by asking less, while the others stay: as it ranks at its price, and as it would at the
/// lower one. Prices are in the currency of the model.
/// </summary>
public sealed record OwnPriceFault(RankedTender At, RankedTender Lower)
{
    /// <summary>Does the place become worse, or only the points?</summary>
    public bool LosesRank => Lower.Rank > At.Rank;
}
