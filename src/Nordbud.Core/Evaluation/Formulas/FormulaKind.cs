namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>What a formula makes of a price.</summary>
public enum FormulaKind
{
    /// <summary>Points that are weighed and added to those of quality; most points win.</summary>
    Points,
    /// <summary>A figure of comparison in money (or per unit of quality); the lowest wins.</summary>
    Comparison,
    /// <summary>A figure of merit; the highest wins.</summary>
    Merit,
}
