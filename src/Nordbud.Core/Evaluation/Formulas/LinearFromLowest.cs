namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>Each per cent above the lowest price takes a per cent of the points; twice the lowest price gives none and more gives less than none.</summary>
public sealed class LinearFromLowest : PointsFormula
{
    /// <inheritdoc/>
    public override string Name => "linear-from-lowest";

    /// <inheritdoc/>
    public override string Number => "F2";

    /// <inheritdoc/>
    public override string Source => "anskaffelser.no, Regne om pris til poeng; Market Dojo, weighted auction";

    /// <inheritdoc/>
    public override string Expression => "M * (1 - (P - Pmin) / Pmin)";

    /// <inheritdoc/>
    public override bool Relative => true;

    /// <inheritdoc/>
    public override bool CanBeNegative => true;

    /// <inheritdoc/>
    public override bool NeedsPositivePrice => true;

    /// <inheritdoc/>
    public override IReadOnlyList<FormulaParameter> Parameters => [Clamp(0)];

    /// <inheritdoc/>
    public override decimal Share(decimal price, PriceField field, FormulaNumbers numbers) =>
        Clamped(1 - (price - field.Lowest) / field.Lowest, numbers);
}
