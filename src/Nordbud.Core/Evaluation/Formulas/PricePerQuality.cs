namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>The price divided by the share of full quality: what a whole unit of quality would cost.</summary>
public sealed class PricePerQuality : ComparisonFormula
{
    /// <inheritdoc/>
    public override string Name => "price-per-quality";

    /// <inheritdoc/>
    public override string Number => "F15";

    /// <inheritdoc/>
    public override string Source => "Design-Build for Water and Wastewater Projects, tables 17-2 to 17-4; Lindbäck, Metodhandboken part 13";

    /// <inheritdoc/>
    public override string Expression => "P / Q";

    /// <inheritdoc/>
    public override bool NeedsPositivePrice => true;

    /// <inheritdoc/>
    public override bool NeedsPositiveQuality => true;

    /// <inheritdoc/>
    public override decimal Figure(decimal price, decimal quality, FormulaNumbers numbers) =>
        price / quality;
}
