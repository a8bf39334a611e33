using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Evaluation.Robustness;

/// <summary>
/// An evaluation as a problem for <see cref="Smaa"/>: what each ranked tender would get if one criterion, or price, were
/// all that counts. Points for price are those among the tenders as they are.
/// </summary>
public static class ModelSmaa
{
    /// <summary>The problem, with the criteria of the model in their order and price last; null where nothing is weighed.</summary>
    public static SmaaProblem? Of(Ranking ranking, int draws, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var compiled = ranking.Model.Compiled;
        var formula = ranking.Model.Price.Formula;
        if (ranking.Tenders.Count is 0 or > SmaaProblem.MostAlternatives || compiled.Leaves.Length == 0 || formula is ComparisonFormula { UsesQuality: false })
            return null;
        var rows = ranking.Tenders.Select(tender => Row(ranking, tender)).ToList();
        var weights = compiled.Shares.Select(s => (double)s.AsNumber).ToList();
        if (formula is PointsFormula)
            weights.Add((double)compiled.PriceShare.AsNumber);
        return new()
        {
            Values = [.. rows.Select(row => (IReadOnlyList<UncertainValue>)[.. row.Select(v => new UncertainValue((double)v))])],
            Weights = [.. weights.Select(w => w / weights.Sum())],
            Draws = draws,
            Seed = seed,
        };
    }

    private static IEnumerable<decimal> Row(Ranking ranking, RankedTender tender)
    {
        var compiled = ranking.Model.Compiled;
        var whole = compiled.Shares.Sum(s => s.AsNumber);
        for (var i = 0; i < compiled.Leaves.Length; i++)
        {
            var share = tender.Marks[i] / compiled.Leaves[i].Scale!.Highest;
            if (compiled.Leaves[i].Scale!.Levels.FirstOrDefault(l => l.Mark == tender.Marks[i]) is { Share: { } level })
                share = level;
            yield return ranking.Model.Price.Formula switch
            {
                PointsFormula => share,
                ComparisonFormula { NeedsPositiveQuality: true } => share / tender.Amount!.Value,
                ComparisonFormula { Kind: FormulaKind.Comparison } figure => -figure.Figure(
                    tender.Amount!.Value, figure.QualityIsMoney || figure.QualityIsDeduction ? whole * share : share, compiled.Numbers),
                ComparisonFormula { UsesPrice: false } => share,
                ComparisonFormula figure => figure.Figure(tender.Amount!.Value, share, compiled.Numbers),
                _ => throw new InvalidOperationException("A formula gives points or a figure."),
            };
        }
        if (ranking.Model.Price.Formula is PointsFormula && compiled.PriceShare.Over > 0)
            yield return tender.PricePart!.Value / (compiled.PriceShare.AsNumber * ranking.Model.Price.Points);
        else if (ranking.Model.Price.Formula is PointsFormula)
            yield return 0;
    }
}
