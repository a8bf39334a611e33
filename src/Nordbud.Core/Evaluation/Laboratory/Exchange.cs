using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>
/// What price and quality are worth against each other for one tender, while the other tenders, and with them the lowest,
/// the highest and the mean price, stay as they are. Published roundings are left out. Null results mean: not at any price.
/// </summary>
internal sealed class Exchange(CompiledModel model, PriceField field)
{
    /// <summary>The largest rise that is looked for, as a multiple of the price.</summary>
    private const decimal Furthest = 1_000;

    private readonly decimal _whole = model.Shares.Sum(share => share.AsNumber);
    private readonly decimal _points = model.Model.Price.Points;

    /// <summary>Do both price and quality count?</summary>
    public bool TradesOff => _whole > 0 && model.Formula switch
    {
        PointsFormula => model.PriceShare.Over > 0,
        ComparisonFormula comparison => comparison.UsesPrice && comparison.UsesQuality,
        _ => false,
    };

    /// <summary>The points in all, or the figure of comparison, for a price and a share of full quality.</summary>
    public decimal Total(decimal price, decimal quality) => model.Formula switch
    {
        PointsFormula points => PriceOf(points, price) + quality * _whole * _points,
        ComparisonFormula { QualityIsMoney: true } or ComparisonFormula { QualityIsDeduction: true } => model.Comparison!.Figure(price, quality * _whole, model.Numbers),
        _ => model.Comparison!.Figure(price, quality, model.Numbers),
    };

    /// <summary>Is the first total at least as good as the second?</summary>
    public bool AsGood(decimal first, decimal second) => model.Formula.Kind is FormulaKind.Comparison ? first <= second : first >= second;

    /// <summary>The share of full quality that one point of the model is; null where there are no points.</summary>
    public decimal? PointOfQuality => model.Formula is PointsFormula && _whole > 0 ? 1 / (_whole * _points) : null;

    /// <summary>By how much the price may rise for so much more quality until the tender is no better than before (bisection).</summary>
    public decimal? Rise(decimal price, decimal quality, decimal gain)
    {
        var before = Total(price, quality);
        var step = price / 8;
        decimal low = 0, high = step;
        while (!AsGood(before, Total(price + high, quality + gain)))
        {
            (low, high) = (high, high * 2);
            if (high > Furthest * price || price + high > Amounts.Largest)
                return null;
        }
        for (var turn = 0; turn < 60 && high - low > price / 1_000_000_000; turn++)
        {
            var middle = (low + high) / 2;
            if (AsGood(before, Total(price + middle, quality + gain)))
                high = middle;
            else
                low = middle;
        }
        return high;
    }

    /// <summary>
    /// The least gap, as a share of full quality, from which the worse tender cannot win back by price: it asks the lowest,
    /// the other the highest price of the span and has full quality. Null where no gap is too large.
    /// </summary>
    public decimal? UnbeatableGap(PriceSpan span)
    {
        if (model.Formula is PointsFormula points)
        {
            var gap = (PriceOf(points, span.Lowest) - PriceOf(points, span.Highest)) / (_whole * _points);
            return gap >= 1 ? null : Math.Max(0, gap);
        }
        var best = Total(span.Highest, 1);
        decimal low = 0, high = 1 - 1 / 1_000_000_000m;
        if (AsGood(Total(span.Lowest, 1 - high), best))
            return null;
        for (var turn = 0; turn < 40; turn++)
        {
            var middle = (low + high) / 2;
            if (AsGood(Total(span.Lowest, 1 - middle), best))
                low = middle;
            else
                high = middle;
        }
        return high;
    }

    /// <summary>The quality that gives a total at a price; null outside 0 to 1.</summary>
    public decimal? QualityFor(decimal price, decimal total)
    {
        if (model.Formula is PointsFormula points)
            return (total - PriceOf(points, price)) / (_whole * _points) is >= 0 and <= 1 and var quality ? quality : null;
        decimal low = 1 / 1_000_000m, high = 1;
        if (!AsGood(Total(price, high), total) || AsGood(Total(price, low), total))
            return null;
        for (var turn = 0; turn < 30; turn++)
        {
            var middle = (low + high) / 2;
            if (AsGood(Total(price, middle), total))
                high = middle;
            else
                low = middle;
        }
        return high;
    }

    private decimal PriceOf(PointsFormula formula, decimal price) =>
        formula.Share(price, field, model.Numbers) * model.PriceShare.AsNumber * _points;
}
