using System.Globalization;
using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>
/// Made-up tenders, so that a model can be tried before any has come: prices spread evenly over a span, marks evenly
/// over the upper 70 % of each scale (as the random tenders of the project's formula catalogue). The same seed gives the
/// same tenders on every machine.
/// </summary>
public sealed record TenderField(PriceSpan Span, int Count = 5, ulong Seed = 1)
{
    /// <summary>The lowest share of a scale that is drawn.</summary>
    public const decimal LowestQuality = 0.3m;

    /// <summary>Prices where the model itself says nothing of them.</summary>
    private static readonly PriceSpan Plain = new(800_000, 1_800_000);

    /// <summary>
    /// A field around the prices that the model names: its base price, the interval of a fixed interval, its reference
    /// price or what its quality is worth; otherwise from 800,000 to 1,800,000.
    /// </summary>
    public static TenderField For(EvaluationModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var numbers = model.Compiled.Numbers;
        decimal? Number(string name) => model.Price.Formula.Parameters.Any(p => p.Name == name) ? numbers.Maybe(name) : null;
        var worth = model.Leaves.Sum(leaf => leaf.Value ?? 0);
        return new(
            Number("base") is { } most ? new(0.4m * most, 0.9m * most)
            : Number("zero") is { } zero ? new(0.75m * Number("full")!.Value + 0.05m * zero, zero)
            : Number("reference-price") is { } reference ? new(0.8m * reference, Math.Min(1.8m * reference, Amounts.Largest))
            : model.Price.Formula is ComparisonFormula { QualityIsMoney: true } && worth > 0 ? new(Math.Min(2 * worth, Amounts.Largest / 3), Math.Min(4.5m * worth, Amounts.Largest))
            : Plain);
    }

    /// <summary>The tenders; empty where none can be made up, as a price list of noughts.</summary>
    public IReadOnlyList<Tender> Make(EvaluationModel model, string? lot = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var state = Seed;
        List<Tender> made = [];
        for (var i = 1; i <= Count; i++)
        {
            var price = decimal.Round(Span.Lowest + (Span.Highest - Span.Lowest) * Next(ref state), Span.Highest < 100 ? 8 : 2);
            var scores = model.Leaves.ToDictionary(leaf => leaf.Id,
                leaf => Score.Of(MarkFor(leaf, LowestQuality + (1 - LowestQuality) * Next(ref state), leaf.Minimum)));
            if (Priced(model, price) is { } priced)
                made.Add(priced with { Id = string.Create(CultureInfo.InvariantCulture, $"\u2020{i}"), Lot = lot, Scores = scores });
        }
        return made;
    }

    /// <summary>One tender with a price and, in every criterion, a share of full quality (0 to 1); null where the model cannot compare it.</summary>
    public static Tender? One(EvaluationModel model, string id, decimal price, decimal quality)
    {
        ArgumentNullException.ThrowIfNull(model);
        var scores = model.Leaves.ToDictionary(leaf => leaf.Id, leaf => Score.Of(MarkFor(leaf, quality)));
        if (model.Price.Formula is ComparisonFormula { NeedsPositiveQuality: true } && scores.Values.All(score => score.Agreed <= 0))
            return null;
        return Priced(model, price) is { } priced ? priced with { Id = id, Scores = scores } : null;
    }

    internal static string IdOf(decimal price, decimal quality) => string.Create(CultureInfo.InvariantCulture, $"\u2020{price:0.##}/{quality:0.##}");

    private static Tender? Priced(EvaluationModel model, decimal price)
    {
        var made = new Tender { Id = "", Price = price, Scores = new Dictionary<string, Score>() };
        if (price < 0 || price > Amounts.Largest || model.Price.Formula.NeedsPositivePrice && price == 0)
            return null;
        if (model.Price.LifeCycle is not null || model.Price.Items.Count == 0)
            return made;
        // A price list: every unit costs the same, so that the amount is the price.
        var units = model.Price.Items.Sum(item => item.Quantity);
        if (units <= 0)
            return null;
        var unit = decimal.Round(price / units, Amounts.Decimals);
        return unit == 0 && model.Price.Formula.NeedsPositivePrice ? null
            : made with { Price = null, UnitPrices = model.Price.Items.ToDictionary(item => item.Id, _ => unit) };
    }

    /// <summary>The mark nearest to a share of the scale, not below a minimum that can be given.</summary>
    private static decimal MarkFor(Criterion leaf, decimal quality, decimal? least = null)
    {
        var scale = leaf.Scale!;
        var mark = decimal.Round(scale.Lowest + (scale.Highest - scale.Lowest) * quality, 2);
        if (scale.Levels.Count == 0)
            return Math.Clamp(Math.Max(mark, least ?? mark), scale.Lowest, scale.Highest);
        var given = scale.Levels.Where(level => level.Mark >= least).DefaultIfEmpty(scale.Levels.MaxBy(level => level.Mark)!);
        return (least is null ? scale.Levels : given).MinBy(level => Math.Abs(level.Mark - mark))!.Mark;
    }

    /// <summary>The next number from 0 to below 1 (SplitMix64, Steele, Lea and Flood 2014).</summary>
    private static decimal Next(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return ((z ^ z >> 31) >> 32) / 4_294_967_296m;
    }
}
