using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>Turns findings into warnings with their sources, each code once.</summary>
public static class LaboratoryWarnings
{
    /// <summary>By how much an effective weight may differ from the one given before it is said; the project's own measure.</summary>
    public const decimal LargestDrift = 0.15m;

    private const string Theory = "Stilger, Siderius & van Raaij 2017";

    /// <summary>The warnings of one lot.</summary>
    public static IReadOnlyList<ModelWarning> Of(LotReport lot, Country? country)
    {
        ArgumentNullException.ThrowIfNull(lot);
        List<ModelWarning> warnings = [.. ModelWarnings.Of(lot.Reversals)];
        var model = lot.Ranking.Model;
        void Add(string code, string text, string source, bool isError, params (string, object)[] arguments) =>
            warnings.Add(new(code, new($"evaluation.warning.{text}", [("currency", model.Currency), .. arguments]), source, isError));
        foreach (var zone in lot.FlatZones.DistinctBy(zone => zone.End))
            Flat(zone);
        if (lot.NegativeFrom is { } negative)
            Add("PRICE_POINTS_CAN_BE_NEGATIVE", "PRICE_POINTS_CAN_BE_NEGATIVE.from", "KOFA 2015/60, 2017/114; HFD 2023 ref. 7", false, ("from", Shown(negative)));
        if (lot.OwnPriceFault is { } fault)
            Add("LOWER_PRICE_CAN_LOSE_POINTS", fault.LosesRank ? "LOWER_PRICE_CAN_LOSE_POINTS.rank" : "LOWER_PRICE_CAN_LOSE_POINTS.total",
                model.Price.Formula.Source + "; Conseil d'État 29 October 2013, no 370789 (France)", false,
                ("price", Shown(fault.At.Amount!.Value)), ("lower", Shown(fault.Lower.Amount!.Value)), ("before", fault.At.Rank), ("after", fault.Lower.Rank));
        if (lot.PriceHardlyMatters && lot.Span is { } span)
            Add("PRICE_HARDLY_MATTERS", "PRICE_HARDLY_MATTERS", "Blom; anskaffelser.no (DFØ)", false,
                ("gap", Math.Round(100 * lot.UnbeatableGap!.Value, 1)), ("lowest", Shown(span.Lowest)), ("highest", Shown(span.Highest)));
        if (lot.Weights.Where(w => w.Nominal is not null).MaxBy(w => Math.Abs(w.ByRange - w.Nominal!.Value)) is { } drift
            && Math.Abs(drift.ByRange - drift.Nominal!.Value) >= LargestDrift)
            Add("EFFECTIVE_WEIGHT_DIFFERS", drift.Criterion is null ? "EFFECTIVE_WEIGHT_DIFFERS.price" : "EFFECTIVE_WEIGHT_DIFFERS.criterion", "anskaffelser.no (DFØ); C-6/15 TNS Dimarso", false,
                ("criterion", model.Leaves.FirstOrDefault(leaf => leaf.Id == drift.Criterion)?.Shown ?? ""),
                ("nominal", Math.Round(100 * drift.Nominal.Value)), ("effective", Math.Round(100 * drift.ByRange)));
        return warnings;

        void Flat(FlatZone zone)
        {
            var (from, to) = (("from", (object)Shown(zone.From)), ("to", (object)Shown(zone.To)));
            if (zone.End is FlatZoneEnd.All)
                Add("PRICE_HAS_NO_EFFECT", "PRICE_HAS_NO_EFFECT", "anskaffelser.no (DFØ)", false, from, to);
            else if (zone.End is FlatZoneEnd.Low && !model.Price.Formula.Relative)
                Add("PRICE_BELOW_FLOOR_HAS_NO_EFFECT", "PRICE_BELOW_FLOOR_HAS_NO_EFFECT", "HFD 2022 ref. 41", country is Country.SE, ("full", Shown(zone.To)));
            else if (zone.End is FlatZoneEnd.Low)
                Add("PRICE_BELOW_OTHERS_HAS_NO_EFFECT", "PRICE_BELOW_OTHERS_HAS_NO_EFFECT", Theory, false, to);
            else if (zone.End is FlatZoneEnd.High)
                Add("PRICE_ABOVE_CEILING_HAS_NO_EFFECT", "PRICE_ABOVE_CEILING_HAS_NO_EFFECT", Theory, false, from);
            else
                Add("PRICE_BETWEEN_HAS_NO_EFFECT", "PRICE_BETWEEN_HAS_NO_EFFECT", Theory, false, from, to);
        }
    }

    /// <summary>Money without trailing noughts, to the nearest hundredth.</summary>
    private static decimal Shown(decimal amount) => DecimalMath.Normalised(Math.Round(amount, 2));
}
