using System.Text.Json;
using Nordbud.Core.Evaluation.Laboratory;

namespace Nordbud.Web.Cli;

/// <summary>Writes what the laboratory found about one lot: amounts in the currency of the model, shares from 0 to 1, as decimal strings.</summary>
internal static class LaboratoryJson
{
    public static void Write(Utf8JsonWriter json, LotReport lot)
    {
        json.WriteStartObject();
        if (lot.Ranking.Lot is { } name)
            json.WriteString("lot", name);
        json.WriteBoolean("madeUp", lot.MadeUp);
        json.WriteBoolean("outOfRange", lot.OutOfRange);
        json.WriteBoolean("incomplete", lot.Incomplete);
        if (lot.Trials is { } trials)
        {
            json.WriteStartObject("trials");
            json.WriteNumber("competitions", trials.Competitions);
            json.WriteNumber("byWithdrawing", trials.ByWithdrawing);
            json.WriteNumber("byComing", trials.ByComing);
            json.WriteEndObject();
        }
        if (lot.Span is { } span)
        {
            json.WriteStartObject("priceSpan");
            Number(json, "lowest", span.Lowest);
            Number(json, "highest", span.Highest);
            json.WriteEndObject();
        }
        Prices(json, lot);
        Weights(json, lot);
        json.WriteEndObject();
    }

    private static void Prices(Utf8JsonWriter json, LotReport lot)
    {
        List(json, "decoys", lot.Decoys, decoy =>
        {
            json.WriteString("gains", decoy.Gains.Id);
            List(json, "by", decoy.By, by =>
            {
                Number(json, "price", by.Ranked?.Amount);
                Number(json, "quality", by.Ranked?.Quality);
            });
        });
        List(json, "flatZones", lot.FlatZones, zone =>
        {
            Number(json, "from", zone.From);
            Number(json, "to", zone.To);
            json.WriteString("where", JsonNamingPolicy.KebabCaseLower.ConvertName(zone.End.ToString()));
        });
        Number(json, "negativeFrom", lot.NegativeFrom);
        if (lot.OwnPriceFault is { } fault)
        {
            json.WriteStartObject("lowerPriceLoses");
            json.WriteString("tender", fault.At.Tender.Id);
            Number(json, "price", fault.At.Amount);
            json.WriteNumber("rank", fault.At.Rank);
            Number(json, "total", fault.At.Total);
            Number(json, "lowerPrice", fault.Lower.Amount);
            json.WriteNumber("lowerRank", fault.Lower.Rank);
            Number(json, "lowerTotal", fault.Lower.Total);
            json.WriteEndObject();
        }
        else
            json.WriteNull("lowerPriceLoses");
        Number(json, "unbeatableGap", lot.UnbeatableGap);
        json.WriteBoolean("priceHardlyMatters", lot.PriceHardlyMatters);
        List(json, "impliedPrices", lot.ImpliedPrices, implied =>
        {
            Number(json, "price", implied.Price);
            Number(json, "quality", implied.Quality);
            Number(json, "tenthOfQuality", implied.Tenth);
            Number(json, "point", implied.Point);
        });
    }

    private static void Weights(Utf8JsonWriter json, LotReport lot)
    {
        List(json, "effectiveWeights", lot.Weights, weight =>
        {
            json.WriteString("criterion", weight.Criterion ?? "price");
            Number(json, "nominal", weight.Nominal);
            Number(json, "byRange", weight.ByRange);
            Number(json, "byDeviation", weight.ByDeviation);
        });
        if (lot.Stability is not { } stability)
        {
            json.WriteNull("weightStability");
            return;
        }
        List(json, "weightStability", stability, interval =>
        {
            json.WriteString("criterion", interval.Criterion ?? "price");
            Number(json, "weight", interval.Weight);
            Number(json, "from", interval.From);
            json.WriteString("takesOverBelow", interval.TakesOverBelow?.Id);
            Number(json, "to", interval.To);
            json.WriteString("takesOverAbove", interval.TakesOverAbove?.Id);
        });
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? number) =>
        json.WriteString(name, number is { } given ? EvaluationOutput.Number(given) : null);
}
