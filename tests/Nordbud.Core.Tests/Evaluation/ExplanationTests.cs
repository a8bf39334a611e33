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

    [Fact]
    public void Where_several_share_the_first_place_nobody_is_held_against_one_of_them()
    {
        var ranking = Evaluator.Rank(Model("proportional"), [Tender.Of("1", 100, ("A", 5), ("B", 5)), Tender.Of("2", 100, ("A", 5), ("B", 5)), Tender.Of("3", 200, ("A", 1), ("B", 1))]);
        Assert.Null(Explanation.Of(ranking, ranking.Tenders[2].Tender));
    }

    [Fact]
    public void A_figure_that_is_no_sum_says_what_the_better_mark_or_price_alone_would_have_changed()
    {
        // 60 quality against 40 price: the winner at 120 with everything, the loser at 100 with A 3 of 5 and B 4 of 5.
        var ranking = Evaluator.Rank(Model("mark-up"), [Tender.Of("1", 120, ("A", 5), ("B", 5)), Tender.Of("2", 100, ("A", 3), ("B", 4))]);
        var why = Explanation.Of(ranking, ranking.Tenders[1].Tender)!;
        Assert.False(why.Sums);
        Assert.Equal("1", why.Winner.Tender.Id);
        Assert.Equal(["A", "B", null], why.Parts.Select(part => part.Criterion?.Id));
        // With the winner's mark in A 40 / 60 * 2 / 5 of quality more, each worth 1.5 times the price of 100.
        Assert.Equal([40m, 10m, -20m], why.Parts.Select(part => decimal.Round(part.Lost, 10)));
    }

    [Theory]
    [InlineData("price-per-quality"), InlineData("mark-up"), InlineData("proportional"), InlineData("linear-from-lowest")]
    public void The_better_tender_is_never_told_to_have_lost_by_it(string formula) =>
        Gen.Select(Gen.Int[100, 900], Gen.Int[0, 5], Gen.Int[1, 5]).Array[2, 5].Sample(rows =>
        {
            var model = Model(formula);
            if (!model.Price.Formula.WeighsPrice)
                model = model with { Criteria = [.. model.Criteria.Select(one => one with { Weight = one.Weight / 0.6m })], Price = model.Price with { Weight = null } };
            var ranking = Evaluator.Rank(model, [.. rows.Select((row, i) => Tender.Of($"{i}", row.Item1, ("A", row.Item2), ("B", row.Item3)))]);
            foreach (var why in ranking.Tenders.Select(one => Explanation.Of(ranking, one.Tender)).OfType<Explanation>())
            {
                Assert.All(why.Parts, part => Assert.True(part.Lost == 0
                    || part.Lost > 0 == (part.Criterion is null ? part.Best < part.Own : part.Best > part.Own)));
            }
        }, iter: 200);

    [Fact]
    public void Of_a_price_list_and_of_costs_over_the_years_all_prices_are_lowered_alike()
    {
        var list = Model("proportional") with { Price = Model("proportional").Price with { Items = [new("x", 2), new("y", 1)] } };
        var years = Model("proportional") with { Price = Model("proportional").Price with { LifeCycle = new(0, 2) } };
        var (first, second) = (Tender.Of("1", 0, ("A", 5), ("B", 5)) with { Price = null }, Tender.Of("2", 0, ("A", 4), ("B", 5)) with { Price = null });
        var listed = Evaluator.Rank(list, [first with { UnitPrices = Units(40, 20) }, second with { UnitPrices = Units(50, 10) }]);
        var yearly = Evaluator.Rank(years, [first with { Costs = [new(0, 100)] }, second with { Costs = [new(0, 60), new(2, 50)] }]);
        foreach (var ranking in new[] { listed, yearly })
        {
            var why = Explanation.Of(ranking, ranking.Tenders[1].Tender)!;
            Assert.Equal(110, why.Loser.Amount);
            // 8 points behind for A: 40 * p / 100 of the winner's points for price go where the loser asks p.
            Assert.Equal(79.99m, why.WinningPrice);
        }

        static Dictionary<string, decimal> Units(decimal x, decimal y) => new() { ["x"] = x, ["y"] = y };
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
                if (Explanation.Of(ranking, loser.Tender) is not { } why)
                {
                    Assert.Null(ranking.Winner);
                    continue;
                }
                Assert.True(why.Gap >= 0);
                if (ranking.Model.Price.Formula is PointsFormula)
                    Assert.Equal(why.Gap, why.Parts.Sum(part => part.Lost), 10);
                Assert.Equal(ranking.Model.Price.Formula is PointsFormula, why.Sums);
                if (why.WinningPrice is not { } price)
                    continue;
                Assert.Equal(loser.Tender.Id, Winner(price));
                Assert.NotEqual(loser.Tender.Id, Winner(price + 0.01m));
                Assert.NotEqual(loser.Tender.Id, Winner(price * 1.01m + 0.01m));

                string? Winner(decimal at) => Evaluator.Rank(ranking.Model, [.. tenders.Select(one => one.Id == loser.Tender.Id ? one with { Price = at } : one)]).Winner?.Tender.Id;
            }
        }, iter: 300);

    private static EvaluationModel Model(string formula, params (string Name, decimal Number)[] numbers) => new()
    {
        Currency = "SEK",
        Criteria = [new Criterion { Id = "A", Weight = 40, Scale = Scale.UpTo(5) }, new Criterion { Id = "B", Weight = 20, Scale = Scale.UpTo(5) }],
        Price = new()
        {
            Formula = FormulaCatalogue.Find(formula)!,
            Weight = 40,
            Points = 100,
            Parameters = numbers.ToDictionary(one => one.Name, one => one.Number),
        },
    };
}
