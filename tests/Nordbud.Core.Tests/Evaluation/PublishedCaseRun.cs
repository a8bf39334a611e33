using System.Text.Json;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.Criteria.Weighing;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Evaluation.Robustness;

namespace Nordbud.Core.Tests.Evaluation;

/// <summary>
/// Runs a published case through the public API: the method's words and the shape of the inputs choose what is run, and
/// everything that can be said of it is answered by the names that such files use.
/// </summary>
internal static class PublishedCaseRun
{
    public static IReadOnlyDictionary<string, object> Of(PublishedCase c) => c switch
    {
        _ when c.Is("SUS") => Usability(c),
        _ when c.Is("SMAA") => Smaa(c),
        _ when c.Is("TOPSIS") => Matrix(c, m => m.Closeness(), "closeness"),
        _ when c.Is("SAW") => Matrix(c, m => m.WeightedSum(Normalisation.Maximum), "scores"),
        _ when c.Is("weighted sum") && c.Has("matrix") => Matrix(c, m => m.WeightedSum(Normalisation.Sum), "scores"),
        _ when c.Is("weighted product") => Matrix(c, m => m.WeightedProduct(Normalisation.Sum), "scores"),
        _ when c.Is("Kendall") => Agreement(c),
        _ when c.Is("ROC") => new Dictionary<string, object> { ["w"] = RankOrder.Centroid([.. Enumerable.Range(1, c["n"].GetInt32())]) },
        _ when c.Is("rank sum") => new Dictionary<string, object> { ["w"] = RankOrder.Sum([.. Enumerable.Range(1, c["n"].GetInt32())]) },
        _ when c.Has("judgments") => Group(c),
        _ when c.Is("AHP") || c.Is("consistency") => Pairs(c),
        _ when c.Has("max_deduction_pct") => Deductions(c),
        _ when c.Has("deductions_by_level") => Money(c),
        _ when c.Has("levels") && c.Has("max_value") => Levels(c),
        _ when c.Has("quality") && c.Has("prices") => Quotient(c),
        _ when c.Has("bidders") => Bidders(c),
        _ when c.Has("grades") && c.Has("weights") => Graded(c),
        _ when c.Is("weighted sum") => c.Inputs.EnumerateObject().ToDictionary(p => p.Name, p => (object)Sum(p.Value)),
        _ when c.Has("prices") => Prices(c),
        _ => throw new NotSupportedException($"{c.Id}: no way is known to run '{c.Method}'."),
    };

    private static EvaluationModel Model(Formula formula, IReadOnlyList<Criterion> criteria, decimal? weight = null, decimal points = 1,
        Dictionary<string, decimal>? numbers = null, IReadOnlyList<Rounding>? roundings = null) => new()
        {
            Currency = "EUR",
            Criteria = criteria,
            Roundings = roundings ?? [],
            Price = new() { Formula = formula, Weight = weight, Points = points, Parameters = numbers ?? [] },
        };

    private static Ranking Rank(EvaluationModel model, IReadOnlyList<Tender> tenders)
    {
        Assert.Equal([], ModelRules.Check(model));
        Assert.Equal([], ModelRules.Check(model, tenders));
        return Evaluator.Rank(model, tenders);
    }

    private static List<RankedTender> AsGiven(Ranking ranking) => [.. ranking.Tenders.OrderBy(t => int.Parse(t.Tender.Id, System.Globalization.CultureInfo.InvariantCulture))];

    private static Tender Bid(int place, decimal price, params (string, decimal)[] marks) =>
        Tender.Of(place.ToString(System.Globalization.CultureInfo.InvariantCulture), price, marks);

    /// <summary>Price formulas alone, by the words of the method and the numbers beside the prices.</summary>
    private static (Formula Formula, Dictionary<string, decimal> Numbers, decimal Points) FormulaOf(PublishedCase c)
    {
        var points = c.Has("max_points") && c["max_points"].ValueKind is JsonValueKind.Number ? c.Number("max_points") : 1;
        if (c.Is("fixed interval"))
            return (new FixedInterval(), new() { ["full"] = c.Number("full_at"), ["zero"] = c.Number("zero_at"), ["clamp"] = c.Is("clamped") ? 2 : 0 }, points);
        if (c.Is("logarithmic"))
            return (new Logarithmic(), new() { ["ratio"] = c.Number("A") }, points);
        if (c.Is("slope 1") || c.Is("linear", "from lowest"))
            return (new LinearFromLowest(), [], c.Has("max_points") ? points : 100);
        if (c.Is("hyperbolic") || c.Is("relative to lowest") || c.Is("relative price") || c.Is("Pmin/P"))
            return (new Proportional(), [], points);
        if (c.Is("lowest", "highest"))
            return (new LinearLowestToHighest(), [], points);
        throw new NotSupportedException($"{c.Id}: no formula is known for '{c.Method}'.");
    }

