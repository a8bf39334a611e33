namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>From the lowest price, all points, in a straight line to a multiple of the lowest price, none.</summary>
public sealed class LinearLowestTimes : PointsFormula
{
    /// <inheritdoc/>
    public override string Name => "linear-lowest-times";

    /// <inheritdoc/>
    public override string Number => "F3";

    /// <inheritdoc/>
    public override string Source => "Weka, notation du prix (FR)";

    /// <inheritdoc/>
    public override string Expression => "M * (n * Pmin - P) / ((n - 1) * Pmin)";

    /// <inheritdoc/>
    public override bool Relative => true;

    /// <inheritdoc/>
    public override bool CanBeNegative => true;

    /// <inheritdoc/>
    public override bool NeedsPositivePrice => true;

    /// <inheritdoc/>
    public override IReadOnlyList<FormulaParameter> Parameters => [new("times", 1, 100), Clamp(0)];

    /// <inheritdoc/>
    public override decimal Share(decimal price, PriceField field, FormulaNumbers numbers) =>
        Clamped((numbers["times"] * field.Lowest - price) / ((numbers["times"] - 1) * field.Lowest), numbers);
}
