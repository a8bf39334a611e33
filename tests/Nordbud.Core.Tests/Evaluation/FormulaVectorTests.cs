using System.Globalization;
using System.Text.Json;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Evaluation.Laboratory;

namespace Nordbud.Core.Tests.Evaluation;

/// <summary>The exact vectors of formulas in use in Norway, Italy and Ukraine, and the worked rank reversal.</summary>
public sealed class FormulaVectorTests
{
    [Theory]
    [InlineData("DFO linear", "linear-from-lowest", 10, null)]
    [InlineData("DFO proportional", "proportional", 10, null)]
    [InlineData("IT bilinear price X=0.8", "bilinear", 1, "0.8")]
    [InlineData("IT bilinear price X=0.85", "bilinear", 1, "0.85")]
    [InlineData("IT bilinear price X=0.9", "bilinear", 1, "0.9")]
    [InlineData("IT linear price", "discount-power", 1, null)]
    public void A_price_vector_comes_out(string name, string method, int points, string? knee)
    {
        var vector = Vector(name);
        var input = vector.GetProperty("input");
        var numbers = new Dictionary<string, decimal>();
        if (input.ValueKind is JsonValueKind.Object)
            numbers["base"] = input.GetProperty("base").GetDecimal();
        if (knee is not null)
            numbers["knee"] = decimal.Parse(knee, CultureInfo.InvariantCulture);
        var prices = PublishedCase.List(input.ValueKind is JsonValueKind.Object ? input.GetProperty("offers") : input);
        var model = new EvaluationModel
        {
            Currency = "EUR",
            Criteria = [],
            Price = new() { Formula = FormulaCatalogue.Find(method)!, Weight = 1, Points = points, Parameters = numbers },
        };
        var tenders = prices.Select((p, i) => Tender.Of($"{i}", p)).ToList();
        Assert.Equal([], ModelRules.Check(model).Concat(ModelRules.Check(model, tenders)));
        Same(vector, [.. Evaluator.Rank(model, tenders).Tenders.OrderBy(t => t.Tender.Id, StringComparer.Ordinal).Select(t => t.Total)]);
    }

    [Theory]
    [InlineData("IT bilinear quality X=0.8", QualityReference.Bilinear)]
    [InlineData("IT proportional quality", QualityReference.Best)]
    public void A_quality_vector_comes_out(string name, QualityReference against)
    {
        var vector = Vector(name);
        var model = new EvaluationModel
        {
            Currency = "EUR",
            Criteria = [new() { Id = "q", Weight = 1, Scale = Scale.UpTo(100), Against = against, Knee = 0.8m }],
            Price = new() { Formula = new QualityOnly() },
        };
        var tenders = PublishedCase.List(vector.GetProperty("input")).Select((q, i) => Tender.Of($"{i}", 0, ("q", q))).ToList();
        Same(vector, [.. Evaluator.Rank(model, tenders).Tenders.OrderBy(t => t.Tender.Id, StringComparer.Ordinal).Select(t => t.Total)]);
    }

    [Fact]
    public void A_surcharge_for_lacking_quality_comes_out()
    {
        var vector = Vector("price-quality surcharge (Abakus)");
        var model = new EvaluationModel
        {
            Currency = "NOK",
            Criteria = [new() { Id = "q", Weight = 60, Scale = Scale.UpTo(10) }],
            Price = new() { Formula = new MarkUp(), Weight = 40 },
        };
        var tenders = vector.GetProperty("input").EnumerateArray().Select(PublishedCase.List).Select((row, i) => Tender.Of($"{i}", row[0], ("q", row[1]))).ToList();
        Same(vector, [.. Evaluator.Rank(model, tenders).Tenders.OrderBy(t => t.Tender.Id, StringComparer.Ordinal).Select(t => t.Total)]);
    }

    [Fact]
    public void A_coefficient_comes_out()
    {
        var model = new EvaluationModel
        {
            Currency = "EUR",
            Criteria = [new() { Id = "q", Weight = 0.3m, Scale = Scale.UpTo(3) }],
            Price = new() { Formula = new Coefficient() },
        };
        Assert.Equal(decimal.Round(7m, 15), Evaluator.Rank(model, [Tender.Of("a", 9, ("q", 2))]).Tenders[0].Total);
        Assert.Equal("9/7", Vector("MEAT coefficient").GetProperty("expected")[0].GetString());
    }

    [Fact]
    public void The_laboratory_finds_the_worked_rank_reversal_without_being_told()
    {
        var vector = Vector("rank reversal");
        var model = new EvaluationModel
        {
            Currency = "NOK",
            Criteria = [new() { Id = "q", Weight = 0.5m, Scale = Scale.UpTo(10) }],
            Price = new() { Formula = new Proportional(), Weight = 0.5m, Points = 10 },
        };
        List<Tender> Tenders(string which) => [.. vector.GetProperty("input").GetProperty(which).EnumerateArray().Select(PublishedCase.List)
            .Select((row, i) => Tender.Of($"{i}", row[0], ("q", row[1])))];
        Assert.Equal(["8", "7.846153846153846"], Evaluator.Rank(model, Tenders("two")).Tenders.Select(t => t.Total.ToString("0.###############", CultureInfo.InvariantCulture)));
        Assert.Equal("1", Evaluator.Rank(model, Tenders("three")).Winner!.Tender.Id);

        var madeUp = RankReversal.Find(model, Tenders("two"));
        Assert.Contains(madeUp, r => r is { MadeUp: true, Without.Id: "0", With.Id: "1" });
        var submitted = Assert.Single(RankReversal.Find(model, Tenders("three")), r => !r.MadeUp);
        Assert.Equal(("2", "0", "1"), (submitted.Cause.Id, submitted.Without.Id, submitted.With.Id));
    }

    private static void Same(JsonElement vector, decimal[] got)
    {
        var expected = vector.GetProperty("expected").EnumerateArray().Select(e => Number(e.GetString()!)).ToArray();
        Assert.Equal(expected.Length, got.Length);
        for (var i = 0; i < got.Length; i++)
            Assert.True(Math.Abs(expected[i] - got[i]) <= 0.0000000005m, $"{vector.GetProperty("name")}: {got[i]} is not {expected[i]}");
    }

    private static decimal Number(string text) => text.Split('/') is [var over, var under]
        ? decimal.Parse(over, CultureInfo.InvariantCulture) / decimal.Parse(under, CultureInfo.InvariantCulture)
        : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static JsonElement Vector(string name)
    {
        var vectors = JsonDocument.Parse(File.ReadAllText(SharedData.Folder("evaluation", "formula-vectors.json"))).RootElement;
        return vectors.EnumerateArray().Single(v => v.GetProperty("name").GetString() == name);
    }
}
