using CsCheck;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Tests.Evaluation;

public sealed class ExplanationTests
{
    [Fact]
    public void The_largest_loss_comes_first_and_the_price_that_would_have_won_is_named()
    {
        var ranking = Evaluator.Rank(Model("linear-from-lowest"), [Tender.Of("1", 100, ("A", 5), ("B", 2)), Tender.Of("2", 110, ("A", 3), ("B", 4))]);
        var why = Explanation.Of(ranking, ranking.Tenders[1].Tender)!;
        Assert.Equal(("2", "1"), (why.Loser.Tender.Id, why.Winner.Tender.Id));
        Assert.Equal(["A", null, "B"], why.Parts.Select(part => part.Criterion?.Id));
        Assert.Equal([16m, 4m, -8m], why.Parts.Select(part => part.Lost));
        Assert.Equal(12, why.Gap);
        Assert.NotNull(why.WinningPrice);
        Assert.True(why.WinningPrice < 110);
    }

    [Fact]
    public void The_first_tender_is_not_explained() =>
        Assert.Null(Explanation.Of(Evaluator.Rank(Model("proportional"), [Tender.Of("1", 100, ("A", 5), ("B", 2))]), Tender.Of("1", 100)));

    [Fact]
    public void Where_no_price_would_have_won_none_is_named()
    {
        var ranking = Evaluator.Rank(Model("linear-lowest-plus", ("slope", 10)), [Tender.Of("1", 100, ("A", 5), ("B", 5)), Tender.Of("2", 100, ("A", 0), ("B", 0))]);
        Assert.Null(Explanation.Of(ranking, ranking.Tenders[1].Tender)!.WinningPrice);
    }

    [Theory]
    [InlineData("proportional"), InlineData("linear-from-lowest"), InlineData("linear-lowest-to-highest"), InlineData("logarithmic"), InlineData("mark-up")]
    public void Parts_sum_to_the_gap_and_the_named_price_wins_while_a_higher_one_does_not(string formula) =>
        Gen.Select(Gen.Int[100, 900], Gen.Int[0, 5], Gen.Int[0, 5]).Array[2, 6].Sample(rows =>
        {
            var tenders = rows.Select((row, i) => Tender.Of($"{i}", row.Item1, ("A", row.Item2), ("B", row.Item3))).ToList();
            var ranking = Evaluator.Rank(Model(formula), tenders);
            foreach (var loser in ranking.Tenders.Where(one => one.Rank > 1))
            {
                var why = Explanation.Of(ranking, loser.Tender)!;
                Assert.True(why.Gap >= 0);
                if (ranking.Model.Price.Formula is PointsFormula)
                    Assert.Equal(why.Gap, why.Parts.Sum(part => part.Lost), 10);
                if (why.WinningPrice is not { } price)
                    continue;
                Assert.Equal(loser.Tender.Id, Winner(price));
                Assert.NotEqual(loser.Tender.Id, Winner(price + 0.01m));

                string? Winner(decimal at) => Evaluator.Rank(ranking.Model, [.. tenders.Select(one => one.Id == loser.Tender.Id ? one with { Price = at } : one)]).Winner?.Tender.Id;
            }
        }, iter: 300);

    private static EvaluationModel Model(string formula, params (string Name, decimal Number)[] numbers) => new()
    {
        Currency = "SEK",
        Criteria = [new Criterion { Id = "A", Weight = 40, Scale = Scale.UpTo(5) }, new Criterion { Id = "B", Weight = 20, Scale = Scale.UpTo(5) }],
        Price = new()
        {
            Formula = FormulaCatalogue.Find(formula)!, Weight = 40, Points = 100, Parameters = numbers.ToDictionary(one => one.Name, one => one.Number),
        },
    };
}
