using System.Text.Json;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation;

/// <summary>Reads the parts of an evaluation file and collects every problem.</summary>
internal sealed class EvaluationReader
{
    private readonly List<FieldProblem> _problems = [];
    private readonly Dictionary<string, Scale> _scales = new(StringComparer.Ordinal);

    public EvaluationInput Read(JsonElement root)
    {
        var fields = new JsonFields(root, "", _problems);
        if (!fields.IsObject)
            return new(null, [], null, _problems);
        fields.Text("title");
        var country = fields.Word<Country>("country");
        var criteria = fields.List("criteria", Amounts.Criteria).Select(c => ReadCriterion(c.Element, c.Path)).OfType<Criterion>().ToList();
        var price = ReadPrice(fields);
        List<string> lots = [.. fields.List("lots", Amounts.Criteria).Select(lot => ReadWord(lot.Element, lot.Path)).OfType<string>()];
        // All is asked for, so that a model without a price is not said to have unknown fields too.
        var currency = Currency(fields);
        var minimum = fields.Number("minimumQuality");
        var roundings = ReadRoundings(fields);
        var ties = fields.Word<TieRule>("ties");
        var rule = fields.Word<ScoreRule>("scores");
        var model = price is null ? null : new EvaluationModel
        {
            Currency = currency,
            Criteria = criteria,
            Price = price,
            MinimumQuality = minimum,
            Roundings = roundings,
            Ties = ties ?? TieRule.Shared,
            Scores = rule ?? ScoreRule.Consensus,
            Lots = lots,
        };
        var tenders = fields.List("tenders", Amounts.Tenders).Select(t => ReadTender(t.Element, t.Path)).OfType<Tender>().ToList();
        fields.Done();
        return _problems.Count > 0 ? new(null, [], null, _problems) : new(model, tenders, country, []);
    }

    private static string Currency(JsonFields fields)
    {
        if (fields.RequiredText("currency") is not { } given)
            return "";
        if (given.Length == 3 && given.All(char.IsAsciiLetterUpper))
            return given;
        fields.Problem("currency", "currency", given, "SEK, EUR");
        return "";
    }

    private Criterion? ReadCriterion(JsonElement element, string path)
    {
        var fields = new JsonFields(element, path, _problems);
        if (!fields.IsObject)
            return null;
        var id = fields.RequiredText("id") ?? "";
        var criterion = new Criterion
        {
            Id = id,
            Name = fields.Text("name"),
            Parent = fields.Text("parent"),
            Weight = (fields.Raw("value") is null ? fields.RequiredNumber("weight") : fields.Number("weight")) ?? 0,
            Scale = fields.Object("scale") is { } scale ? ReadScale(scale) : null,
            Minimum = fields.Number("minimum"),
            Value = fields.Number("value"),
            Against = fields.Word<QualityReference>("against") ?? QualityReference.Scale,
            Knee = fields.Number("knee") ?? 0.8m,
            ScoredBy = fields.Word<Scorer>("scoredBy") ?? Scorer.Experts,
            Climate = fields.YesNo("climate"),
        };
        fields.Done();
        if (criterion.Scale is { } known)
            _scales.TryAdd(id, known);
        return criterion;
    }

    private Scale? ReadScale(JsonFields fields)
    {
        var lowest = fields.Number("min");
        var highest = fields.Number("max");
        var levels = fields.List("levels", 100).Select(level => ReadLevel(level.Element, level.Path)).OfType<ScaleLevel>().ToList();
        fields.Done();
        if (highest is null && levels.Count == 0)
        {
            fields.Problem("max", "scale-without-levels", "", "max, levels");
            return null;
        }
        return new(lowest ?? Math.Min(0, levels.Select(l => l.Mark).DefaultIfEmpty(0).Min()), highest ?? levels.Max(l => l.Mark), levels);
    }

    private ScaleLevel? ReadLevel(JsonElement element, string path)
    {
        var fields = new JsonFields(element, path, _problems);
        if (!fields.IsObject)
            return null;
        var level = new ScaleLevel(fields.RequiredNumber("mark") ?? 0, fields.Text("name"), fields.Text("text"), fields.Number("share"));
        fields.Done();
        return level;
    }

