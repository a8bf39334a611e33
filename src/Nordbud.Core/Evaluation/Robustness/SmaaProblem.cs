namespace Nordbud.Core.Evaluation.Robustness;

/// <summary>
/// Alternatives by criteria, for stochastic multicriteria acceptability analysis (SMAA-2): the value of an alternative
/// is the weighted sum of its values; more is better.
/// </summary>
public sealed record SmaaProblem
{
    /// <summary>Most alternatives.</summary>
    public const int MostAlternatives = 100;

    /// <summary>The values: a row for each alternative, a column for each criterion; at least one of each.</summary>
    public required IReadOnlyList<IReadOnlyList<UncertainValue>> Values { get; init; }

    /// <summary>What is known about the weights.</summary>
    public WeightKnowledge Knowledge { get; init; }

    /// <summary>The given weights, where their order or they themselves are known.</summary>
    public IReadOnlyList<double> Weights { get; init; } = [];

    /// <summary>How many weight vectors are tried, from 1 to 10 million.</summary>
    public int Draws { get; init; } = 100_000;

    /// <summary>The seed: the same gives the same bits, on any number of threads.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many alternatives there are.</summary>
    public int Alternatives => Values.Count;

    /// <summary>How many criteria there are.</summary>
    public int Criteria => Values[0].Count;

    /// <summary>Does any value vary?</summary>
    public bool IsUncertain => Values.Any(row => row.Any(v => v.Deviation > 0));

    /// <summary>A problem with certain values.</summary>
    public static SmaaProblem Certain(IReadOnlyList<IReadOnlyList<double>> values) =>
        new() { Values = [.. values.Select(row => (IReadOnlyList<UncertainValue>)[.. row.Select(v => new UncertainValue(v))])] };
}
