namespace Nordbud.Core.Evaluation.Robustness;

/// <summary>What came of trying many weights and values; all indices are shares from 0 to 1.</summary>
public sealed record SmaaResult
{
    /// <summary>How many draws were made.</summary>
    public required int Draws { get; init; }

    /// <summary>How often each alternative (row) has each rank (column, the first is rank 1); equals share the better rank.</summary>
    public required double[][] Acceptability { get; init; }

    /// <summary>How often the row's alternative is strictly better than the column's.</summary>
    public required double[][] Winning { get; init; }

    /// <summary>The mean of the weights under which each alternative is first; null for one that never is.</summary>
    public required double[]?[] CentralWeights { get; init; }

    /// <summary>How often each alternative is first under its own central weights; null for one that never is.</summary>
    public required double?[] Confidence { get; init; }

    /// <summary>Half of the 95 % interval of an index at most: 0.98 / sqrt(draws).</summary>
    public double HalfInterval => 0.98 / Math.Sqrt(Draws);
}
