namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>The price divided by a coefficient that quality raises.</summary>
public sealed class Coefficient : ComparisonFormula
{
    /// <inheritdoc/>
    public override string Name => "coefficient";

    /// <inheritdoc/>
    public override string Number => "F18";

    /// <inheritdoc/>
    public override string Source => "Prozorro, multi-criteria auctions";

    /// <inheritdoc/>
    public override string Expression => "P / (1 + sum of v / (1 - sum of max))";

    /// <inheritdoc/>
    public override bool QualityIsDeduction => true;

    /// <inheritdoc/>
    public override bool NeedsPositivePrice => true;

    /// <inheritdoc/>
    public override IReadOnlyList<FormulaParameter> Parameters => [new("most", -1, 0.99m) { Optional = true }];

    /// <inheritdoc/>
    public override decimal Figure(decimal price, decimal quality, FormulaNumbers numbers) =>
        price / (1 + quality / (1 - numbers["most"]));
}
