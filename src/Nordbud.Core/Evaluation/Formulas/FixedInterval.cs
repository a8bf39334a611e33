namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>Between two prices that are published beforehand: one gives all points, the other none.</summary>
public sealed class FixedInterval : PointsFormula
{
    /// <inheritdoc/>
    public override string Name => "fixed-interval";

    /// <inheritdoc/>
    public override string Number => "F5";

    /// <inheritdoc/>
    public override string Source => "HFD 2022 ref. 41; Negometrix, weighted factor";

    /// <inheritdoc/>
    public override string Expression => "M * (Pzero - P) / (Pzero - Pfull)";

    /// <inheritdoc/>
    public override bool CanBeNegative => true;

    /// <inheritdoc/>
    public override IReadOnlyList<FormulaParameter> Parameters => [new("full", -1, Amounts.Largest), new("zero", 0, Amounts.Largest), Clamp(0)];

    /// <inheritdoc/>
    public override (string Parameter, string Code)? Contradiction(FormulaNumbers numbers) =>
        numbers["full"] < numbers["zero"] ? null : ("zero", "above-full");

    /// <inheritdoc/>
    public override decimal Share(decimal price, PriceField field, FormulaNumbers numbers) =>
        Clamped((numbers["zero"] - price) / (numbers["zero"] - numbers["full"]), numbers);
}
