using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary>The advice as JSON: names are stable, sentences are in the asked language. One need gives an object, several a list.</summary>
public static class AdviceJson
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(IReadOnlyList<Facts> needs, LawBook law, Texts texts, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            if (needs.Count > 1)
                json.WriteStartArray();
            foreach (var facts in needs)
                Write(facts, Adviser.Advise(facts, law), texts, json);
            if (needs.Count > 1)
                json.WriteEndArray();
        }
        output.Write("\n"u8);
    }

    private static void Write(Facts facts, AdviceAnswer advice, Texts texts, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Text(json, "title", facts.Title);
        Text(json, "technology", facts.Technology);
        WriteRecommendation(advice.Recommended, facts.Country, texts, json);
        json.WriteStartArray("models");
        foreach (var model in advice.Models)
            WriteModel(model, facts.Country, texts, json);
        json.WriteEndArray();
        json.WriteStartArray("missing");
        foreach (var missing in advice.Missing)
        {
            json.WriteStartObject();
            json.WriteString("fact", missing.Fact);
            json.WriteString("why", texts.Format(missing.Why));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteChanges(advice.WouldChange, json);
        WriteRegime(advice.Regime, facts.Country, texts, json);
        json.WriteStartArray("warnings");
        foreach (var warning in advice.Warnings)
        {
            json.WriteStartObject();
            json.WriteString("code", warning.Code);
            json.WriteString("text", texts.Format(warning.Text));
            Source(json, warning.Source, facts.Country);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("assumed");
        foreach (var assumption in advice.Assumptions)
            json.WriteString(assumption.Fact, assumption.Value);
        json.WriteEndObject();
        json.WriteString("lawBook", advice.LawBookEdition);
        json.WriteEndObject();
    }

    private static void WriteRecommendation(Recommendation? recommended, Country country, Texts texts, Utf8JsonWriter json)
    {
        if (recommended is null)
        {
            json.WriteNull("recommended");
            return;
        }
        json.WriteStartObject("recommended");
        Text(json, "model", recommended.Model is { } model ? Names.Of(model) : null);
        Text(json, "instrument", recommended.Instrument is { } instrument ? Names.Of(instrument) : null);
        if (recommended.Route is { } route)
        {
            json.WriteString("route", Names.Of(route));
            Reasons(json, "for", recommended.Reasons, country, texts);
        }
        json.WriteBoolean("provisional", recommended.Provisional);
        json.WriteEndObject();
    }

    private static void WriteModel(ModelAdvice model, Country country, Texts texts, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("model", Names.Of(model.Model));
        json.WriteString("status", Names.Of(model.Status));
        Text(json, "instrument", model.Instrument is { } instrument ? Names.Of(instrument) : null);
        json.WriteStartArray("alternatives");
        foreach (var alternative in model.Alternatives)
            json.WriteStringValue(Names.Of(alternative));
        json.WriteEndArray();
        Reasons(json, "for", model.For, country, texts);
        Reasons(json, "against", model.Against, country, texts);
        Reasons(json, "blockedBy", model.BlockedBy, country, texts);
        Strings(json, "needs", model.Needs);
        json.WriteEndObject();
    }

    private static void WriteChanges(IReadOnlyList<Counterfactual> changes, Utf8JsonWriter json)
    {
        json.WriteStartArray("wouldChange");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("fact", change.Fact);
            if (change.To is "true" or "false")
                json.WriteBoolean("to", change.To is "true");
            else
                json.WriteString("to", change.To);
            Text(json, "model", change.Model is { } model ? Names.Of(model) : null);
            if (change.Route is { } route)
                json.WriteString("route", Names.Of(route));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRegime(RegimeAnswer regime, Country country, Texts texts, Utf8JsonWriter json)
    {
        json.WriteStartObject("regime");
        json.WriteString("name", Names.Of(regime.Regime));
        Amount(json, "threshold", regime.Threshold);
        if (regime.Source is { } source)
            Source(json, source, country);
        else
            json.WriteNull("source");
        json.WriteBoolean("indicative", regime.Indicative);
        if (regime.Verified is { } verified)
            json.WriteString("verified", Names.Of(verified));
        if (regime.Expired is { } expired)
        {
            Amount(json, "expired", expired);
            json.WriteString("expiredTo", regime.ExpiredTo?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        json.WriteString("text", texts.Format(regime.Explanation));
        Strings(json, "needs", regime.Needs);
        json.WriteEndObject();
    }

    private static void Reasons(Utf8JsonWriter json, string name, IReadOnlyList<Reason> reasons, Country country, Texts texts)
    {
        json.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("text", texts.Format(reason.Text));
            Source(json, reason.Source, country);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Source(Utf8JsonWriter json, Source source, Country country)
    {
        json.WriteString("source", source.Citation);
        if (source.Url is not null)
            json.WriteString("url", source.Url);
        if (Transposition.Of(source, country) is { Count: > 0 } national)
            Strings(json, "national", [.. national.Select(provision => provision.Citation)]);
    }

    private static void Amount(Utf8JsonWriter json, string name, Money? money)
    {
        if (money is not { } value)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("amount", value.Amount);
        json.WriteString("currency", value.Currency);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
            json.WriteNull(name);
        else
            json.WriteString(name, value);
    }
}
