using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>Finds <see cref="EffectiveWeight"/>s (DFØ: the differences in points decide, not the points).</summary>
internal static class EffectiveWeights
{
    /// <summary>Those of the criteria in their order and price last; empty where nothing differs or parts are in different units.</summary>
    public static IReadOnlyList<EffectiveWeight> Of(Ranking ranking)
    {
        var model = ranking.Model.Compiled;
        if (ranking.Tenders.Count < 2 || model.Formula is not (PointsFormula or AddedValue or PercentageDeduction or QualityOnly))
            return [];
        List<(string? Criterion, decimal? Nominal, decimal[] Parts)> columns = [];
        var weighs = model.Formula is PointsFormula or QualityOnly;
        for (var i = 0; i < model.Leaves.Length; i++)
            columns.Add((model.Leaves[i].Id, weighs ? model.Shares[i].AsNumber : null, [.. ranking.Tenders.Select(t => t.Parts[i])]));
        if (model.Formula is not QualityOnly)
            columns.Add((null, weighs ? model.PriceShare.AsNumber : null, [.. ranking.Tenders.Select(t => t.PricePart ?? 0)]));
        var ranges = columns.Select(c => c.Parts.Max() - c.Parts.Min()).ToList();
        if (ranges.Max() == 0)
            return [];
        var unit = ranges.Max();
        var deviations = columns.Select(c => Deviation(c.Parts, unit)).ToList();
        decimal range = ranges.Sum(r => r / unit), deviation = deviations.Sum();
        return [.. columns.Select((c, i) => new EffectiveWeight(c.Criterion, c.Nominal, ranges[i] / unit / range, deviations[i] / deviation))];
    }

    /// <summary>The standard deviation in a unit that keeps squares small.</summary>
    private static decimal Deviation(decimal[] parts, decimal unit)
    {
        var least = parts.Min();
        var mean = parts.Sum(p => (p - least) / unit) / parts.Length;
        return DecimalMath.Sqrt(parts.Sum(p => ((p - least) / unit - mean) * ((p - least) / unit - mean)) / parts.Length);
    }
}
