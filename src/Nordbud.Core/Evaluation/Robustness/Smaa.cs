namespace Nordbud.Core.Evaluation.Robustness;

/// <summary>
/// Stochastic multicriteria acceptability analysis (SMAA-2; Lahdelma and Salminen 2001): how often each alternative has
/// each rank when weights, values or both are drawn at random. Binary floating point is used here only.
/// </summary>
public static class Smaa
{
    /// <summary>Most draws.</summary>
    public const int MostDraws = 10_000_000;

    /// <summary>Runs the analysis on up to <paramref name="threads"/> threads; progress goes from 0 to 1.</summary>
    public static SmaaResult Run(SmaaProblem problem, IProgress<double>? progress = null, int threads = -1, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentOutOfRangeException.ThrowIfLessThan(problem.Draws, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(problem.Draws, MostDraws);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(problem.Alternatives, SmaaProblem.MostAlternatives);
        var counts = Counted(problem, progress, threads, cancel);
        int m = problem.Alternatives, n = problem.Criteria;
        double total = problem.Draws;
        var central = Enumerable.Range(0, m).Select(a => counts.Ranks[a * m] == 0 ? null
            : Enumerable.Range(0, n).Select(j => counts.Central[a * n + j] / counts.Ranks[a * m]).ToArray()).ToArray();
        return new()
        {
            Draws = problem.Draws,
            Acceptability = Square(m, cell => counts.Ranks[cell] / total),
            Winning = Square(m, cell => counts.Wins[cell] / total),
            CentralWeights = central,
            Confidence = [.. central.Select((weights, a) => weights is null ? (double?)null : Confidence(problem, a, weights, threads, cancel))],
        };
    }

    /// <summary>The share of draws of the values in which the alternative is first under its central weights.</summary>
    private static double Confidence(SmaaProblem problem, int alternative, double[] weights, int threads, CancellationToken cancel)
    {
        var certain = !problem.IsUncertain;
        var under = problem with
        {
            Knowledge = WeightKnowledge.Fixed,
            Weights = weights,
            Draws = certain ? 1 : Math.Clamp(problem.Draws / problem.Alternatives, Math.Min(problem.Draws, 10_000), 100_000),
            Seed = problem.Seed + 1 + (ulong)alternative,
        };
        return Counted(under, null, threads, cancel).Ranks[alternative * problem.Alternatives] / (double)under.Draws;
    }

    /// <summary>Blocks are shared among threads and summed in their own order, so that the sums have the same bits.</summary>
    private static SmaaBlock.Counts Counted(SmaaProblem problem, IProgress<double>? progress, int threads, CancellationToken cancel)
    {
        var blocks = (problem.Draws + SmaaBlock.Size - 1) / SmaaBlock.Size;
        var results = new SmaaBlock.Counts[blocks];
        var done = 0;
        if (blocks == 1)
            results[0] = new SmaaBlock(problem).Run(0, problem.Draws);
        else
            Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, () => new SmaaBlock(problem), (block, _, worker) =>
            {
                results[block] = worker.Run(block, Math.Min(SmaaBlock.Size, problem.Draws - block * SmaaBlock.Size));
                progress?.Report(Interlocked.Increment(ref done) / (double)blocks);
                return worker;
            }, _ => { });
        var sum = results[0];
        foreach (var result in results.Skip(1))
        {
            Add(sum.Ranks, result.Ranks);
            Add(sum.Wins, result.Wins);
            for (var i = 0; i < sum.Central.Length; i++)
                sum.Central[i] += result.Central[i];
        }
        return sum;
    }

    private static void Add(long[] to, long[] from)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] += from[i];
    }

    private static double[][] Square(int m, Func<int, double> cell) =>
        [.. Enumerable.Range(0, m).Select(i => Enumerable.Range(0, m).Select(j => cell(i * m + j)).ToArray())];
}
