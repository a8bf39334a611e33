using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nordbud.Core.Law;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary>A counted period, for people and for machines.</summary>
internal static class DeadlineOutput
{
    public static void WriteText(DeadlineQuestion question, LawBook law, Texts texts, TextWriter output)
    {
        var answer = question.Answer(law);
        var next = answer.EarliestNextAct;
        var direction = question.Backward ? "backward" : "forward";
        output.WriteLine(texts.Format($"deadline.{direction}.last", ("day", Day(answer.LastDay, texts)), ("country", question.Country)));
        output.WriteLine(texts.Format($"deadline.{direction}.next",
            ("day", Day(DateOnly.FromDateTime(next.DateTime), texts)), ("offset", next.ToString("zzz", CultureInfo.InvariantCulture))));
        output.WriteLine(texts.Format(question.WorkingDays ? "deadline.counted.working-days" : "deadline.counted",
            ("days", question.Days), ("first", Day(answer.FirstCountedDay, texts)), ("event", Day(question.From, texts))));
        if (Unmoved(question) is { } unmoved && unmoved != (question.Backward ? answer.FirstCountedDay : answer.LastDay))
            output.WriteLine(texts.Format($"deadline.{direction}.moved", ("day", Day(unmoved, texts))));
        output.WriteLine();
        output.WriteLine(texts[answer.Passed.Count > 0 ? "deadline.passed" : "deadline.passed.none"]);
        foreach (var holiday in answer.Passed)
            output.WriteLine(texts.Format("deadline.passed.holiday", ("day", Day(holiday.Date, texts)), ("name", Name(holiday, texts)), ("kind", Kind(holiday))));
        foreach (var warning in answer.Warnings)
            output.WriteLine(texts.Format(warning));
        output.WriteLine();
        output.WriteLine(texts.Format("deadline.source",
            ("citation", answer.Source.Citation), ("url", answer.Source.Url ?? ""), ("edition", law.Edition)));
    }

    public static void WriteJson(DeadlineQuestion question, LawBook law, Texts texts, Stream output)
    {
        var answer = question.Answer(law);
        using var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("lastDay", Iso(answer.LastDay));
        json.WriteString("earliestNextAct", answer.EarliestNextAct.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        json.WriteString("firstCountedDay", Iso(answer.FirstCountedDay));
        json.WriteStartArray("passed");
        foreach (var holiday in answer.Passed)
        {
            json.WriteStartObject();
            json.WriteString("date", Iso(holiday.Date));
            json.WriteString("name", Name(holiday, texts));
            json.WriteString("kind", Kind(holiday));
            json.WriteString("source", holiday.Source.Citation);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("source", answer.Source.Citation);
        json.WriteStartArray("warnings");
        foreach (var warning in answer.Warnings)
            json.WriteStringValue(texts.Format(warning));
        json.WriteEndArray();
        json.WriteString("lawBook", law.Edition);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <summary>The holiday's name in the reader's language; a holiday added locally has only the name it was given.</summary>
    internal static string Name(Holiday holiday, Texts texts) =>
        texts.Has("law.holiday." + holiday.Id) ? texts["law.holiday." + holiday.Id] : holiday.Name;

    private static string Kind(Holiday holiday) => holiday.Kind switch
    {
        HolidayKind.HalfDay => "half-day",
        HolidayKind.Ambiguous => "ambiguous",
        _ => "public",
    };

    /// <summary>Where the period would begin or end were every day worked; null when working days are counted.</summary>
    private static DateOnly? Unmoved(DeadlineQuestion question) =>
        question.WorkingDays ? null : question.From.AddDays(question.Backward ? -question.Days : question.Days);

    private static string Day(DateOnly day, Texts texts) =>
        texts.Format("deadline.day", ("weekday", texts.Language.Weekday(day)), ("date", day));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
