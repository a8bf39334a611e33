namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>The lowest price wins; quality counts only as a minimum.</summary>
public sealed class LowestPrice : ComparisonFormula
{
    /// <inheritdoc/>
    public override string Name => "lowest-price";

    /// <inheritdoc/>
    public override string Number => "F20";

    /// <inheritdoc/>
    public override string Source => "Directive 2014/24/EU Art. 67(2)";

    /// <inheritdoc/>
    public override string Expression => "P";

    /// <inheritdoc/>
    public override bool UsesQuality => false;

    /// <inheritdoc/>
    public override decimal Figure(decimal price, decimal quality, FormulaNumbers numbers) =>
        price;
}
