namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>Nearness to a benchmark made of the mean price: a lower price can lose points.</summary>
public sealed class AverageBenchmark : PointsFormula
{
    /// <inheritdoc/>
    public override string Name => "average-benchmark";

    /// <inheritdoc/>
    public override string Number => "F8";

    /// <inheritdoc/>
    public override string Source => "General knowledge";

    /// <inheritdoc/>
    public override string Expression => "M * (1 - |P - c * Pavg| / Pavg)";

    /// <inheritdoc/>
    public override bool Relative => true;

    /// <inheritdoc/>
    public override bool CanBeNegative => true;

    /// <inheritdoc/>
    public override bool Monotone => false;

    /// <inheritdoc/>
    public override bool OnlyWarnedOf => true;

    /// <inheritdoc/>
    public override bool NeedsPositivePrice => true;

    /// <inheritdoc/>
    public override IReadOnlyList<FormulaParameter> Parameters => [new("factor", 0, 10, 1)];

    /// <inheritdoc/>
    public override decimal Share(decimal price, PriceField field, FormulaNumbers numbers) =>
        1 - Math.Abs(price - numbers["factor"] * field.Mean) / field.Mean;
}
