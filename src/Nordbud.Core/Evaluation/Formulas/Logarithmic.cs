using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>Each doubling of the price takes the same points; A times the lowest price gives none. Differences do not depend on the lowest price.</summary>
public sealed class Logarithmic : PointsFormula
{
    /// <inheritdoc/>
    public override string Name => "logarithmic";

    /// <inheritdoc/>
    public override string Number => "F13";

    /// <inheritdoc/>
    public override string Source => "Negometrix, de Log-formule";

    /// <inheritdoc/>
    public override string Expression => "M * (1 - log(P / Pmin) / log(A))";

    /// <inheritdoc/>
    public override bool Relative => true;

    /// <inheritdoc/>
    public override bool CanReverseRanks => false;

    /// <inheritdoc/>
    public override bool CanBeNegative => true;

    /// <inheritdoc/>
    public override bool NeedsPositivePrice => true;

    /// <inheritdoc/>
    public override IReadOnlyList<FormulaParameter> Parameters => [new("ratio", 1, 1000, 2), Clamp(0)];

    /// <inheritdoc/>
    public override decimal Share(decimal price, PriceField field, FormulaNumbers numbers) =>
        Clamped(1 - DecimalMath.Log(price / field.Lowest) / DecimalMath.Log(numbers["ratio"]), numbers);
}
