using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nordbud.Core.Advice;
using Nordbud.Core.Planning;
using Nordbud.Web.Features.Plan;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary>The plan as JSON: names are stable, sentences are in the asked language. One need gives an object, several a list.</summary>
internal static class PlanJson
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(IReadOnlyList<PlannedNeed> needs, Texts texts, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            if (needs.Count > 1)
                json.WriteStartArray();
            foreach (var need in needs)
                Write(need, texts, json);
            if (needs.Count > 1)
                json.WriteEndArray();
        }
        output.Write("\n"u8);
    }

    private static void Write(PlannedNeed need, Texts texts, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Text(json, "title", need.Facts.Title);
        if (need.Plan is { } plan)
            WritePlan(plan, need.Compared, texts, json);
        else
            WriteNone(need, texts, json);
        json.WriteEndObject();
    }

    private static void WritePlan(Plan plan, IReadOnlyList<Comparison> compared, Texts texts, Utf8JsonWriter json)
    {
        json.WriteString("model", Names.Of(plan.Model));
        json.WriteString("instrument", Names.Of(plan.Instrument));
        json.WriteString("country", plan.Country.ToString());
        json.WriteString("regime", Names.Of(plan.Regime));
        Day(json, "start", plan.Start);
        Day(json, "contract", plan.Contract);
        Day(json, "end", plan.End);
        json.WriteNumber("totalDays", plan.TotalDays);
        json.WriteNumber("daysToContract", plan.DaysToContract);
        json.WriteString("outcome", Names.Of(plan.Outcome));
        json.WriteStartArray("steps");
        foreach (var step in plan.Steps)
            WriteStep(step, texts, json);
        json.WriteEndArray();
        json.WriteStartArray("compare");
        foreach (var other in compared)
        {
            json.WriteStartObject();
            json.WriteString("model", Names.Of(other.Model));
            json.WriteString("instrument", Names.Of(other.Instrument));
            json.WriteNumber("totalDays", other.TotalDays);
            Day(json, "contract", other.Contract);
            Day(json, "end", other.End);
            json.WriteString("outcome", Names.Of(other.Outcome));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("warnings");
        foreach (var warning in plan.Warnings)
        {
            json.WriteStartObject();
            json.WriteString("code", warning.Key["plan.warning.".Length..]);
            json.WriteString("text", texts.Format(warning));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("lawBook", plan.LawBookEdition);
    }

    private static void WriteStep(PlanStep step, Texts texts, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", step.Id);
        json.WriteString("title", texts[$"plan.step.{step.Id}"]);
        json.WriteString("kind", Names.Of(step.Kind));
        if (step.Gate is not null)
            json.WriteString("gate", step.Gate);
        Day(json, "from", step.From);
        Day(json, "to", step.To);
        json.WriteNumber("days", step.Days);
        Text(json, "source", step.Source?.Citation);
        if (step.Source?.Url is { } url)
            json.WriteString("url", url);
        json.WriteBoolean("assumption", step.Assumption);
        if (step.Parallel)
            json.WriteBoolean("parallel", true);
        if (step.Notes.Count > 0)
            json.WriteString("note", string.Join(' ', step.Notes.Select(texts.Format)));
        json.WriteEndObject();
    }

    /// <summary>Why there is no plan: the model is barred, no procurement is needed, or facts are missing.</summary>
    private static void WriteNone(PlannedNeed need, Texts texts, Utf8JsonWriter json)
    {
        Text(json, "model", need.Model is { } model ? Names.Of(model) : null);
        json.WriteNull("steps");
        if (need.Model is not null)
        {
            json.WriteString("status", "blocked");
            json.WriteStartArray("blockedBy");
            foreach (var reason in need.BlockedBy)
            {
                json.WriteStartObject();
                json.WriteString("text", texts.Format(reason.Text));
                json.WriteString("source", reason.Source.Citation);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        else if (need.Advice.Recommended?.Route is { } route)
        {
            json.WriteString("route", Names.Of(route));
        }
        else
        {
            json.WriteStartArray("missing");
            foreach (var missing in need.Advice.Missing)
                json.WriteStringValue(missing.Fact);
            json.WriteEndArray();
        }
        json.WriteString("lawBook", need.Advice.LawBookEdition);
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly day) =>
        json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
            json.WriteNull(name);
        else
            json.WriteString(name, value);
    }
}
