namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>In proportion to the lowest price: twice the lowest price gives half the points.</summary>
public sealed class Proportional : PointsFormula
{
    /// <inheritdoc/>
    public override string Name => "proportional";

    /// <inheritdoc/>
    public override string Number => "F1";

    /// <inheritdoc/>
    public override string Source => "anskaffelser.no, Regne om pris til poeng; Negometrix, low bid scoring";

    /// <inheritdoc/>
    public override string Expression => "M * Pmin / P";

    /// <inheritdoc/>
    public override bool Relative => true;

    /// <inheritdoc/>
    public override bool NeedsPositivePrice => true;

    /// <inheritdoc/>
    public override decimal Share(decimal price, PriceField field, FormulaNumbers numbers) =>
        field.Lowest / price;
}
