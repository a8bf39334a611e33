namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>In relation to the middle price: every tender moves everybody's points.</summary>
public sealed class Median : PointsFormula
{
    /// <inheritdoc/>
    public override string Name => "relative-to-median";

    /// <inheritdoc/>
    public override string Number => "F7";

    /// <inheritdoc/>
    public override string Source => "General knowledge";

    /// <inheritdoc/>
    public override string Expression => "M * (1 - a * P / Pmed)";

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
        1 - numbers["factor"] * price / field.Median;
}