    private static Dictionary<string, object> Prices(PublishedCase c)
    {
        var (formula, numbers, points) = FormulaOf(c);
        var prices = c.Numbers("prices");
        decimal[] PointsOf(decimal[] all) => [.. AsGiven(Rank(Model(formula, [], 1, points, numbers), [.. all.Select((p, i) => Bid(i, p))])).Select(t => t.Total)];
        var got = PointsOf(prices);
        var answer = new Dictionary<string, object> { ["points"] = got, ["price_points"] = got, ["scores"] = got };
        if (c["prices"].ValueKind is JsonValueKind.Object)
        {
            foreach (var (name, value) in c["prices"].EnumerateObject().Select((p, i) => (p.Name, got[i])))
                answer[name] = value;
        }
        if (ModelWarnings.Of(Model(formula, [], 1, points, numbers), null) is [{ Code: var code }, ..])
            answer["lint"] = code;
        if (c.Has("A"))
        {
            var lowest = prices.Min();
            answer["score_lowest"] = got[Array.IndexOf(prices, lowest)];
            answer["score_at_A"] = got[Array.IndexOf(prices, lowest * c.Number("A"))];
            answer["negative_beyond_A"] = prices.Select((p, i) => p <= lowest * c.Number("A") || got[i] < 0).All(x => x);
            var other = PointsOf([.. prices.Select(p => p == lowest ? c.Number("alt_lowest") : p)]);
            var rest = Enumerable.Range(0, prices.Length).Where(i => prices[i] != lowest).ToList();
            answer["difference_changes_when_lowest_changes"] =
                rest.Any(i => Math.Abs(got[i] - got[rest[0]] - (other[i] - other[rest[0]])) > 0.00000000000001m);
        }
        return answer;
    }

