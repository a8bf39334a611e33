using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Evaluation.Robustness;

/// <summary>
/// An evaluation as a problem for <see cref="Smaa"/>: what each ranked tender would get if one criterion, or price, were
/// all that counts. Points for price are those among the tenders as they are.
/// </summary>
public static class ModelSmaa
{
    /// <summary>The most marks of a scale without levels of which one mark is a level; a longer scale has ten.</summary>
    private const decimal ShortScale = 10;

    /// <summary>The problem of uncertain weights, with the criteria of the model in their order and price last; null where nothing is weighed.</summary>
    public static SmaaProblem? Of(Ranking ranking, int draws, ulong seed) => Of(ranking, draws, seed, Uncertainty.Weights);

    /// <summary>
    /// The problem of uncertain weights, marks or both. A mark varies by one level more or less: normally, with the standard
    /// deviation of three equally likely values (one level less, the mark, one more), <c>step * sqrt(2/3)</c>. The step is
    /// <paramref name="scoreStep"/> in marks, or the mean distance of neighbouring levels, or one mark (a tenth of a scale
    /// of more than ten). The mark of a panel varies by its own standard error instead. Where a mark bends the figure, its line at the mark is taken.
    /// </summary>
    public static SmaaProblem? Of(Ranking ranking, int draws, ulong seed, Uncertainty what, decimal? scoreStep = null)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var compiled = ranking.Model.Compiled;
        var formula = ranking.Model.Price.Formula;
        if (ranking.Tenders.Count is 0 or > SmaaProblem.MostAlternatives || compiled.Leaves.Length == 0 || formula is ComparisonFormula { UsesQuality: false })
            return null;
        var weights = compiled.Shares.Select(s => (double)s.AsNumber).ToList();
        if (formula is PointsFormula)
            weights.Add((double)compiled.PriceShare.AsNumber);
        if (weights.Sum() <= 0 && what is not Uncertainty.Weights)
            return null;
        return new()
        {
            Values = [.. ranking.Tenders.Select(tender => (IReadOnlyList<UncertainValue>)[.. Row(ranking, tender, what, scoreStep)])],
            Knowledge = what is Uncertainty.Scores ? WeightKnowledge.Fixed : WeightKnowledge.Free,
            Weights = [.. weights.Select(w => w / weights.Sum())],
            Draws = draws,
            Seed = seed,
        };
    }

    private static IEnumerable<UncertainValue> Row(Ranking ranking, RankedTender tender, Uncertainty what, decimal? step)
    {
        var compiled = ranking.Model.Compiled;
        for (var i = 0; i < compiled.Leaves.Length; i++)
        {
            var scale = compiled.Leaves[i].Scale!;
            var share = tender.Counted[i] / scale.Highest;
            var value = Value(ranking, tender, share);
            if (what is Uncertainty.Weights)
            {
                yield return new((double)value);
                continue;
            }
            var panel = tender.Tender.Scores[compiled.Leaves[i].Id] is { Agreed: null, Panel: { People: > 1 } people } ? people : null;
            var (marks, width) = panel is null ? (step ?? StepOf(scale), Math.Sqrt(2.0 / 3)) : (panel.Deviation, 1 / Math.Sqrt(panel.People));
            yield return new((double)value, Math.Abs((double)(Value(ranking, tender, Math.Max(share, 0) + marks / scale.Highest) - value)) * width);
        }
        if (ranking.Model.Price.Formula is PointsFormula)
            yield return new((double)(compiled.PriceShare.Over > 0 ? tender.PricePart!.Value / (compiled.PriceShare.AsNumber * ranking.Model.Price.Points) : 0));
    }

    /// <summary>The distance of neighbouring levels, in marks.</summary>
    private static decimal StepOf(Scale scale) => scale.Levels.Count > 1
        ? (scale.Levels.Max(l => l.Mark) - scale.Levels.Min(l => l.Mark)) / (scale.Levels.Count - 1)
        : scale.Highest - scale.Lowest <= ShortScale ? 1 : (scale.Highest - scale.Lowest) / ShortScale;

    /// <summary>What the tender would get if this share of one criterion were all that counts.</summary>
    private static decimal Value(Ranking ranking, RankedTender tender, decimal share)
    {
        var compiled = ranking.Model.Compiled;
        return ranking.Model.Price.Formula switch
        {
            PointsFormula => share,
            ComparisonFormula { NeedsPositiveQuality: true } => share / tender.Amount!.Value,
            ComparisonFormula { Kind: FormulaKind.Comparison } figure => -figure.Figure(
                tender.Amount!.Value, figure.QualityIsMoney || figure.QualityIsDeduction ? compiled.Shares.Sum(s => s.AsNumber) * share : share, compiled.Numbers),
            ComparisonFormula { UsesPrice: false } => share,
            ComparisonFormula figure => figure.Figure(tender.Amount!.Value, share, compiled.Numbers),
            _ => throw new InvalidOperationException("A formula gives points or a figure."),
        };
    }
}
