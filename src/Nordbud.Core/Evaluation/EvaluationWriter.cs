using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation;

/// <summary>
/// Writes an evaluation model, with or without its tenders, as <see cref="EvaluationJson"/> reads it: numbers as decimal
/// strings, fields in one order, what is usual left out. The same model gives the same bytes.
/// </summary>
public static class EvaluationWriter
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The model and the tenders as UTF-8.</summary>
    /// <param name="model">The model.</param>
    /// <param name="tenders">The tenders; none where the model is published before there are any.</param>
    /// <param name="country">The country whose checks apply, or null.</param>
    public static byte[] Write(EvaluationModel model, IReadOnlyList<Tender> tenders, Country? country = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(tenders);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("currency", model.Currency);
            if (country is { } known)
                json.WriteString("country", JsonFields.Named(known));
            List(json, "criteria", model.Criteria, Criterion);
            Price(json, model.Price);
            if (model.Lots.Count > 0)
                List(json, "lots", model.Lots, static (json, lot) => json.WriteStringValue(lot));
            Number(json, "minimumQuality", model.MinimumQuality);
            if (model.Roundings.Count > 0)
                List(json, "rounding", model.Roundings, Rounding);
            Word(json, "ties", model.Ties);
            Word(json, "scores", model.Scores);
            List(json, "tenders", tenders, Tender);
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    /// <summary>The SHA-256 of a model without tenders and names, in lower-case hexadecimal.</summary>
    public static string Hash(EvaluationModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var bare = model with { Criteria = [.. model.Criteria.Select(criterion => criterion with { Name = null })] };
        return Convert.ToHexStringLower(SHA256.HashData(Write(bare, [])));
    }

    private static void Criterion(Utf8JsonWriter json, Criterion criterion)
    {
        json.WriteStartObject();
        json.WriteString("id", criterion.Id);
        Text(json, "name", criterion.Name);
        Text(json, "parent", criterion.Parent);
        Number(json, "weight", criterion.Weight);
        if (criterion.Scale is { } scale)
        {
            json.WriteStartObject("scale");
            Number(json, "min", scale.Lowest);
            Number(json, "max", scale.Highest);
            if (scale.Levels.Count > 0)
                List(json, "levels", scale.Levels, Level);
            json.WriteEndObject();
        }
        Number(json, "minimum", criterion.Minimum);
        Number(json, "value", criterion.Value);
        if (criterion.Against is not QualityReference.Scale)
            Word(json, "against", criterion.Against);
        if (criterion.Against is QualityReference.Bilinear)
            Number(json, "knee", criterion.Knee);
        Word(json, "scoredBy", criterion.ScoredBy);
        if (criterion.Climate)
            json.WriteBoolean("climate", true);
        json.WriteEndObject();
    }

    private static void Level(Utf8JsonWriter json, ScaleLevel level)
    {
        json.WriteStartObject();
        Number(json, "mark", level.Mark);
        Text(json, "name", level.Name);
        Text(json, "text", level.Text);
        Number(json, "share", level.Share);
        json.WriteEndObject();
    }

    private static void Price(Utf8JsonWriter json, PriceModel price)
    {
        json.WriteStartObject("price");
        json.WriteString("method", price.Formula.Name);
        Number(json, "weight", price.Weight);
        Number(json, "points", price.Points);
        foreach (var (name, number) in price.Parameters.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (name is "clamp")
                json.WriteString(name, number switch { 0 => "none", 1 => "zero", _ => "both" });
            else
                Number(json, name, number);
        }
        if (price.Items.Count > 0)
            List(json, "items", price.Items, Item);
        if (price.LifeCycle is { } life)
        {
            json.WriteStartObject("lifeCycle");
            Number(json, "rate", life.Rate);
            json.WriteNumber("years", life.Years);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, PriceItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        Number(json, "quantity", item.Quantity);
        json.WriteEndObject();
    }

    private static void Rounding(Utf8JsonWriter json, Rounding rounding)
    {
        json.WriteStartObject();
        Word(json, "stage", rounding.Stage);
        Number(json, "step", rounding.Step);
        Word(json, "mode", rounding.Mode);
        json.WriteEndObject();
    }

    private static void Tender(Utf8JsonWriter json, Tender tender)
    {
        json.WriteStartObject();
        json.WriteString("id", tender.Id);
        Text(json, "name", tender.Name);
        Text(json, "lot", tender.Lot);
        Number(json, "price", tender.Price);
        if (tender.UnitPrices.Count > 0)
        {
            json.WriteStartObject("prices");
            foreach (var (item, price) in tender.UnitPrices.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                Number(json, item, price);
            json.WriteEndObject();
        }
        if (tender.Costs.Count > 0)
            List(json, "costs", tender.Costs, Cost);
        json.WriteStartObject("scores");
        foreach (var (criterion, score) in tender.Scores.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(criterion);
            Mark(json, score);
        }
        json.WriteEndObject();
        if (tender.Excluded)
            json.WriteBoolean("excluded", true);
        json.WriteEndObject();
    }

    private static void Cost(Utf8JsonWriter json, YearCost cost)
    {
        json.WriteStartObject();
        json.WriteNumber("year", cost.Year);
        Number(json, "amount", cost.Amount);
        json.WriteEndObject();
    }

    private static void Mark(Utf8JsonWriter json, Score score)
    {
        json.WriteStartObject();
        Number(json, "agreed", score.Agreed);
        if (score.Individual.Count > 0)
            List(json, "individual", score.Individual, static (json, mark) => json.WriteStringValue(Shown(mark)));
        if (score.Panel is { } panel)
        {
            json.WriteStartObject("panel");
            json.WriteNumber("n", panel.People);
            Number(json, "mean", panel.Mean);
            Number(json, "sd", panel.Deviation);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void Word<T>(Utf8JsonWriter json, string name, T word) where T : struct, Enum => json.WriteString(name, JsonFields.Named(word));

    private static void Number(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } given)
            json.WriteString(name, Shown(given));
    }

    private static string Shown(decimal number) => DecimalMath.Normalised(number).ToString(CultureInfo.InvariantCulture);
}
