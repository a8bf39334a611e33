namespace Nordbud.Core.Evaluation;

/// <summary>The sizes that an evaluation takes; within them no result leaves the range of decimal arithmetic.</summary>
public static class Amounts
{
    /// <summary>The largest price, cost or quantity: 10^13.</summary>
    public const decimal Largest = 10_000_000_000_000m;

    /// <summary>The largest score, scale or number of points: 10^6.</summary>
    public const decimal LargestScore = 1_000_000m;

    /// <summary>Most decimals that a number may have.</summary>
    public const int Decimals = 12;

    /// <summary>Most tenders of one evaluation.</summary>
    public const int Tenders = 1_000;

    /// <summary>Most criteria of one model.</summary>
    public const int Criteria = 200;

    /// <summary>Most evaluators of one score.</summary>
    public const int Evaluators = 50;
}
