namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>The price less what each level of quality is worth in money, as published.</summary>
public sealed class AddedValue : ComparisonFormula
{
    /// <inheritdoc/>
    public override string Name => "added-value";

    /// <inheritdoc/>
    public override string Number => "F16";

    /// <inheritdoc/>
    public override string Source => "Lindbäck, Metodhandboken part 12; anskaffelser.no; Rijkswaterstaat, BPKV";

    /// <inheritdoc/>
    public override string Expression => "P - sum of V(level)";

    /// <inheritdoc/>
    public override bool QualityIsMoney => true;

    /// <inheritdoc/>
    public override decimal Figure(decimal price, decimal quality, FormulaNumbers numbers) =>
        price - quality;
}
