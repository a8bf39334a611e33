namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>Two straight lines that meet at the mean price with the share X of the points: discounts beyond the mean count less.</summary>
public sealed class Bilinear : PointsFormula
{
    /// <inheritdoc/>
    public override string Name => "bilinear";

    /// <inheritdoc/>
    public override string Number => "F10";

    /// <inheritdoc/>
    public override string Source => "e-procurement-Appalti, formulas 8 to 10; ANAC Linee guida 2";

    /// <inheritdoc/>
    public override string Expression => "P >= Pavg: M * X * (B - P) / (B - Pavg); else M * (X + (1 - X) * (Pavg - P) / (Pavg - Pmin))";

    /// <inheritdoc/>
    public override bool Relative => true;

    /// <inheritdoc/>
    public override bool CanBeNegative => true;

    /// <inheritdoc/>
    public override IReadOnlyList<FormulaParameter> Parameters => [new("knee", 0, 1, 0.85m), new("base", 0, Amounts.Largest)];

    /// <inheritdoc/>
    public override decimal Share(decimal price, PriceField field, FormulaNumbers numbers) =>
        price >= field.Mean
            ? field.Mean == numbers["base"] ? numbers["knee"] : numbers["knee"] * (numbers["base"] - price) / (numbers["base"] - field.Mean)
            // Where all ask the same there is nothing between mean and lowest: a price below them has all, as the lowest has.
            : field.Mean == field.Lowest ? 1 : numbers["knee"] + (1 - numbers["knee"]) * (field.Mean - price) / (field.Mean - field.Lowest);
}