    /// <summary>Tenders with quality points up to a maximum each, and price points up to another.</summary>
    private static Dictionary<string, object> Bidders(PublishedCase c)
    {
        var most = c["max_points"].EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetDecimal());
        var names = most.Keys.Where(name => name != "price").ToList();
        var whole = most.Values.Sum();
        var model = Model(FormulaOf(c).Formula, [.. names.Select(n => new Criterion { Id = n, Weight = most[n], Scale = Scale.UpTo(most[n]) })], most["price"], whole);
        var bidders = c["bidders"].EnumerateObject().ToList();
        var ranking = Rank(model, [.. bidders.Select((b, i) => Bid(i, b.Value.GetProperty("price").GetDecimal(),
            [.. PublishedCase.List(b.Value.GetProperty("quality")).Select((q, j) => (names[j], q))]))]);
        var given = AsGiven(ranking);
        return new()
        {
            ["price_points"] = given.Select(t => t.PricePart!.Value).ToList(),
            ["totals"] = given.Select(t => t.Total).ToList(),
            ["ranks"] = given.Select(t => t.Rank).ToList(),
            ["winner"] = bidders[int.Parse(ranking.Winner!.Tender.Id, System.Globalization.CultureInfo.InvariantCulture)].Name,
        };
    }

    /// <summary>Grades on one scale, weighed; the weight that has no grade is that of price.</summary>
    private static Dictionary<string, object> Graded(PublishedCase c)
    {
        var weights = c["weights"].EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetDecimal());
        var names = weights.Keys.Take(weights.Count - 1).ToList();
        var most = c.Number("scale_max");
        var roundings = c.Has("price_grade_rounding") ? new List<Rounding> { new(RoundingStage.Price, DecimalStep(c["price_grade_rounding"].GetInt32())) } : [];
        var model = Model(FormulaOf(c).Formula, [.. names.Select(n => new Criterion { Id = n, Weight = weights[n], Scale = Scale.UpTo(most) })], weights.Values.Last(), most, null, roundings);
        var grades = c.Matrix("grades");
        var given = AsGiven(Rank(model, [.. c.Numbers("prices").Select((p, i) => Bid(i, p, [.. names.Select((n, j) => (n, grades[i][j]))]))]));
        return new()
        {
            ["price_grades"] = given.Select(t => t.PricePart!.Value / weights.Values.Last()).ToList(),
            ["totals"] = given.Select(t => t.Total).ToList(),
            ["ranks"] = given.Select(t => t.Rank).ToList(),
        };
    }

    private static decimal DecimalStep(int decimals) => 1 / Nordbud.Core.Values.DecimalMath.Pow(10, decimals);

    private static Dictionary<string, object> Deductions(PublishedCase c)
    {
        var most = c["max_deduction_pct"].EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetDecimal());
        var names = most.Keys.ToList();
        var model = Model(new PercentageDeduction(), [.. names.Select(n => new Criterion { Id = n, Weight = most[n], Scale = Scale.UpTo(c.Number("grade_max")) })]);
        var grades = c.Matrix("grades");
        var given = AsGiven(Rank(model, [.. c.Numbers("prices").Select((p, i) => Bid(i, p, [.. names.Select((n, j) => (n, grades[i][j]))]))]));
        return new() { ["comparison_prices"] = given.Select(t => t.Total).ToList(), ["ranks"] = given.Select(t => t.Rank).ToList() };
    }

    private static Dictionary<string, object> Money(PublishedCase c)
    {
        var levels = c["deductions_by_level"].EnumerateObject().Select(p => (Mark: decimal.Parse(p.Name, System.Globalization.CultureInfo.InvariantCulture), Value: p.Value.GetDecimal())).ToList();
        var most = levels.Max(l => l.Value);
        var scale = new Scale(levels.Min(l => l.Mark), levels.Max(l => l.Mark), [.. levels.Select(l => new ScaleLevel(l.Mark, Share: l.Value / most))]);
        var model = Model(new AddedValue(), [new() { Id = "quality", Value = most, Scale = scale }]);
        return new() { ["comparison"] = Rank(model, [Bid(0, c.Number("price"), ("quality", c.Number("level")))]).Tenders[0].Total };
    }

    /// <summary>The shares of the levels are a scale of the model; the value of each level is read off a tender at that level.</summary>
    private static Dictionary<string, object> Levels(PublishedCase c)
    {
        var shares = new Dictionary<string, decimal> { ["3"] = 1, ["2"] = 0.6m, ["1"] = 0.25m, ["0"] = 0, ["NR"] = -0.5m };
        var marks = shares.Keys.Select((name, i) => (name, Mark: (decimal)(shares.Count - 1 - i))).ToDictionary(x => x.name, x => x.Mark);
        var scale = new Scale(0, 4, [.. shares.Select(s => new ScaleLevel(marks[s.Key], s.Key, null, s.Value))]);
        var model = Model(new AddedValue(), [new() { Id = "quality", Value = c.Number("max_value"), Scale = scale }]);
        return new()
        {
            ["value"] = c["levels"].EnumerateArray().Select(level =>
                -Rank(model, [Bid(0, 1000, ("quality", marks[level.GetString()!]))]).Tenders[0].Parts[0]).ToList(),
        };
    }

    private static Dictionary<string, object> Quotient(PublishedCase c)
    {
        var quality = c.Numbers("quality");
        var ranking = Rank(Model(new PricePerQuality(), [new() { Id = "quality", Weight = 1, Scale = Scale.UpTo(1) }]),
            [.. c.Numbers("prices").Select((p, i) => Bid(i, p, ("quality", quality[i])))]);
        return new()
        {
            ["adjusted"] = AsGiven(ranking).Select(t => t.Total).ToList(),
            ["ranks"] = AsGiven(ranking).Select(t => t.Rank).ToList(),
            ["winner"] = int.Parse(ranking.Winner!.Tender.Id, System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Pairs of a score out of 100 and a weight.</summary>
    private static object Sum(JsonElement pairs)
    {
        var rows = pairs.EnumerateArray().Select(PublishedCase.List).ToList();
        var model = Model(new QualityOnly(), [.. rows.Select((r, i) => new Criterion { Id = $"c{i}", Weight = r[1], Scale = Scale.UpTo(100) })]);
        return 100 * Rank(model, [Tender.Of("0", 0, [.. rows.Select((r, i) => ($"c{i}", r[0]))])]).Tenders[0].Total;
    }

    private static Dictionary<string, object> Matrix(PublishedCase c, Func<DecisionMatrix, decimal[]> method, string name)
    {
        var rows = c.Matrix("matrix");
        var weights = c["weights"].ValueKind is JsonValueKind.String ? [.. rows[0].Select(_ => 1m / rows[0].Length)] : c.Numbers("weights");
        var results = method(new DecisionMatrix(rows, weights, [.. c.Numbers("benefit").Select(b => b == 1)]));
        return new() { [name] = results, ["scores"] = results, ["ranks"] = DecisionMatrix.Ranks(results) };
    }

    private static Dictionary<string, object> Agreement(PublishedCase c)
    {
        var byItem = c.Matrix("ranks_by_item");
        var result = Concordance.OfRanks([.. Enumerable.Range(0, byItem[0].Length).Select(p => (IReadOnlyList<decimal>)[.. byItem.Select(item => item[p])])]);
        return new() { ["W"] = result.W!.Value, ["S"] = result.S };
    }

    private static Dictionary<string, object> Group(PublishedCase c)
    {
        var given = c.Numbers("judgments");
        var group = Judgments.OfGroup([.. given.Select(j => Judgments.Upper([j]))]);
        return new()
        {
            ["geometric"] = group[0, 1],
            ["reciprocal_of_geometric"] = group[1, 0],
            ["arithmetic"] = given.Average(),
            ["arithmetic_of_reciprocals"] = given.Average(j => 1 / j),
        };
    }

    private static Dictionary<string, object> Pairs(PublishedCase c)
    {
        var judgments = c.Has("matrix") ? Judgments.Matrix(c.Matrix("matrix")) : Judgments.Upper(c.Numbers("upper"));
        var answer = new Dictionary<string, object>
        {
            ["weights"] = judgments.Weights(),
            ["w"] = judgments.Weights(),
            ["mean"] = judgments.MeanWeights(),
            ["geometric"] = judgments.GeometricWeights(),
            ["lambda_max"] = judgments.LargestEigenvalue(),
            ["ci"] = judgments.ConsistencyIndex(),
            ["koczkodaj"] = judgments.WorstTriad()?.Contradiction ?? 0,
        };
        if (c.Has("random_index"))
            answer["cr"] = judgments.ConsistencyRatio(new("given", c.Id, [.. Enumerable.Repeat(c.Number("random_index"), Judgments.Most)]))!.Value;
        return answer;
    }

    private static Dictionary<string, object> Usability(PublishedCase c)
    {
        var sus = Questionnaire.Find("sus")!.Score([.. c.Numbers("responses").Select(r => (int?)(int)r)], default)!.Value;
        return new() { ["sus"] = sus, ["sum"] = sus / 2.5m };
    }

    private static Dictionary<string, object> Smaa(PublishedCase c)
    {
        if (c.Has("scores") && c.Matrix("scores") is [var first, var second])
        {
            var share = ExactWinning.Share(first, second);
            return new() { ["ra_first"] = new[] { share, ExactWinning.Share(second, first) } };
        }
        if (c.Has("values"))
            return new() { ["pwi"] = ObservedWinning.Of(c.Matrix("values")) };
        return Measured(c);
    }

    /// <summary>Measurements, normal or lognormal, valued in a straight line over the range of their 95 % intervals.</summary>
    private static Dictionary<string, object> Measured(PublishedCase c)
    {
        var criteria = c["criteria_order"].EnumerateArray().Select(x => x.GetString()!).ToList();
        var names = c["measurements"].GetProperty(criteria[0]).EnumerateObject().Select(p => p.Name).Where(n => n != "dist").ToList();
        var columns = criteria.Select(name =>
        {
            var column = c["measurements"].GetProperty(name);
            var lognormal = column.TryGetProperty("dist", out var dist) && dist.GetString()!.Contains("lognormal", StringComparison.Ordinal);
            var benefit = dist.ValueKind is JsonValueKind.String && dist.GetString()!.Contains("benefit", StringComparison.Ordinal);
            var given = names.Select(n => column.GetProperty(n).EnumerateArray().Select(x => x.GetDouble()).ToArray()).ToList();
            double Raw(double x) => lognormal ? Math.Exp(x) : x;
            var low = given.Min(g => Raw(g[0] - 1.96 * g[1]));
            var high = given.Max(g => Raw(g[0] + 1.96 * g[1]));
            var (offset, factor) = benefit ? (-low / (high - low), 1 / (high - low)) : (high / (high - low), -1 / (high - low));
            return given.Select(g => new UncertainValue(g[0], g[1], offset, factor, lognormal)).ToList();
        }).ToList();
        var result = Core.Evaluation.Robustness.Smaa.Run(new()
        {
            Values = [.. names.Select((_, a) => (IReadOnlyList<UncertainValue>)[.. columns.Select(column => column[a])])],
            Draws = 400_000,
        }, cancel: TestContext.Current.CancellationToken);
        Dictionary<string, object> By(Func<int, object> of) => names.Select((n, a) => (n, of(a))).ToDictionary(x => x.n, x => x.Item2);
        return new()
        {
            ["ra"] = By(a => result.Acceptability[a]),
            ["cw"] = By(a => result.CentralWeights[a]!),
            ["cf"] = By(a => result.Confidence[a]!.Value),
        };
    }
}
