namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>The lowest cost over the life cycle wins, with later years discounted.</summary>
public sealed class LowestCost : ComparisonFormula
{
    /// <inheritdoc/>
    public override string Name => "lowest-cost";

    /// <inheritdoc/>
    public override string Number => "F20";

    /// <inheritdoc/>
    public override string Source => "Directive 2014/24/EU Art. 67(2) and 68";

    /// <inheritdoc/>
    public override string Expression => "sum of C(t) / (1 + r)^t";

    /// <inheritdoc/>
    public override bool UsesQuality => false;

    /// <inheritdoc/>
    public override decimal Figure(decimal price, decimal quality, FormulaNumbers numbers) =>
        price;
}
