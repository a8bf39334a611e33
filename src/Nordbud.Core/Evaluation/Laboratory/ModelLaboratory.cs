namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>
/// Tries a model before it is published: on the tenders that there are, or on made-up ones. Nothing is told to it; every
/// finding is by computing. A model and tenders that <see cref="ModelRules"/> accepts never make it throw.
/// </summary>
public static class ModelLaboratory
{
    /// <summary>Made-up competitions that are tried where there are no tenders; over several lots they are shared.</summary>
    private const int Competitions = 20;

    /// <summary>Points of a line of equal total.</summary>
    private const int LinePoints = 24;

    /// <summary>The report, lot by lot. A lot without tenders is tried on made-up ones of <paramref name="field"/>, or of a field that the model suggests.</summary>
    public static LaboratoryReport Try(EvaluationModel model, IReadOnlyList<Tender> tenders, TenderField? field = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(tenders);
        return model.Lots.Count == 0
            ? new(model, [Lot(model, null, tenders, field)])
            : new(model, [.. model.Lots.Select(lot => Lot(model, lot, [.. tenders.Where(t => t.Lot == lot)], field))]);
    }

    /// <summary>The same tenders under several models; all must pass <see cref="ModelRules"/> under each.</summary>
    public static ModelComparison Compare(IReadOnlyList<EvaluationModel> models, IReadOnlyList<Tender> tenders)
    {
        ArgumentNullException.ThrowIfNull(models);
        ArgumentNullException.ThrowIfNull(tenders);
        var rankings = models.Select(model => Evaluator.Evaluate(model, tenders)).ToList();
        var places = rankings.Select(lots => lots.SelectMany(lot => lot.Tenders).ToDictionary<RankedTender, Tender>(t => t.Tender, ReferenceEqualityComparer.Instance)).ToList();
        var winners = rankings.Select(lots => string.Join('\n', lots.Select(lot => lot.Lot + ":" + string.Join('\t', lot.First.Select(t => t.Tender.Id))))).ToList();
        return new(models,
            [.. tenders.Select(tender => new ComparedTender(tender, [.. places.Select(under => under.GetValueOrDefault(tender))]))],
            winners.Distinct().Count() > 1);
    }

    private static LotReport Lot(EvaluationModel model, string? lot, IReadOnlyList<Tender> tenders, TenderField? field)
    {
        var empty = new Ranking { Model = model, Lot = lot, Tenders = [], LeftOut = [] };
        var searches = new Searches();
        var report = new Searches().Of<LotReport?>(() =>
        {
            var trial = new Trial(model, tenders);
            return trial.Rows.Count > 0 ? Report(trial, lot, null, searches.Of(() => RankReversal.Find(trial), []), searches)
                : tenders.Any(t => !t.Excluded) ? new() { Ranking = trial.Ranking with { Lot = lot } }
                : Invented(model, lot, field ?? TenderField.For(model), searches);
        }, null);
        return report is null ? new() { Ranking = empty, OutOfRange = true } : report with { Incomplete = searches.Failed };
    }

    /// <summary>Several made-up competitions; the one that is told is the first in which a losing tender decides, by withdrawing where there is such.</summary>
    private static LotReport Invented(EvaluationModel model, string? lot, TenderField field, Searches searches)
    {
        var competitions = Math.Max(2, Competitions / Math.Max(1, model.Lots.Count));
        var all = Enumerable.Range(0, competitions)
            .Select(i => new Trial(model, (field with { Seed = field.Seed + (ulong)i }).Make(model, lot)))
            .Select(trial => (Trial: trial, Reversals: searches.Of(() => RankReversal.Find(trial), []))).ToList();
        if (all[0].Trial.Rows.Count == 0)
            return new() { Ranking = all[0].Trial.Ranking with { Lot = lot }, MadeUp = true };
        var told = all.FirstOrDefault(c => c.Reversals.Any(r => !r.MadeUp));
        if (told.Trial is null)
            told = all.FirstOrDefault(c => c.Reversals.Count > 0);
        if (told.Trial is null)
            told = all[0];
        var trials = new MadeUpTrials(competitions, all.Count(c => c.Reversals.Any(r => !r.MadeUp)), all.Count(c => c.Reversals.Any(r => r.MadeUp)));
        return Report(told.Trial, lot, trials, told.Reversals, searches);
    }

    private static LotReport Report(Trial trial, string? lot, MadeUpTrials? trials, IReadOnlyList<Reversal> reversals, Searches searches)
    {
        var model = trial.Model.Compiled;
        var ranking = trial.Ranking with { Lot = lot };
        var report = new LotReport
        {
            Ranking = ranking,
            MadeUp = trials is not null,
            Trials = trials,
            Reversals = reversals,
            Weights = searches.Of(() => EffectiveWeights.Of(ranking), []),
            Stability = searches.Of(() => WeightStability.Of(ranking), null),
        };
        if (model.Comparison is { UsesPrice: false })
            return report;
        var amounts = ranking.Tenders.Select(t => t.Amount ?? 0).ToArray();
        var span = PriceSpan.Of(amounts);
        var own = new OwnPrices(model, amounts, span);
        report = report with
        {
            Span = span,
            FlatZones = searches.Of(own.FlatZones, []),
            NegativeFrom = searches.Of(own.NegativeFrom, null),
            OwnPriceFault = searches.Of(() => own.Fault(trial), null),
        };
        var exchange = new Exchange(model, new(amounts));
        return !exchange.TradesOff ? report : report with
        {
            UnbeatableGap = searches.Of(() => exchange.UnbeatableGap(span), null),
            ImpliedPrices = searches.Of(() => Implied(exchange, ranking, span), []),
            EqualTotals = searches.Of(() => Lines(exchange, ranking, span), []),
        };
    }

    private static List<ImpliedPrice> Implied(Exchange exchange, Ranking ranking, PriceSpan span)
    {
        var quality = Math.Clamp(ranking.Tenders.Average(t => t.Quality), 0.01m, 1 - ImpliedPrice.Gain);
        return [.. new[] { span.Lowest, span.Middle, span.Highest }.Where(price => price > 0).Distinct().Select(price => new ImpliedPrice(price, quality,
            exchange.Rise(price, quality, ImpliedPrice.Gain), exchange.PointOfQuality is { } point ? exchange.Rise(price, quality, point) : null))];
    }

    /// <summary>Lines through the totals of up to five tenders from the first to the last.</summary>
    private static List<EqualTotal> Lines(Exchange exchange, Ranking ranking, PriceSpan span)
    {
        var count = Math.Min(5, ranking.Tenders.Count);
        var chosen = Enumerable.Range(0, count).Select(i => ranking.Tenders[count == 1 ? 0 : i * (ranking.Tenders.Count - 1) / (count - 1)].Total).Distinct();
        decimal from = span.Lowest * 0.9m, to = span.Highest * 1.1m;
        return [.. chosen.Select(total => new EqualTotal(total, [.. Enumerable.Range(0, LinePoints + 1)
            .Select(i => from + (to - from) * i / LinePoints)
            .Select(price => (Price: price, Quality: exchange.QualityFor(price, total)))
            .Where(point => point.Quality is not null).Select(point => (point.Price, point.Quality!.Value))]))];
    }

    /// <summary>Searches that extreme numbers can take out of the range of decimal arithmetic: then nothing is known, which is remembered.</summary>
    private sealed class Searches
    {
        public bool Failed { get; private set; }

        public T Of<T>(Func<T> search, T otherwise)
        {
            try
            {
                return search();
            }
            catch (ArithmeticException)
            {
                Failed = true;
                return otherwise;
            }
        }
    }
}
