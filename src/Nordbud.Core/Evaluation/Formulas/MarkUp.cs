namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>The own price, raised by what is lacking in quality, as the weights relate.</summary>
public sealed class MarkUp : ComparisonFormula
{
    /// <inheritdoc/>
    public override string Name => "mark-up";

    /// <inheritdoc/>
    public override string Number => "F17";

    /// <inheritdoc/>
    public override string Source => "abakus.as, for tenderers";

    /// <inheritdoc/>
    public override string Expression => "P * (1 + (wq / wp) * (1 - Q))";

    /// <inheritdoc/>
    public override bool WeighsPrice => true;

    /// <inheritdoc/>
    public override bool NeedsPositivePrice => true;

    /// <inheritdoc/>
    public override IReadOnlyList<FormulaParameter> Parameters => [new("price-weight", 0, 1) { Optional = true }];

    /// <inheritdoc/>
    public override decimal Figure(decimal price, decimal quality, FormulaNumbers numbers) =>
        price * (1 + (1 - quality) * (1 - numbers["price-weight"]) / numbers["price-weight"]);
}
