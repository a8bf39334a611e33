namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>The square of the distance from the lowest price: near it, price hardly counts.</summary>
public sealed class Parabolic : PointsFormula
{
    /// <inheritdoc/>
    public override string Name => "parabolic";

    /// <inheritdoc/>
    public override string Number => "F9";

    /// <inheritdoc/>
    public override string Source => "General knowledge";

    /// <inheritdoc/>
    public override string Expression => "M * (1 - ((P - Pmin) / Pmin)^2)";

    /// <inheritdoc/>
    public override bool Relative => true;

    /// <inheritdoc/>
    public override bool CanBeNegative => true;

    /// <inheritdoc/>
    public override bool OnlyWarnedOf => true;

    /// <inheritdoc/>
    public override bool NeedsPositivePrice => true;

    /// <inheritdoc/>
    public override decimal Share(decimal price, PriceField field, FormulaNumbers numbers) =>
        1 - (price - field.Lowest) / field.Lowest * ((price - field.Lowest) / field.Lowest);
}
