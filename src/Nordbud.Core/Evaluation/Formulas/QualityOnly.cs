namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>The price is fixed; the best quality wins.</summary>
public sealed class QualityOnly : ComparisonFormula
{
    /// <inheritdoc/>
    public override string Name => "quality-only";

    /// <inheritdoc/>
    public override string Number => "F21";

    /// <inheritdoc/>
    public override string Source => "Directive 2014/24/EU Art. 67(2), last paragraph (fixed price)";

    /// <inheritdoc/>
    public override string Expression => "Q";

    /// <inheritdoc/>
    public override bool UsesPrice => false;

    /// <inheritdoc/>
    public override FormulaKind Kind => FormulaKind.Merit;

    /// <inheritdoc/>
    public override decimal Figure(decimal price, decimal quality, FormulaNumbers numbers) =>
        quality;
}
