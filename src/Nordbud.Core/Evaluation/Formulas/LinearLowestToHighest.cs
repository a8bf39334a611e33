namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>The lowest price gets all points, the highest none, the others in a straight line between; equal prices get all.</summary>
public sealed class LinearLowestToHighest : PointsFormula
{
    /// <inheritdoc/>
    public override string Name => "linear-lowest-to-highest";

    /// <inheritdoc/>
    public override string Number => "F4";

    /// <inheritdoc/>
    public override string Source => "Cloudia, scoring formulas; Consip wiki (advises against it for price)";

    /// <inheritdoc/>
    public override string Expression => "M * (Pmax - P) / (Pmax - Pmin)";

    /// <inheritdoc/>
    public override bool Relative => true;

    /// <inheritdoc/>
    public override decimal Share(decimal price, PriceField field, FormulaNumbers numbers) =>
        field.Highest == field.Lowest ? 1 : (field.Highest - price) / (field.Highest - field.Lowest);
}
