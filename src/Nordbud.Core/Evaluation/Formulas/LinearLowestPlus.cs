namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>From the lowest price, all points, in a straight line to the lowest price and a published share more (the slope), none.</summary>
public sealed class LinearLowestPlus : PointsFormula
{
    /// <inheritdoc/>
    public override string Name => "linear-lowest-plus";

    /// <inheritdoc/>
    public override string Number => "F3";

    /// <inheritdoc/>
    public override string Source => "Konkurrence- og Forbrugerstyrelsen v Region Midtjylland (8 points, slope 75 % and 50 %)";

    /// <inheritdoc/>
    public override string Expression => "M * (1 - (P - Pmin) / (slope * Pmin)), not below 0";

    /// <inheritdoc/>
    public override bool Relative => true;

    /// <inheritdoc/>
    public override bool CanBeNegative => true;

    /// <inheritdoc/>
    public override bool NeedsPositivePrice => true;

    /// <inheritdoc/>
    public override IReadOnlyList<FormulaParameter> Parameters => [new("slope", 0, 10), Clamp(1)];

    /// <inheritdoc/>
    public override decimal Share(decimal price, PriceField field, FormulaNumbers numbers) =>
        Clamped(1 - (price - field.Lowest) / (numbers["slope"] * field.Lowest), numbers);
}
