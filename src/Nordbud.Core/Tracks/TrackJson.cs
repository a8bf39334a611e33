using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Nordbud.Core.Advice;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tracks;

/// <summary>Reads a track from JSON. What is wrong with a field is collected, never thrown.</summary>
public static class TrackJson
{
    /// <summary>A file is not longer, in bytes.</summary>
    public const int MaxBytes = 200_000;
    /// <summary>A track has not more phases.</summary>
    public const int MostPhases = 60;
    /// <summary>A title is not longer, in characters.</summary>
    public const int LongestTitle = 120;
    private const int MostMoves = 400;
    private const int MostMonths = 480;
    private const int MostDelivered = 20;
    private const int LongestDelivered = 200;

    public static TrackReading Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes, new() { MaxDepth = 8 });
            return Read(json.RootElement);
        }
        catch (JsonException unreadable)
        {
            return new(null, [new("(file)", "malformed", unreadable.Message.Split('.')[0], "JSON")]);
        }
    }

    internal static TrackReading Read(JsonElement json)
    {
        var problems = new List<FieldProblem>();
        var fields = new JsonFields(json, "", problems);
        if (!fields.IsObject)
            return new(null, problems);
        var id = Id(fields, "id");
        var title = fields.Text("title");
        if (title?.Length > LongestTitle)
            fields.Problem("title", "text", JsonFields.Shown(fields.Raw("title")!.Value), LongestTitle.ToString(CultureInfo.InvariantCulture));
        var model = Required<Model>(fields, "model");
        var instrument = Required<Instrument>(fields, "instrument");
        var phases = fields.List("phases", MostPhases).Select(item => Phase(item.Element, item.Path, problems)).ToImmutableArray();
        if (phases.IsEmpty && problems.TrueForAll(problem => problem.Field != "phases"))
            fields.Missing("phases", "[…]");
        var moves = fields.List("moves", MostMoves).Select(item => Move(item.Element, item.Path, problems)).ToImmutableArray();
        var track = new Track
        {
            Id = id ?? "",
            Title = title,
            Model = model,
            Instrument = instrument,
            Phases = phases,
            Moves = moves,
            AnnouncesReduction = fields.YesNo("announcesReduction"),
            ReservesInitialAward = fields.YesNo("reservesInitialAward"),
            AnnouncesFollowUp = fields.YesNo("announcesFollowUp"),
            Anonymous = fields.YesNo("anonymous"),
            ExchangesValue = fields.YesNo("exchangesValue"),
            Volume = One<Volume>(fields, "volume") ?? Volume.None,
            Benefits = One<Benefits>(fields, "benefits") ?? Benefits.Shared,
            Remuneration = One<Remuneration>(fields, "remuneration") ?? Remuneration.None,
            Rights = One<Rights>(fields, "rights") ?? Rights.NotConcerned,
        };
        fields.Done();
        return problems.Count == 0 ? new(track, []) : new(null, problems);
    }

    private static TrackPhase Phase(JsonElement json, string path, List<FieldProblem> problems)
    {
        var fields = new JsonFields(json, path, problems);
        if (!fields.IsObject)
            return new() { Id = "", Kind = default };
        var months = Number(fields, "months", 1, MostMonths);
        var phase = new TrackPhase
        {
            Id = Id(fields, "id") ?? "",
            Kind = Required<PhaseKind>(fields, "kind"),
            Name = fields.Text("name"),
            Parties = Words<Party>(fields, "parties", problems),
            Delivers = [.. Delivered(fields, problems)],
            Months = months,
            LeastSuppliers = Number(fields, "leastSuppliers", 0, 100) ?? 0,
            Milestones = [.. fields.List("milestones", 50).Select(item => Milestone(item.Element, item.Path, months, problems))],
        };
        if (phase.Milestones.Sum(milestone => milestone.Payment) > 100)
            fields.Problem("milestones", "payments", phase.Milestones.Sum(milestone => milestone.Payment).ToString(CultureInfo.InvariantCulture), "100");
        fields.Done();
        return phase;
    }

    private static IEnumerable<string> Delivered(JsonFields fields, List<FieldProblem> problems)
    {
        foreach (var (item, path) in fields.List("delivers", MostDelivered))
        {
            if (item.ValueKind is JsonValueKind.String && item.GetString() is { Length: > 0 and <= LongestDelivered } text && !text.Any(char.IsControl))
                yield return text;
            else
                problems.Add(new(path, "text", JsonFields.Shown(item), LongestDelivered.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static Milestone Milestone(JsonElement json, string path, int? months, List<FieldProblem> problems)
    {
        var fields = new JsonFields(json, path, problems);
        if (!fields.IsObject)
            return new("", 1, 0);
        var id = Id(fields, "id") ?? "";
        // A month below 1 lies before the phase, a month above its length after it.
        var month = Number(fields, "month", 1, months ?? MostMonths);
        if (fields.Raw("month") is null)
            fields.Missing("month", "1");
        var payment = fields.Number("payment") ?? 0;
        var name = fields.Text("name");
        if (payment is < 0 or > 100)
            fields.Problem("payment", "range", payment.ToString(CultureInfo.InvariantCulture), "0-100");
        fields.Done();
        return new(id, month ?? 1, payment is < 0 or > 100 ? 0 : payment) { Name = name };
    }

    private static TrackMove Move(JsonElement json, string path, List<FieldProblem> problems)
    {
        var fields = new JsonFields(json, path, problems);
        if (!fields.IsObject)
            return new("", "", default, []);
        var move = new TrackMove(Id(fields, "from") ?? "", Id(fields, "to") ?? "",
            One<MoveKind>(fields, "kind") ?? MoveKind.GoOn, Words<TrackGate>(fields, "gates", problems));
        fields.Done();
        return move;
    }

    private static string? Id(JsonFields fields, string name)
    {
        var id = fields.RequiredText(name);
        if (id is null || (id.Length <= 40 && id.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')))
            return id;
        fields.Problem(name, "id", id, "a-z, 0-9, -");
        return null;
    }

    private static int? Number(JsonFields fields, string name, int least, int most)
    {
        if (fields.Number(name) is not { } number)
            return null;
        if (number == decimal.Truncate(number) && number >= least && number <= most)
            return (int)number;
        fields.Problem(name, "range", number.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{least}-{most}"));
        return null;
    }

    private static T Required<T>(JsonFields fields, string name) where T : struct, Enum
    {
        if (fields.Raw(name) is null)
            fields.Missing(name, string.Join(", ", Names.All<T>()));
        return One<T>(fields, name) ?? default;
    }

    private static T? One<T>(JsonFields fields, string name) where T : struct, Enum
    {
        if (fields.Raw(name) is not { } value)
            return null;
        if (value.ValueKind is JsonValueKind.String && Names.Parse<T>(value.GetString()!) is { } known)
            return known;
        fields.Problem(name, "value", JsonFields.Shown(value), string.Join(", ", Names.All<T>()));
        return null;
    }

    private static ImmutableArray<T> Words<T>(JsonFields fields, string name, List<FieldProblem> problems) where T : struct, Enum
    {
        var words = ImmutableArray.CreateBuilder<T>();
        foreach (var (item, path) in fields.List(name, 30))
        {
            if (item.ValueKind is JsonValueKind.String && Names.Parse<T>(item.GetString()!) is { } known)
                words.Add(known);
            else
                problems.Add(new(path, "value", JsonFields.Shown(item), string.Join(", ", Names.All<T>())));
        }
        return words.ToImmutable();
    }
}
