using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Evaluation;

/// <summary>
/// Compares tenders by a model, in decimal arithmetic. The model and the tenders must pass <see cref="ModelRules"/>: a
/// missing mark or price is refused there and throws here. What is not admitted counts in nothing, so that everything
/// relative is computed anew without it.
/// </summary>
public static class Evaluator
{
    /// <summary>Digits after the point of a total that are compared; what lies beyond is the dust of long divisions.</summary>
    private const int Compared = 15;

    /// <summary>The rankings, one for each lot, or one where there are no lots.</summary>
    public static IReadOnlyList<Ranking> Evaluate(EvaluationModel model, IReadOnlyList<Tender> tenders)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Lots.Count == 0
            ? [Rank(model, tenders)]
            : [.. model.Lots.Select(lot => Rank(model, [.. tenders.Where(t => t.Lot == lot)]) with { Lot = lot })];
    }

    /// <summary>The ranking of tenders for the same thing.</summary>
    public static Ranking Rank(EvaluationModel model, IReadOnlyList<Tender> tenders)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(tenders);
        List<LeftOut> leftOut = [];
        var admitted = Admitted(model.Compiled, tenders, leftOut);
        return new() { Model = model, Tenders = Ranked(model.Compiled, admitted), LeftOut = leftOut };
    }

    /// <summary>The tenders that take part, read once; the others are added to <paramref name="leftOut"/>.</summary>
    internal static List<EvaluationRow> Admitted(CompiledModel model, IReadOnlyList<Tender> tenders, List<LeftOut> leftOut)
    {
        var admitted = new List<EvaluationRow>(tenders.Count);
        foreach (var tender in tenders)
        {
            if (tender.Excluded)
                leftOut.Add(new(tender, LeftOutReason.Excluded));
            else if (Read(model, tender) is var row && Lacks(model, row) is { } lack)
                leftOut.Add(lack);
            else
                admitted.Add(row);
        }
        return admitted;
    }

    /// <summary>Computes the rows among each other and sorts them.</summary>
    internal static List<RankedTender> Ranked(CompiledModel model, List<EvaluationRow> rows)
    {
        if (rows.Count > 0)
        {
            if (model.Compares)
                Compare(model, rows);
            Compute(model, rows);
        }
        return Sorted(model, rows);
    }

    private static EvaluationRow Read(CompiledModel model, Tender tender)
    {
        var marks = new decimal[model.Leaves.Length];
        for (var i = 0; i < marks.Length; i++)
        {
            var leaf = model.Leaves[i];
            var mark = (tender.Scores.TryGetValue(leaf.Id, out var score) ? score.Under(model.Model.Scores) : null)
                ?? throw new InvalidOperationException($"The mark of {tender.Id} in {leaf.Id} is missing.");
            marks[i] = model.Rounded(RoundingStage.Score, mark);
        }
        decimal? amount = model.Comparison is { UsesPrice: false } ? null
            : tender.AmountUnder(model.Model.Price) ?? throw new InvalidOperationException($"The price of {tender.Id} is missing.");
        return new(tender, amount, marks, Counted(model, marks), model.Compares);
    }

    /// <summary>Levels that give another share than their mark count as that share of the highest mark.</summary>
    private static decimal[] Counted(CompiledModel model, decimal[] marks)
    {
        decimal[]? counted = null;
        for (var i = 0; i < marks.Length; i++)
        {
            var scale = model.Leaves[i].Scale!;
            if (scale.Levels.Count > 0 && scale.Levels.FirstOrDefault(l => l.Mark == marks[i]) is { Share: { } share })
                (counted ??= [.. marks])[i] = share * scale.Highest;
        }
        return counted ?? marks;
    }

    private static LeftOut? Lacks(CompiledModel model, EvaluationRow row)
    {
        for (var i = 0; i < row.Marks.Length; i++)
        {
            if (row.Marks[i] < model.Leaves[i].Minimum)
                return new(row.Tender, LeftOutReason.BelowMinimum, model.Leaves[i].Id);
        }
        return model.Model.MinimumQuality is { } least && QualityOf(model, row) < least
            ? new(row.Tender, LeftOutReason.BelowMinimumQuality) : null;
    }

    /// <summary>The share of full quality that the marks give by the weights among the criteria.</summary>
    private static decimal QualityOf(CompiledModel model, EvaluationRow row)
    {
        var reached = 0m;
        for (var i = 0; i < row.Counted.Length; i++)
            reached += model.Factors[i].Times(row.Counted[i]);
        return model.FullQuality == 0 ? 0 : reached / model.FullQuality;
    }

    /// <summary>Marks that are compared with those of the other tenders.</summary>
    private static void Compare(CompiledModel model, List<EvaluationRow> rows)
    {
        for (var i = 0; i < model.Leaves.Length; i++)
        {
            var leaf = model.Leaves[i];
            if (leaf.Against is QualityReference.Scale)
                continue;
            var best = rows.Max(r => r.Counted[i]);
            var mean = rows.Sum(r => r.Counted[i]) / rows.Count;
            foreach (var row in rows)
                row.Counted[i] = leaf.Scale!.Highest * (best <= 0 ? 0 : Against(leaf, row.Counted[i], best, mean));
        }
    }

    private static decimal Against(Criterion leaf, decimal mark, decimal best, decimal mean) => leaf.Against switch
    {
        QualityReference.Best => mark / best,
        _ when mark <= mean => mean == best ? 1 : leaf.Knee * mark / mean,
        _ => leaf.Knee + (1 - leaf.Knee) * (mark - mean) / (best - mean),
    };

    private static void Compute(CompiledModel model, List<EvaluationRow> rows)
    {
        var prices = new decimal[rows.Count];
        for (var i = 0; i < prices.Length; i++)
            prices[i] = rows[i].Amount ?? 0;
        var field = new PriceField(prices);
        foreach (var row in rows)
        {
            if (!row.Known)
                row.Quality = QualityOf(model, row);
            if (model.Formula is PointsFormula points)
                Add(model, points, row, field);
            else
                Figure(model, model.Comparison!, row);
            row.Total = Math.Round(model.Rounded(RoundingStage.Total, row.Total), Compared);
            row.Known = true;
        }
    }

    private static void Add(CompiledModel model, PointsFormula formula, EvaluationRow row, PriceField field)
    {
        var price = model.Rounded(RoundingStage.Price, formula.Share(row.Amount!.Value, field, model.Numbers) * model.Model.Price.Points);
        row.PricePart = model.Rounded(RoundingStage.Part, price * model.PriceShare.Over / model.PriceShare.Under);
        var total = row.PricePart.Value;
        for (var i = 0; i < row.Parts.Length; i++)
            total += row.Known ? row.Parts[i] : row.Parts[i] = model.Rounded(RoundingStage.Part, model.Factors[i].Times(row.Counted[i]));
        row.Total = total;
    }

    /// <summary>A part is what the mark takes from or adds to the figure that the price alone would have.</summary>
    private static void Figure(CompiledModel model, ComparisonFormula formula, EvaluationRow row)
    {
        var price = row.Amount ?? 0;
        row.PricePart = row.Amount;
        if (!row.Known || formula is PercentageDeduction)
            row.Reached = Reach(model, formula, row, price);
        if (model.Rounds(RoundingStage.Part) && (formula.QualityIsMoney || formula is PercentageDeduction))
            row.Total = price + row.Parts.Sum();
        else
            row.Total = formula.Figure(price, row.Reached, model.Numbers);
    }

    private static decimal Reach(CompiledModel model, ComparisonFormula formula, EvaluationRow row, decimal price)
    {
        var quality = 0m;
        if (row.Known)
            row.Parts = new decimal[row.Parts.Length];
        for (var i = 0; i < row.Parts.Length; i++)
        {
            var leaf = model.Leaves[i];
            var share = row.Counted[i] * model.Shares[i].Over / (model.Shares[i].Under * leaf.Scale!.Highest);
            quality += share;
            row.Parts[i] = model.Rounded(RoundingStage.Part,
                formula.QualityIsMoney ? -share : formula is PercentageDeduction ? -price * share : share);
        }
        return quality;
    }

    private static List<RankedTender> Sorted(CompiledModel model, List<EvaluationRow> rows)
    {
        Comparison<EvaluationRow> order = (a, b) => Order(model, a, b);
        rows.Sort((a, b) => order(a, b) is var first and not 0 ? first : string.CompareOrdinal(a.Tender.Id, b.Tender.Id));
        var ranked = new List<RankedTender>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            ranked.Add(new()
            {
                Tender = row.Tender,
                Rank = i > 0 && order(rows[i - 1], row) == 0 ? ranked[i - 1].Rank : i + 1,
                Total = row.Total,
                Amount = row.Amount,
                PricePart = row.PricePart,
                Quality = row.Quality,
                Parts = row.Parts,
                Marks = row.Marks,
                Counted = row.Counted,
            });
        }
        return ranked;
    }

    private static int Order(CompiledModel model, EvaluationRow a, EvaluationRow b)
    {
        var byTotal = model.Formula.Kind is FormulaKind.Comparison ? a.Total.CompareTo(b.Total) : b.Total.CompareTo(a.Total);
        if (byTotal != 0)
            return byTotal;
        switch (model.Model.Ties)
        {
            case TieRule.LowestPrice:
                return Nullable.Compare(a.Amount, b.Amount);
            case TieRule.HighestQuality:
                return b.Quality.CompareTo(a.Quality);
            case TieRule.HeaviestCriterion:
                foreach (var leaf in model.Heaviest)
                {
                    if (b.Counted[leaf].CompareTo(a.Counted[leaf]) is var by and not 0)
                        return by;
                }
                return 0;
            default:
                return 0;
        }
    }
}
