using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>
/// Closed-form stability of the winner under one changed weight (family of methods: Triantaphyllou and Sánchez 1997). With
/// <c>r</c> what the others' weights give, two tenders meet at <c>w = (r_b - r_a) / ((s_a - s_b) - (r_a - r_b))</c>.
/// Roundings and minima of quality in all are left out.
/// </summary>
internal static class WeightStability
{
    /// <summary>The intervals of the criteria in their order, and price last; null where totals are no weighted sum or nobody wins alone.</summary>
    public static IReadOnlyList<WeightInterval>? Of(Ranking ranking)
    {
        var model = ranking.Model.Compiled;
        if (ranking.Winner is not { } winner || model.Leaves.Length == 0 || model.Formula is not (PointsFormula or QualityOnly))
            return null;
        var columns = Columns(ranking, model);
        var whole = columns.Sum(c => c.Weight);
        if (whole == 0)
            return null;
        var totals = ranking.Tenders.Select((_, t) => columns.Sum(c => c.Weight / whole * c.Values[t])).ToArray();
        var first = ranking.Tenders.ToList().IndexOf(winner);
        List<WeightInterval> intervals = [];
        foreach (var (criterion, given, values) in columns)
        {
            var weight = given / whole;
            if (weight < 1)
                intervals.Add(Interval(ranking, criterion, weight, values, totals, first));
        }
        return intervals;
    }

    private static WeightInterval Interval(Ranking ranking, string? criterion, decimal weight, decimal[] values, decimal[] totals, int first)
    {
        decimal Rest(int t) => (totals[t] - weight * values[t]) / (1 - weight);
        var (from, to) = (0m, 1m);
        Tender? below = null, above = null;
        for (var t = 0; t < totals.Length; t++)
        {
            // The lead of the winner is Rest + w * (own - Rest), a straight line in w.
            var atNought = Rest(first) - Rest(t);
            var atOne = values[first] - values[t];
            if (t == first || atNought == atOne)
                continue;
            var meet = atNought / (atNought - atOne);
            if (atNought < 0 && meet > from && meet <= weight)
                (from, below) = (meet, ranking.Tenders[t].Tender);
            if (atOne < 0 && meet < to && meet >= weight)
                (to, above) = (meet, ranking.Tenders[t].Tender);
        }
        return new(criterion, weight, from, below, to, above);
    }

    private static List<(string? Criterion, decimal Weight, decimal[] Values)> Columns(Ranking ranking, CompiledModel model)
    {
        List<(string? Criterion, decimal Weight, decimal[] Values)> columns = [];
        for (var i = 0; i < model.Leaves.Length; i++)
            columns.Add((model.Leaves[i].Id, model.Shares[i].AsNumber, [.. ranking.Tenders.Select(t => t.Counted[i] / model.Leaves[i].Scale!.Highest)]));
        if (model.Formula is PointsFormula formula)
        {
            var field = new PriceField([.. ranking.Tenders.Select(t => t.Amount!.Value)]);
            columns.Add((null, model.PriceShare.AsNumber, [.. ranking.Tenders.Select(t => formula.Share(t.Amount!.Value, field, model.Numbers))]));
        }
        return columns;
    }
}
