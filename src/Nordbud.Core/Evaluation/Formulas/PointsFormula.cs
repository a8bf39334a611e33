namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>A formula that gives a share of the points for price; the points are weighed and added to those of quality.</summary>
public abstract class PointsFormula : Formula
{
    /// <inheritdoc/>
    public sealed override FormulaKind Kind => FormulaKind.Points;

    /// <summary>The share of the points for price: 1 is all of them; below 0 and above 1 where the formula allows it.</summary>
    public abstract decimal Share(decimal price, PriceField field, FormulaNumbers numbers);

    /// <summary>The share held between bounds as the parameter <c>clamp</c> says: 0 not, 1 not below 0, 2 nor above 1.</summary>
    private protected static decimal Clamped(decimal share, FormulaNumbers numbers) => numbers["clamp"] switch
    {
        0 => share,
        1 => Math.Max(0, share),
        _ => Math.Clamp(share, 0, 1),
    };

    private protected static FormulaParameter Clamp(decimal without) => new("clamp", -1, 2, without);
}
