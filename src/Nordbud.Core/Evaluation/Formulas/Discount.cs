namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>The discount on a published base price, as it is.</summary>
public sealed class Discount : PointsFormula
{
    /// <inheritdoc/>
    public override string Name => "discount";

    /// <inheritdoc/>
    public override string Number => "F12";

    /// <inheritdoc/>
    public override string Source => "Consip wiki";

    /// <inheritdoc/>
    public override string Expression => "M * (B - P) / B";

    /// <inheritdoc/>
    public override bool CanBeNegative => true;

    /// <inheritdoc/>
    public override IReadOnlyList<FormulaParameter> Parameters => [new("base", 0, Amounts.Largest)];

    /// <inheritdoc/>
    public override decimal Share(decimal price, PriceField field, FormulaNumbers numbers) =>
        (numbers["base"] - price) / numbers["base"];
}
