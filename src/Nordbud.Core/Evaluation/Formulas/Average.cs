namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>In relation to the mean of all prices: every tender moves everybody's points.</summary>
public sealed class Average : PointsFormula
{
    /// <inheritdoc/>
    public override string Name => "relative-to-average";

    /// <inheritdoc/>
    public override string Number => "F6";

    /// <inheritdoc/>
    public override string Source => "Stilger 2011, contents (name only); the form is general knowledge";

    /// <inheritdoc/>
    public override string Expression => "M * (1 - a * P / Pavg)";

    /// <inheritdoc/>
    public override bool Relative => true;

    /// <inheritdoc/>
    public override bool CanBeNegative => true;

    /// <inheritdoc/>
    public override bool OnlyWarnedOf => true;

    /// <inheritdoc/>
    public override bool NeedsPositivePrice => true;

    /// <inheritdoc/>
    public override IReadOnlyList<FormulaParameter> Parameters => [new("factor", 0, 10, 0.5m)];

    /// <inheritdoc/>
    public override decimal Share(decimal price, PriceField field, FormulaNumbers numbers) =>
        1 - numbers["factor"] * price / field.Mean;
}