    private PriceModel? ReadPrice(JsonFields root)
    {
        if (root.Raw("price") is null)
        {
            root.Missing("price", "{\"method\": …}");
            return null;
        }
        if (root.Object("price") is not { } fields)
            return null;
        var method = fields.RequiredText("method");
        if (method is null || FormulaCatalogue.Find(method) is not { } formula)
        {
            if (method is not null)
                fields.Problem("method", "value", method, string.Join(", ", FormulaCatalogue.All.Select(f => f.Name)));
            return null;
        }
        var parameters = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var parameter in formula.Parameters)
        {
            if ((parameter.Name is "clamp" ? Clamp(fields) : fields.Number(parameter.Name)) is { } number)
                parameters[parameter.Name] = number;
        }
        var items = fields.List("items", Amounts.Criteria).Select(item => ReadItem(item.Element, item.Path)).OfType<PriceItem>().ToList();
        var life = fields.Object("lifeCycle");
        var model = new PriceModel
        {
            Formula = formula,
            Weight = fields.Number("weight"),
            Points = fields.Number("points") ?? 100,
            Parameters = parameters,
            Items = items,
            LifeCycle = life is null ? null : new(life.RequiredNumber("rate") ?? 0, life.Whole("years") ?? 0),
        };
        life?.Done();
        fields.Done();
        return model;
    }

    private static decimal? Clamp(JsonFields fields)
    {
        if (fields.Text("clamp") is not { } word)
            return null;
        decimal? number = word switch { "none" => 0, "zero" => 1, "both" => 2, _ => null };
        if (number is null)
            fields.Problem("clamp", "value", word, "none, zero, both");
        return number;
    }

    private PriceItem? ReadItem(JsonElement element, string path)
    {
        var fields = new JsonFields(element, path, _problems);
        if (!fields.IsObject)
            return null;
        fields.Text("name");
        var item = new PriceItem(fields.RequiredText("id") ?? "", fields.RequiredNumber("quantity") ?? 0);
        fields.Done();
        return item;
    }

    private List<Rounding> ReadRoundings(JsonFields root)
    {
        List<Rounding> roundings = [];
        foreach (var (element, path) in root.List("rounding", 4))
        {
            var fields = new JsonFields(element, path, _problems);
            if (!fields.IsObject)
                continue;
            if (fields.Word<RoundingStage>("stage") is { } stage && fields.RequiredNumber("step") is { } step)
                roundings.Add(new(stage, step, fields.Word<RoundingMode>("mode") ?? RoundingMode.HalfUp));
            else if (fields.Raw("stage") is null)
                fields.Missing("stage", string.Join(", ", Enum.GetValues<RoundingStage>().Select(JsonFields.Named)));
            fields.Raw("mode");
            fields.Raw("step");
            fields.Done();
        }
        return roundings;
    }

    private Tender? ReadTender(JsonElement element, string path)
    {
        var fields = new JsonFields(element, path, _problems);
        if (!fields.IsObject)
            return null;
        var scores = new Dictionary<string, Score>(StringComparer.Ordinal);
        if (fields.Object("scores") is { } given)
        {
            foreach (var name in given.Names)
            {
                if (given.Raw(name) is { } value && ReadScore(given, value, given.PathOf(name), _scales.GetValueOrDefault(name)) is { } score)
                    scores[name] = score;
            }
        }
        var prices = new Dictionary<string, decimal>(StringComparer.Ordinal);
        if (fields.Object("prices") is { } units)
        {
            foreach (var name in units.Names)
            {
                if (units.Number(name) is { } price)
                    prices[name] = price;
            }
        }
        var tender = new Tender
        {
            Id = fields.RequiredText("id") ?? "",
            Name = fields.Text("name"),
            Lot = fields.Text("lot"),
            Price = fields.Number("price"),
            UnitPrices = prices,
            Costs = [.. fields.List("costs", Amounts.Criteria).Select(c => ReadCost(c.Element, c.Path)).OfType<YearCost>()],
            Scores = scores,
            Excluded = fields.YesNo("excluded"),
        };
        fields.Done();
        return tender;
    }

    private YearCost? ReadCost(JsonElement element, string path)
    {
        var fields = new JsonFields(element, path, _problems);
        if (!fields.IsObject)
            return null;
        var cost = new YearCost(fields.Whole("year") ?? 0, fields.RequiredNumber("amount") ?? 0);
        fields.Done();
        return cost;
    }

    /// <summary>A mark, the name of a level, a list of marks given alone, or an object with those, an agreement or a panel.</summary>
    private Score? ReadScore(JsonFields around, JsonElement value, string path, Scale? scale)
    {
        if (value.ValueKind is JsonValueKind.Array)
            return new() { Individual = Marks(around, value, path, scale) };
        if (value.ValueKind is not JsonValueKind.Object)
            return ReadMark(around, value, path, scale) is { } mark ? Score.Of(mark) : null;
        var fields = new JsonFields(value, path, _problems);
        var score = new Score
        {
            Agreed = fields.Raw("agreed") is { } agreed ? ReadMark(fields, agreed, fields.PathOf("agreed"), scale) : null,
            Individual = fields.Raw("individual") is { ValueKind: JsonValueKind.Array } list ? Marks(fields, list, fields.PathOf("individual"), scale) : [],
            Panel = fields.Object("panel") is { } panel ? ReadPanel(panel) : null,
        };
        fields.Done();
        return score;
    }

    private static PanelScore ReadPanel(JsonFields fields)
    {
        var panel = new PanelScore(fields.Whole("n") ?? 0, fields.RequiredNumber("mean") ?? 0, fields.Number("sd") ?? 0);
        fields.Done();
        return panel;
    }

    private static List<decimal> Marks(JsonFields fields, JsonElement list, string path, Scale? scale) =>
        [.. list.EnumerateArray().Take(Amounts.Evaluators + 1).Select((m, i) => ReadMark(fields, m, $"{path}[{i}]", scale)).OfType<decimal>()];

    private static decimal? ReadMark(JsonFields fields, JsonElement value, string path, Scale? scale) =>
        value.ValueKind is JsonValueKind.String && scale?.Levels.FirstOrDefault(level => level.Name == value.GetString()) is { } named
            ? named.Mark
            : fields.AsNumber(value, path);

    private string? ReadWord(JsonElement element, string path)
    {
        if (element.ValueKind is JsonValueKind.String && element.GetString() is { Length: > 0 and <= 200 } text)
            return text;
        _problems.Add(new(path, "text", JsonFields.Shown(element), "200"));
        return null;
    }
}
