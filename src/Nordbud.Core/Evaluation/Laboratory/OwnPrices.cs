using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>What the own price does for a tender that comes to those that are there, over a span of prices.</summary>
internal sealed class OwnPrices
{
    /// <summary>Steps in which the span is walked.</summary>
    private const int Steps = 48;

    /// <summary>Decimals of shares and figures that are compared.</summary>
    private const int Compared = 12;

    private static readonly decimal[] Cuts = [0.99m, 0.95m, 0.9m, 0.8m, 0.7m, 0.6m, 0.5m, 0.3m];

    private readonly CompiledModel _model;
    private readonly decimal[] _others;
    private readonly Exchange _exchange;
    private readonly decimal[] _prices;

    /// <summary>Prices are walked from a quarter of the lowest to half more than the highest.</summary>
    public OwnPrices(CompiledModel model, decimal[] others, PriceSpan span)
    {
        (_model, _others, _exchange) = (model, others, new(model, new(others)));
        decimal from = span.Lowest / 4, to = Math.Min(span.Highest * 1.5m, Amounts.Largest);
        _prices = [.. Enumerable.Range(0, Steps + 1).Select(step => from + (to - from) * step / Steps)];
    }

    /// <summary>Where the price has no effect: at least one whole step of the walk wide.</summary>
    public IReadOnlyList<FlatZone> FlatZones()
    {
        if (_model.Comparison is { UsesPrice: false })
            return [];
        var worth = _prices.Select(Worth).ToArray();
        List<FlatZone> zones = [];
        for (var at = 0; at < Steps; at++)
        {
            var end = at;
            while (end < Steps && worth[end + 1].AsSpan().SequenceEqual(worth[at]))
                end++;
            if (end == at)
                continue;
            var from = at == 0 ? _prices[0] : Edge(_prices[at], _prices[at - 1], worth[at]);
            var to = end == Steps ? _prices[Steps] : Edge(_prices[end], _prices[end + 1], worth[at]);
            zones.Add(new(from, to, (at, end) switch
            {
                (0, Steps) => FlatZoneEnd.All,
                (0, _) => FlatZoneEnd.Low,
                (_, Steps) => FlatZoneEnd.High,
                _ => FlatZoneEnd.Between,
            }));
            at = end;
        }
        return zones;
    }

    /// <summary>The price from which the points for price are below nought; null where none of the prices walked gives such.</summary>
    public decimal? NegativeFrom()
    {
        if (_model.Formula is not PointsFormula formula)
            return null;
        var first = Array.FindIndex(_prices, price => Share(formula, price) < 0);
        if (first < 1)
            return first < 0 ? null : _prices[0];
        decimal low = _prices[first - 1], high = _prices[first];
        for (var turn = 0; turn < 50; turn++)
        {
            var middle = (low + high) / 2;
            if (Share(formula, middle) < 0)
                high = middle;
            else
                low = middle;
        }
        return Cents(low);
    }

    /// <summary>
    /// A tender that loses by a lower price: submitted ones with cuts of their own price, then made-up newcomers over the
    /// span. One that loses rank is preferred. Published roundings and ties are as in the model.
    /// </summary>
    public OwnPriceFault? Fault(Trial trial)
    {
        if (_model.Comparison is { UsesPrice: false })
            return null;
        OwnPriceFault? points = null;
        foreach (var own in trial.Tried)
        {
            foreach (var cut in Cuts)
            {
                if (Worse(own, trial.At(own.Tender, Cents(own.Amount!.Value * cut))) is not { } fault)
                    continue;
                if (fault.LosesRank)
                    return fault;
                points ??= fault;
            }
        }
        foreach (var quality in (decimal[])[1, 0.75m, 0.5m])
        {
            if (TenderField.One(trial.Model, "\u2020", _prices[^1], quality) is not { } made || trial.Read(made) is not { } row)
                continue;
            RankedTender? lower = null;
            for (var at = 0; at <= Steps; at += 2)
            {
                var own = trial.With(row, Cents(_prices[at])).First(t => ReferenceEquals(t.Tender, made));
                if (lower is not null && Worse(own, lower) is { } fault)
                {
                    if (fault.LosesRank)
                        return fault;
                    points ??= fault;
                }
                lower = own;
            }
        }
        return points;
    }

    private OwnPriceFault? Worse(RankedTender at, RankedTender lower) =>
        lower.Rank > at.Rank || !_exchange.AsGood(lower.Total, at.Total) ? new(at, lower) : null;

    /// <summary>The own share less each other's, or the own figure at half of full quality.</summary>
    private decimal[] Worth(decimal price)
    {
        if (_model.Formula is not PointsFormula formula)
            return [decimal.Round(_exchange.Total(price, 0.5m), Compared)];
        if (_model.PriceShare.Over == 0)
            return [0];
        var field = With(price);
        var own = formula.Share(price, field, _model.Numbers);
        return [own, .. _others.Distinct().Select(other => decimal.Round(own - formula.Share(other, field, _model.Numbers), Compared))];
    }

    private decimal Share(PointsFormula formula, decimal price) => formula.Share(price, With(price), _model.Numbers);

    private PriceField With(decimal price) => new([.. _others, price]);

    /// <summary>The last price between one inside and one outside where it is still the same.</summary>
    private decimal Edge(decimal inside, decimal outside, decimal[] worth)
    {
        for (var turn = 0; turn < 30; turn++)
        {
            var middle = (inside + outside) / 2;
            if (Worth(middle).AsSpan().SequenceEqual(worth))
                inside = middle;
            else
                outside = middle;
        }
        return Cents(inside);
    }

    private static decimal Cents(decimal price) => price < 1 ? price : decimal.Round(price, 2);
}
