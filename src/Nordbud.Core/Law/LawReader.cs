using System.Text.Json;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Values;

namespace Nordbud.Core.Law;

/// <summary>Reads a law file: a country and its entries. The embedded data and local files have the same form.</summary>
internal sealed class LawReader(string file, bool local, List<LawProblem> problems)
{
    private static readonly string[] Countries = ["EU", "SE", "DK", "FI", "NO", "IS"];
    private static readonly string[] Currencies = ["EUR", "SEK", "DKK", "NOK", "ISK"];
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    private static readonly string[] Circumstances = ["electronic", "pin", "urgent", "agreed"];
    private static readonly string[] HolidayKinds = ["public", "half-day", "ambiguous", "none"];
    private static readonly string[] Verifications = ["text", "secondary", "unverified"];

    private static readonly string[] Phases = [.. Names.All<Phase>(), "never"];

    /// <summary>The entries of a file; where something is wrong, the problems say what.</summary>
    public List<LawEntry> Read(ReadOnlyMemory<byte> utf8)
    {
        JsonDocument document;
        try
        {
            // A field given twice is looked for in local files only: the embedded ones are tested for it.
            var options = new JsonDocumentOptions { AllowDuplicateProperties = !local, MaxDepth = 16 };
            document = local ? WholeJson.Parse(utf8, options) : JsonDocument.Parse(utf8, options);
        }
        catch (JsonException wrong)
        {
            problems.Add(new(file, "", "(json)", wrong.Message, "a JSON object with country and entries, each field once"));
            return [];
        }
        using (document)
        {
            if (document.RootElement.ValueKind is JsonValueKind.Object)
                return Entries(document.RootElement);
            problems.Add(new(file, "", "(json)", document.RootElement.ValueKind.ToString(), "a JSON object with country and entries"));
            return [];
        }
    }

    private List<LawEntry> Entries(JsonElement root)
    {
        var top = new EntryFields(root, file, "", problems);
        var country = top.OneOf("country", Countries) is var place and > 0 ? (Country?)(place - 1) : null;
        var entries = new List<LawEntry>();
        foreach (var fields in top.Each("entries", static (json, n) => IdOf(json) is { Length: > 0 } id ? $"entry {n} ({id})" : $"entry {n}"))
            entries.Add(Entry(country, fields));
        if (!top.Has("entries"))
            top.Refuse("entries", "a list of entries");
        top.RefuseOthers();
        return entries;
    }

    private static string IdOf(JsonElement entry) =>
        entry.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String ? id.GetString()! : "";

    private LawEntry Entry(Country? country, EntryFields fields)
    {
        var id = fields.Text("id");
        var datum = Datum(id, fields);
        var entry = new LawEntry(
            country, id, datum, fields.Date("from"), fields.DateOrNull("to"), Source(fields), Verified(fields),
            fields.Notes("note"), local);
        if (entry.To < entry.From)
            fields.Refuse("to", "a date on or after from, or null");
        fields.RefuseOthers();
        return entry;
    }

    private LawDatum Datum(string id, EntryFields fields)
    {
        switch (LawIds.FieldOf(id))
        {
            case "amount":
                return new LawAmount(new(fields.Amount("amount"), Currencies[fields.OneOf("currency", Currencies)]));
            case "days":
                return new LawPeriod(Period(fields));
            case "rule":
                return new LawRule(fields.Truth("rule"));
            case "number":
                return new LawNumber(fields.Integer("number", 0, 100_000));
            case "text":
                return new LawText(id == LawIds.TimeZone ? TimeZone(fields) : fields.Text("text"));
            case "phase":
                return new LawOpening(fields.OneOf("phase", Phases) is var phase && phase < Phases.Length - 1 ? (Phase)phase : null);
            case "name":
                return new LawHoliday(HolidayOn(fields));
            case "conditions":
                return new LawProcedure(Procedure(id[LawIds.ProcedurePrefix.Length..], fields));
            default:
                if (id.Length > 0)
                    fields.Refuse("id", "an id of the law book (docs/law/README.md lists them) or holiday. and a name");
                return new LawText("");
        }
    }

    private static PeriodRule Period(EntryFields fields)
    {
        var months = fields.IntegerOrNull("months", 1, 120) ?? 0;
        var days = months > 0 ? fields.IntegerOrNull("days", 0, 0) ?? 0 : fields.Integer("days", 1, Deadline.LongestDays);
        var workingDays = fields.Has("workingDays") && fields.Truth("workingDays");
        var main = fields.Has("reductions") ? Source(fields) : null;
        var reductions = new List<PeriodReduction>();
        foreach (var reduction in fields.Each("reductions"))
        {
            var when = PeriodCircumstances.None;
            const string allowed = "a list of electronic, pin, urgent, agreed";
            foreach (var name in reduction.Texts("when", allowed))
            {
                var place = Array.IndexOf(Circumstances, name);
                if (place < 0)
                    reduction.Refuse("when", allowed);
                else
                    when |= (PeriodCircumstances)(1 << place);
            }
            var length = reduction.Integer("days", 0, Math.Max(days, 0));
            reductions.Add(new(when, length, reduction.Has("source") ? Source(reduction) : main!));
            reduction.RefuseOthers();
        }
        return new(days, reductions, workingDays, months);
    }

    private static HolidayRule HolidayOn(EntryFields fields)
    {
        var name = fields.Text("name");
        var kind = (HolidayKind)fields.OneOf("kind", HolidayKinds);
        if (fields.Has("easter"))
            return new(name, kind, fields.Integer("easter", -60, 120));
        var month = fields.Integer("month", 1, 12);
        var day = fields.Integer("day", 1, month is 2 ? 28 : DateTime.DaysInMonth(2001, month));
        return fields.Has("weekday")
            ? new(name, kind, null, month, day, (DayOfWeek)fields.OneOf("weekday", Weekdays))
            : new(name, kind, null, month, day);
    }

    private string TimeZone(EntryFields fields)
    {
        var name = fields.Text("text");
        if (local && !TimeZoneInfo.TryFindSystemTimeZoneById(name, out _))
            fields.Refuse("text", "the IANA name of a time zone, e.g. Europe/Stockholm");
        return name;
    }

    private static ProcedureRule Procedure(string instrument, EntryFields fields)
    {
        var conditions = new List<ProcedureCondition>();
        foreach (var condition in fields.Each("conditions"))
        {
            conditions.Add(new(condition.Text("id"), Source(condition)));
            condition.RefuseOthers();
        }
        return new(
            instrument, conditions, fields.IntegerOrNull("stages", 1, 9), fields.IntegerOrNull("minimumInvited", 1, 99),
            fields.Has("bestPriceQualityOnly") && fields.Truth("bestPriceQualityOnly"));
    }

    private static Source Source(EntryFields fields)
    {
        const string allowed = "an object with citation and, where there is one, url";
        if (fields.Inside("source", allowed) is not { } source)
            return new("");
        var read = new Source(source.Text("citation"), source.TextOrNull("url"));
        if (read.Url is { } url && !url.StartsWith("https://", StringComparison.Ordinal) && !url.StartsWith("http://", StringComparison.Ordinal))
            source.Refuse("url", "an address that begins with https:// or http://");
        source.RefuseOthers();
        return read;
    }

    private static Verification Verified(EntryFields fields) => (Verification)fields.OneOf("verified", Verifications);
}
