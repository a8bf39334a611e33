namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>
/// A way to compare prices, as data: what it is called, which numbers it needs, how it behaves and where it is
/// described. A new one is one file that derives from <see cref="PointsFormula"/> or <see cref="ComparisonFormula"/>;
/// the catalogue finds it. Its words for readers are the texts <c>evaluation.formula.{name}</c>.
/// </summary>
public abstract class Formula
{
    /// <summary>The name in files and on pages, such as <c>linear-from-lowest</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Its number in the catalogue of formulas, such as F1.</summary>
    public abstract string Number { get; }

    /// <summary>Where it is described.</summary>
    public abstract string Source { get; }

    /// <summary>The formula as it is printed: P price, Pmin the lowest price, Q quality from 0 to 1, M the points.</summary>
    public abstract string Expression { get; }

    /// <summary>Points, comparison or merit.</summary>
    public abstract FormulaKind Kind { get; }

    /// <summary>Does the result of a tender depend on the others' prices?</summary>
    public virtual bool Relative => false;

    /// <summary>Can a tender that loses, coming or going, change who wins?</summary>
    public virtual bool CanReverseRanks => Relative;

    /// <summary>Can the points for price go below nought?</summary>
    public virtual bool CanBeNegative => false;

    /// <summary>Does a lower own price never worsen the own result?</summary>
    public virtual bool Monotone => true;

    /// <summary>Is it known only so that one is warned of it?</summary>
    public virtual bool OnlyWarnedOf => false;

    /// <summary>Must every price be above nought, as something is divided by it?</summary>
    public virtual bool NeedsPositivePrice => false;

    /// <summary>Does price have a weight beside those of the criteria?</summary>
    public virtual bool WeighsPrice => Kind is FormulaKind.Points;

    /// <summary>The numbers it needs.</summary>
    public virtual IReadOnlyList<FormulaParameter> Parameters => [];

    /// <summary>What parameters cannot be together, as the name of the parameter and the code of the problem; null where all is well.</summary>
    public virtual (string Parameter, string Code)? Contradiction(FormulaNumbers numbers) => null;
}
