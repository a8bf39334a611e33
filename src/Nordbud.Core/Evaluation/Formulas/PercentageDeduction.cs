namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>The own price less a percentage for each grade: the dearer the tender, the larger its deduction in money.</summary>
public sealed class PercentageDeduction : ComparisonFormula
{
    /// <inheritdoc/>
    public override string Name => "percentage-deduction";

    /// <inheritdoc/>
    public override string Number => "F18";

    /// <inheritdoc/>
    public override string Source => "Ottander, Riksantikvarieämbetet FoU-rapport 2012, p. 95";

    /// <inheritdoc/>
    public override string Expression => "P * (1 - sum of d * grade / max)";

    /// <inheritdoc/>
    public override bool QualityIsDeduction => true;

    /// <inheritdoc/>
    public override bool NeedsPositivePrice => true;

    /// <inheritdoc/>
    public override decimal Figure(decimal price, decimal quality, FormulaNumbers numbers) =>
        price * (1 - quality);
}
