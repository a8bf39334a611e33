namespace Nordbud.Core.Evaluation;

/// <summary>
/// The cost over the life cycle (Directive 2014/24/EU Art. 68): the sum of C(t) / (1 + rate)^t over the years 0 to
/// <paramref name="Years"/>. The rate is a share, 0.035 for 3.5 %.
/// </summary>
public sealed record LifeCycle(decimal Rate, int Years);
