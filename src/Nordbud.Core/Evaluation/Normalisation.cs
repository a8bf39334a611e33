namespace Nordbud.Core.Evaluation;

/// <summary>How the raw values of a criterion are made comparable in <see cref="DecisionMatrix"/>.</summary>
public enum Normalisation
{
    /// <summary>Benefit x / max; cost min / x (simple additive weighting).</summary>
    Maximum,
    /// <summary>Divided by the sum; a cost is turned into its reciprocal first.</summary>
    Sum,
    /// <summary>Divided by the root of the sum of squares.</summary>
    Vector,
    /// <summary>From 0 for the worst to 1 for the best.</summary>
    Range,
}
