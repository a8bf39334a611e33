using System.Text;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Tests.Evaluation;

public sealed class EvaluationWriterTests
{
    private const string Whole = """
        {"currency": "SEK", "country": "SE",
         "criteria": [
           {"id": "A", "name": "Räckvidd & “ton”", "weight": "60", "scoredBy": "experts", "minimum": "1", "scale": {"min": 0, "max": 5, "levels": [{"mark": 0}, {"mark": 5, "name": "best", "text": "All", "share": "0.9"}]}},
           {"id": "B", "weight": "10", "climate": true},
           {"id": "B1", "parent": "B", "weight": "100", "scoredBy": "end-users", "against": "bilinear", "knee": "0.7", "scale": {"max": "10"}}],
         "price": {"method": "linear-lowest-plus", "weight": "30", "points": "100", "slope": "0.35", "clamp": "none", "items": [{"id": "p1", "quantity": "1200.50"}]},
         "lots": ["North", "South"], "minimumQuality": "0.25", "rounding": [{"stage": "total", "step": "0.01", "mode": "half-even"}], "ties": "lowest-price", "scores": "average",
         "tenders": [
           {"id": "1", "name": "Äpple", "lot": "North", "prices": {"p1": "12.340"}, "scores": {"A": {"individual": ["5", "0"]}, "B1": {"panel": {"n": 7, "mean": "6.5", "sd": "1.25"}}}},
           {"id": "2", "lot": "South", "prices": {"p1": "1"}, "scores": {"A": {"agreed": "5", "individual": ["0", "5"]}, "B1": "3"}},
           {"id": "3", "lot": "South", "prices": {"p1": "2"}, "scores": {}, "excluded": true}]}
        """;

    [Fact]
    public void What_is_written_is_read_as_the_same_and_written_as_the_same()
    {
        var read = Read(Encoding.UTF8.GetBytes(Whole));
        var written = EvaluationWriter.Write(read.Model!, read.Tenders, read.Country);
        var again = Read(written);
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(EvaluationWriter.Write(again.Model!, again.Tenders, again.Country)));
        Assert.Equal(
            Evaluator.Evaluate(read.Model!, read.Tenders).SelectMany(lot => lot.Tenders).Select(one => (one.Tender.Id, one.Rank, one.Total)),
            Evaluator.Evaluate(again.Model!, again.Tenders).SelectMany(lot => lot.Tenders).Select(one => (one.Tender.Id, one.Rank, one.Total)));
    }

    [Fact]
    public void The_fingerprint_is_that_of_the_model_and_of_nothing_else()
    {
        var model = Read(Encoding.UTF8.GetBytes(Whole)).Model!;
        Assert.Matches("^[0-9a-f]{64}$", EvaluationWriter.Hash(model));
        Assert.Equal(EvaluationWriter.Hash(model), EvaluationWriter.Hash(model with { Criteria = [.. model.Criteria.Select(one => one with { Name = "Other" })] }));
        Assert.NotEqual(EvaluationWriter.Hash(model), EvaluationWriter.Hash(model with { Ties = TieRule.Shared }));
        Assert.NotEqual(EvaluationWriter.Hash(model), EvaluationWriter.Hash(model with
        {
            Price = model.Price with { Formula = FormulaCatalogue.Find("proportional")!, Parameters = new Dictionary<string, decimal>() },
        }));
        Assert.NotEqual(EvaluationWriter.Hash(model), EvaluationWriter.Hash(model with { Criteria = [.. model.Criteria.Select(one => one.Id == "A" ? one with { Minimum = 2 } : one)] }));
    }

    [Fact]
    public void A_model_without_its_tenders_can_be_read() =>
        Assert.Empty(Read(EvaluationWriter.Write(Read(Encoding.UTF8.GetBytes(Whole)).Model!, [])).Tenders);

    private static EvaluationInput Read(byte[] json)
    {
        var input = EvaluationJson.Read(json);
        Assert.Empty(input.Problems);
        return input;
    }
}
