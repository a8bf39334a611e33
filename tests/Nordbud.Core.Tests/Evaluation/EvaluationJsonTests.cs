using System.Text;
using Nordbud.Core.Evaluation;

namespace Nordbud.Core.Tests.Evaluation;

public sealed class EvaluationJsonTests
{
    private const string Minimal = """
        {"currency": "SEK", "criteria": [{"id": "quality", "weight": "0.5", "scale": {"max": "10"}}],
         "price": {"method": "proportional", "weight": "0.5", "points": "10"},
         "tenders": [{"id": "X", "price": "100", "scores": {"quality": "6"}}, {"id": "Y", "price": 130, "scores": {"quality": 8}}]}
        """;

    [Fact]
    public void The_smallest_model_is_read_and_ranked()
    {
        var input = EvaluationJson.Read(Encoding.UTF8.GetBytes(Minimal));
        Assert.Equal([], input.Problems);
        Assert.Equal([("X", 1), ("Y", 2)], Evaluator.Rank(input.Model!, input.Tenders).Tenders.Select(t => (t.Tender.Id, t.Rank)));
    }

    [Theory]
    [InlineData("\"weight\": \"0.5\", \"scale\"", "\"weight\": \"0.4\", \"scale\"", "criteria.weight", "weights-do-not-sum-up")]
    [InlineData("\"scale\": {\"max\": \"10\"}", "\"scale\": {}", "criteria[0].scale.max", "scale-without-levels")]
    [InlineData("\"price\": \"100\"", "\"price\": \"0\"", "tenders[0].price", "quotient-of-nought")]
    [InlineData("\"price\": \"100\"", "\"price\": \"NaN\"", "tenders[0].price", "number")]
    [InlineData("\"price\": \"100\"", "\"price\": NaN", "(file)", "malformed")]
    [InlineData("\"price\": \"100\"", "\"price\": 1208925819614629174706176", "tenders[0].price", "range")]
    [InlineData("\"price\": \"100\"", "\"price\": 1e400", "tenders[0].price", "number")]
    [InlineData("\"quality\": \"6\"", "\"quality\": \"11\"", "tenders[0].scores.quality", "range")]
    [InlineData("{\"quality\": \"6\"}", "{}", "tenders[0].scores.quality", "missing-score")]
    [InlineData("\"quality\": \"6\"", "\"quality\": [6, 7]", "tenders[0].scores.quality", "no-consensus")]
    [InlineData("\"proportional\"", "\"linear-lowest-plus\", \"slope\": 0", "price.slope", "range")]
    [InlineData("\"proportional\"", "\"linear-lowest-plus\"", "price.slope", "missing")]
    [InlineData("\"proportional\"", "\"fixed-interval\", \"full\": 200, \"zero\": 100", "price.zero", "above-full")]
    [InlineData("\"proportional\"", "\"nearly\"", "price.method", "value")]
    [InlineData("\"id\": \"quality\", ", "\"id\": \"quality\", \"parent\": \"quality\", ", "criteria[0].parent", "cycle")]
    [InlineData("\"currency\": \"SEK\"", "\"currency\": \"SEK\", \"colour\": 1", "colour", "unknown-field")]
    [InlineData("\"currency\": \"SEK\"", "\"currency\": \"SEK\", \"currency\": \"SEK\"", "currency", "doubled")]
    public void What_is_wrong_is_named_with_its_field(string good, string bad, string field, string code)
    {
        Assert.Contains(good, Minimal, StringComparison.Ordinal);
        var at = Minimal.IndexOf(good, StringComparison.Ordinal);
        var input = EvaluationJson.Read(Encoding.UTF8.GetBytes(Minimal[..at] + bad + Minimal[(at + good.Length)..]));
        Assert.False(input.IsGood);
        Assert.Null(input.Model);
        Assert.Contains(input.Problems, p => p.Field == field && p.Code == code);
    }

    [Fact]
    public void A_model_without_a_price_lacks_that_and_nothing_else_is_said_of_it()
    {
        var input = EvaluationJson.Read("""{"currency": "SEK", "tenders": []}"""u8.ToArray());
        Assert.Equal([("price", "missing")], input.Problems.Select(p => (p.Field, p.Code)));
    }

    [Fact]
    public void Ten_thousand_tenders_are_too_many()
    {
        var tenders = string.Join(",", Enumerable.Range(0, 10_000).Select(i => $$"""{"id": "t{{i}}", "price": 1, "scores": {} }"""));
        var input = EvaluationJson.Read(Encoding.UTF8.GetBytes($$"""
            {"currency": "SEK", "criteria": [], "price": {"method": "lowest-price"}, "tenders": [{{tenders}}] }
            """));
        Assert.Contains(input.Problems, p => p is { Field: "tenders", Code: "too-many", Given: "10000" });
    }

    [Fact]
    public void A_thousandth_ranks_apart_and_a_rounding_makes_equals()
    {
        static string Text(string rounding) => $$"""
            {"currency": "SEK", "criteria": [{"id": "q", "weight": 1, "scale": {"max": 10} }], "price": {"method": "quality-only", "points": 10}, {{rounding}}
             "tenders": [{"id": "X", "scores": {"q": "6.001"} }, {"id": "Y", "scores": {"q": 6} }]}
            """;
        var apart = EvaluationJson.Read(Encoding.UTF8.GetBytes(Text("")));
        Assert.Equal([], apart.Problems);
        Assert.Equal([1, 2], Evaluator.Rank(apart.Model!, apart.Tenders).Tenders.Select(t => t.Rank));
        var equal = EvaluationJson.Read(Encoding.UTF8.GetBytes(Text("\"rounding\": [{\"stage\": \"total\", \"step\": \"0.01\"}],")));
        Assert.Equal([], equal.Problems);
        Assert.Equal([1, 1], Evaluator.Rank(equal.Model!, equal.Tenders).Tenders.Select(t => t.Rank));
    }
}
