namespace Nordbud.Core.Evaluation.Robustness;

/// <summary>The pairwise winning index of values that were drawn elsewhere: a row for each draw, a column for each alternative.</summary>
public static class ObservedWinning
{
    /// <summary>The share of draws in which the row's alternative is strictly better than the column's.</summary>
    public static decimal[][] Of(IReadOnlyList<IReadOnlyList<decimal>> draws)
    {
        ArgumentNullException.ThrowIfNull(draws);
        var alternatives = Enumerable.Range(0, draws[0].Count).ToList();
        return [.. alternatives.Select(i => alternatives.Select(j => draws.Count(d => d[i] > d[j]) / (decimal)draws.Count).ToArray())];
    }
}
