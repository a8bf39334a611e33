namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>
/// A formula that makes of price and quality one figure by which tenders are ranked. It is linear in the weights of
/// quality, so that a figure is the weighted sum of what it would be under each criterion alone.
/// </summary>
public abstract class ComparisonFormula : Formula
{
    /// <inheritdoc/>
    public override FormulaKind Kind => FormulaKind.Comparison;

    /// <summary>
    /// The figure for a price and the quality reached. <paramref name="quality"/> is what the criteria give together:
    /// a share of full quality (0 to 1), or money where <see cref="QualityIsMoney"/>.
    /// </summary>
    public abstract decimal Figure(decimal price, decimal quality, FormulaNumbers numbers);

    /// <summary>Does each criterion say in money what its full mark is worth?</summary>
    public virtual bool QualityIsMoney => false;

    /// <summary>Is each criterion's weight a share of the price by itself, so that they need not sum to the whole?</summary>
    public virtual bool QualityIsDeduction => false;

    /// <summary>Does quality count at all?</summary>
    public virtual bool UsesQuality => true;

    /// <summary>Does price count at all?</summary>
    public virtual bool UsesPrice => true;

    /// <summary>Must quality be above nought, as the price is divided by it?</summary>
    public virtual bool NeedsPositiveQuality => false;
}
