using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary>Writes the answer of an evaluation: JSON with totals as decimal strings, or a page of text.</summary>
public static class EvaluationOutput
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteJson(EvaluationAnswer answer, Texts texts, Stream output)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            json.WriteStartObject();
            json.WriteStartArray("ranking");
            foreach (var lot in answer.Lots)
            {
                foreach (var tender in lot.Ranking.Tenders)
                    Ranked(json, lot.Ranking, tender);
            }
            json.WriteEndArray();
            json.WriteStartArray("leftOut");
            foreach (var left in answer.Lots.SelectMany(lot => lot.Ranking.LeftOut))
            {
                json.WriteStartObject();
                json.WriteString("tender", left.Tender.Id);
                json.WriteString("reason", JsonNamingPolicy.KebabCaseLower.ConvertName(left.Reason.ToString()));
                if (left.Criterion is { } criterion)
                    json.WriteString("criterion", criterion);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("warnings");
            foreach (var warning in answer.Warnings)
            {
                json.WriteStartObject();
                json.WriteString("code", warning.Code);
                json.WriteString("text", texts.Format(warning.Text));
                json.WriteString("source", warning.Source);
                json.WriteString("level", warning.IsError ? "error" : "warning");
                json.WriteEndObject();
            }
            json.WriteEndArray();
            Laboratory(json, answer);
            if (answer.Lots.Any(lot => lot.Robustness is not null))
                Robustness(json, answer);
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    private static void Ranked(Utf8JsonWriter json, Ranking ranking, RankedTender tender)
    {
        json.WriteStartObject();
        if (ranking.Lot is { } lot)
            json.WriteString("lot", lot);
        json.WriteString("tender", tender.Tender.Id);
        json.WriteNumber("rank", tender.Rank);
        json.WriteString("total", Number(tender.Total));
        json.WriteStartObject("parts");
        if (tender.PricePart is { } price)
            json.WriteString("price", Number(price));
        for (var i = 0; i < tender.Parts.Count; i++)
            json.WriteString(ranking.Model.Leaves[i].Id, Number(tender.Parts[i]));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Laboratory(Utf8JsonWriter json, EvaluationAnswer answer)
    {
        json.WriteStartObject("laboratory");
        json.WriteStartArray("rankReversals");
        foreach (var (lot, reversal) in answer.Lots.SelectMany(lot => lot.Reversals.Select(r => (lot.Ranking.Lot, r))))
        {
            json.WriteStartObject();
            if (lot is not null)
                json.WriteString("lot", lot);
            json.WriteBoolean("madeUp", reversal.MadeUp);
            json.WriteStartObject("cause");
            json.WriteString("tender", reversal.Cause.Id);
            if (reversal.Cause.Price is { } price)
                json.WriteString("price", Number(price));
            json.WriteStartObject("scores");
            foreach (var leaf in answer.Model.Leaves)
                json.WriteString(leaf.Id, Number(reversal.Cause.Scores[leaf.Id].Under(answer.Model.Scores) ?? 0));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("winnerWithout", reversal.Without.Id);
            json.WriteString("winnerWith", reversal.With.Id);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("lots");
        foreach (var lot in answer.Lots)
            LaboratoryJson.Write(json, lot.Report);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Robustness(Utf8JsonWriter json, EvaluationAnswer answer)
    {
        json.WriteStartObject("robustness");
        json.WriteNumber("seed", answer.Seed);
        json.WriteString("uncertain", JsonNamingPolicy.KebabCaseLower.ConvertName(answer.Uncertain.ToString()));
        json.WriteStartArray("tenders");
        foreach (var lot in answer.Lots.Where(lot => lot.Robustness is not null))
        {
            for (var i = 0; i < lot.Ranking.Tenders.Count; i++)
            {
                json.WriteStartObject();
                if (lot.Ranking.Lot is { } name)
                    json.WriteString("lot", name);
                json.WriteString("tender", lot.Ranking.Tenders[i].Tender.Id);
                Numbers(json, "rankAcceptability", lot.Robustness!.Acceptability[i]);
                Numbers(json, "pairwiseWinning", lot.Robustness.Winning[i]);
                if (lot.Robustness.CentralWeights[i] is { } central)
                    Numbers(json, "centralWeights", central);
                if (lot.Robustness.Confidence[i] is { } confidence)
                    json.WriteNumber("confidence", confidence);
                json.WriteEndObject();
            }
        }
        json.WriteEndArray();
        json.WriteNumber("halfInterval", answer.Lots.Where(lot => lot.Robustness is not null).Max(lot => lot.Robustness!.HalfInterval));
        json.WriteEndObject();
    }

    private static void Numbers(Utf8JsonWriter json, string name, double[] numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    public static void WriteText(EvaluationAnswer answer, Texts texts, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine(texts.Format("evaluation.text.title", ("currency", answer.Model.Currency), ("method", answer.Model.Price.Formula.Name)));
        foreach (var lot in answer.Lots)
            WriteText(answer, lot, texts, output);
        output.WriteLine();
        output.WriteLine(answer.Warnings.Count == 0 ? texts["evaluation.text.no-warnings"] : texts["evaluation.text.warnings"]);
        foreach (var warning in answer.Warnings)
        {
            output.WriteLine($"  {warning.Code}: {Complaint.Printable(texts.Format(warning.Text))}");
            output.WriteLine($"    {texts.Format("evaluation.text.source", ("source", warning.Source))}");
        }
    }

    private static void WriteText(EvaluationAnswer answer, EvaluationAnswer.Lot lot, Texts texts, TextWriter output)
    {
        output.WriteLine();
        if (lot.Ranking.Lot is { } name)
            output.WriteLine(Complaint.Printable(texts.Format("evaluation.text.lot", ("lot", name))));
        if (lot.Ranking.Tenders.Count == 0)
            output.WriteLine(texts["evaluation.text.none-won"]);
        else
            output.WriteLine($"{texts["evaluation.text.rank"],5}  {texts["evaluation.text.total"],22}  {texts["evaluation.text.tender"]}");
        foreach (var (tender, i) in lot.Ranking.Tenders.Select((tender, i) => (tender, i)))
        {
            var share = lot.Robustness is { } robust
                ? ", " + texts.Format("evaluation.text.first-share", ("share", Math.Round(100 * robust.Acceptability[i][0], 1))) : "";
            output.WriteLine($"{tender.Rank,5}  {Number(tender.Total),22}  {Complaint.Printable(tender.Tender.Shown)}{share}");
        }
        foreach (var left in lot.Ranking.LeftOut)
        {
            var reason = texts.Format($"evaluation.left-out.{JsonNamingPolicy.KebabCaseLower.ConvertName(left.Reason.ToString())}", ("criterion", left.Criterion ?? ""));
            output.WriteLine($"{texts["evaluation.text.left-out"]}: {Complaint.Printable(left.Tender.Shown)}, {Complaint.Printable(reason)}");
        }
        if (lot.Reversals.Count > 0)
            output.WriteLine(texts.Format("evaluation.text.reversals", ("count", lot.Reversals.Count)));
        if (lot.Robustness is { } all)
            output.WriteLine(texts.Format("evaluation.text.robustness", ("draws", all.Draws), ("seed", answer.Seed)));
        LaboratoryText.Write(lot.Report, texts, output);
    }

    /// <summary>Fifteen decimals, as totals are compared, without trailing noughts.</summary>
    internal static string Number(decimal number) => DecimalMath.Normalised(Math.Round(number, 15)).ToString(CultureInfo.InvariantCulture);
}
