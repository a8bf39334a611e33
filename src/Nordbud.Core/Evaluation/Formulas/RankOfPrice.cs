namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>By the place of the price among all prices, however near or far they are; equal prices share the better place.</summary>
public sealed class RankOfPrice : PointsFormula
{
    /// <inheritdoc/>
    public override string Name => "rank";

    /// <inheritdoc/>
    public override string Number => "F14";

    /// <inheritdoc/>
    public override string Source => "Stilger 2011, contents; a Danish framework agreement";

    /// <inheritdoc/>
    public override string Expression => "M * (n - rank) / (n - 1)";

    /// <inheritdoc/>
    public override bool Relative => true;

    /// <inheritdoc/>
    public override decimal Share(decimal price, PriceField field, FormulaNumbers numbers) =>
        field.Count == 1 ? 1 : (field.Count - 1 - field.Below(price)) / (decimal)(field.Count - 1);
}
