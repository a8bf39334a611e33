namespace Nordbud.Core.Evaluation.Robustness;

/// <summary>
/// The value of an alternative in a criterion: <c>Offset + Factor * X</c> with X normal (mean, standard deviation), or
/// e to the power of that. A deviation of 0 is a certain value.
/// </summary>
public readonly record struct UncertainValue(double Mean, double Deviation = 0, double Offset = 0, double Factor = 1, bool Exponential = false)
{
    /// <summary>The value where nothing varies.</summary>
    public double Centre => Offset + Factor * (Exponential ? Math.Exp(Mean) : Mean);
}
