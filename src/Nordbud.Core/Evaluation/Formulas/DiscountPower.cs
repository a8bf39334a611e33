using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>The discount on a published base price, compared with the largest discount; an exponent below 1 damps deep discounts, one above rewards them.</summary>
public sealed class DiscountPower : PointsFormula
{
    /// <inheritdoc/>
    public override string Name => "discount-power";

    /// <inheritdoc/>
    public override string Number => "F11";

    /// <inheritdoc/>
    public override string Source => "Consip wiki; e-procurement-Appalti, formula 12 (exponent 1)";

    /// <inheritdoc/>
    public override string Expression => "M * ((B - P) / (B - Pmin))^a";

    /// <inheritdoc/>
    public override bool Relative => true;

    /// <inheritdoc/>
    public override IReadOnlyList<FormulaParameter> Parameters => [new("exponent", 0, 10, 1), new("base", 0, Amounts.Largest)];

    /// <inheritdoc/>
    public override decimal Share(decimal price, PriceField field, FormulaNumbers numbers) =>
        price >= numbers["base"] ? 0 : DecimalMath.Pow((numbers["base"] - price) / (numbers["base"] - field.Lowest), numbers["exponent"]);
}
