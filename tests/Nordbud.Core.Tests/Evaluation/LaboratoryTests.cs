using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Evaluation.Laboratory;
using Nordbud.Core.Evaluation.Robustness;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Evaluation;

public sealed class LaboratoryTests
{
    // Section 1 of the project's formula catalogue: half price, half quality, lowest price 100.
    [Theory]
    [InlineData("proportional", "11.1 17.9 26.5")]
    [InlineData("linear-from-lowest", "10 10 10")]
    [InlineData("linear-lowest-plus", "5 5 5")]
    [InlineData("logarithmic", "7.2 9 10.8")]
    [InlineData("parabolic", "31.6 15.3 9.2")]
    public void A_tenth_of_quality_is_worth_what_the_catalogue_says_at_100_125_and_150(string formula, string expected)
    {
        var lot = Lot(Half(formula, ("slope", 0.5m), ("clamp", 0)), Tender.Of("low", 100, ("q", 5)), Tender.Of("high", 150, ("q", 5)));
        Assert.Equal([100, 125, 150], lot.ImpliedPrices.Select(i => i.Price));
        Assert.Equal(expected, string.Join(' ', lot.ImpliedPrices.Select(i => i.Tenth is { } worth ? $"{worth:0.#}" : "-")));
    }

    [Fact]
    public void Steep_and_clamped_no_price_outweighs_quality_at_the_end_of_the_line()
    {
        var lot = Lot(Half("linear-lowest-plus", ("slope", 0.5m)), Tender.Of("low", 100, ("q", 5)), Tender.Of("high", 160, ("q", 5)));
        Assert.NotNull(lot.ImpliedPrices[0].Tenth);
        Assert.Null(lot.ImpliedPrices[^1].Tenth);
    }

    [Fact]
    public void A_point_of_a_money_model_is_worth_what_its_value_says()
    {
        var lot = Lot(EvaluatorPropertyTests.Model("added-value"), Tender.Of("x", 100, ("a", 5), ("b", 5)), Tender.Of("y", 150, ("a", 5), ("b", 5)));
        Assert.All(lot.ImpliedPrices, implied => Assert.True(Math.Abs(8 - implied.Tenth!.Value) < 0.0001m));
        Assert.All(lot.ImpliedPrices, implied => Assert.Null(implied.Point));
    }

    [Theory]
    [InlineData(2, FlatZoneEnd.Low)]
    [InlineData(2, FlatZoneEnd.High)]
    [InlineData(1, FlatZoneEnd.High)]
    public void A_clamped_interval_is_found_flat_without_being_told(int clamp, FlatZoneEnd end)
    {
        var zones = Lot(Half("fixed-interval", ("full", 100), ("zero", 200), ("clamp", clamp)), Some()).FlatZones;
        var zone = zones.Single(z => z.End == end);
        Assert.Equal(end is FlatZoneEnd.Low ? 100 : 200, end is FlatZoneEnd.Low ? zone.To : zone.From, 0);
        Assert.Equal(clamp, zones.Count);
    }

    [Fact]
    public void A_floor_under_the_price_is_an_error_in_Sweden_and_a_warning_elsewhere()
    {
        var report = ModelLaboratory.Try(Half("fixed-interval", ("full", 100), ("zero", 200), ("clamp", 2)), Some());
        Assert.True(report.Warnings(Country.SE)[0] is { Code: "PRICE_BELOW_FLOOR_HAS_NO_EFFECT", IsError: true });
        Assert.False(report.Warnings(Country.NO).Single(w => w.Code is "PRICE_BELOW_FLOOR_HAS_NO_EFFECT").IsError);
    }

    [Theory]
    [InlineData("proportional")]
    [InlineData("logarithmic")]
    [InlineData("linear-lowest-to-highest")]
    [InlineData("price-per-quality")]
    public void Formulas_that_always_look_at_the_price_are_nowhere_flat(string formula) =>
        Assert.Empty(Lot(Half(formula), Some()).FlatZones);

    [Fact]
    public void Rank_of_price_is_flat_between_the_others() =>
        Assert.Contains(Lot(Half("rank"), Some()).FlatZones, z => z.End is FlatZoneEnd.Between);

    [Theory]
    [InlineData("linear-from-lowest", "clamp", 0, 200)]
    [InlineData("linear-lowest-times", "times", 1.8, 180)]
    [InlineData("fixed-interval", "clamp", 0, 210)]
    [InlineData("discount", "base", 150, 150)]
    public void Negative_points_begin_where_they_begin(string formula, string name, double value, double from)
    {
        var model = Half(formula, (name, (decimal)value), ("full", 100), ("zero", 210));
        Assert.Equal((decimal)from, Lot(model, Tender.Of("a", 100, ("q", 5)), Tender.Of("b", 170, ("q", 6))).NegativeFrom!.Value, 1);
    }

    [Fact]
    public void Clamped_at_nought_points_are_not_negative() =>
        Assert.Null(Lot(Half("linear-lowest-plus", ("slope", 0.5m)), Some()).NegativeFrom);

    [Fact]
    public void A_benchmark_at_the_mean_punishes_a_lower_price()
    {
        var report = ModelLaboratory.Try(Half("average-benchmark"), Some());
        Assert.NotNull(report.Lots[0].OwnPriceFault);
        Assert.Contains(report.Warnings(null), w => w is { Code: "LOWER_PRICE_CAN_LOSE_POINTS" } && w.Text.Key != "evaluation.warning.LOWER_PRICE_CAN_LOSE_POINTS");
    }

    [Fact]
    public void Quality_of_90_per_cent_leaves_price_a_gap_of_a_ninth()
    {
        var lot = Lot(Half("fixed-interval", ("full", 100), ("zero", 200)) with
        {
            Criteria = [new() { Id = "q", Weight = 0.9m, Scale = Scale.UpTo(10) }],
            Price = Half("fixed-interval", ("full", 100), ("zero", 200)).Price with { Weight = 0.1m },
        }, Tender.Of("a", 100, ("q", 5)), Tender.Of("b", 200, ("q", 6)));
        Assert.Equal(1 / 9m, lot.UnbeatableGap!.Value, 7);
        Assert.True(lot.PriceHardlyMatters);
    }

    [Theory]
    [InlineData("mark-up")]
    [InlineData("price-per-quality")]
    [InlineData("proportional")]
    public void From_the_unbeatable_gap_on_the_lowest_price_loses_to_the_highest(string formula)
    {
        var model = Half(formula);
        List<Tender> tenders = [Tender.Of("low", 100, ("q", 5)), Tender.Of("high", 150, ("q", 5))];
        var gap = Lot(model, [.. tenders]).UnbeatableGap!.Value;
        string? First(decimal at) => Evaluator.Rank(model, [Tender.Of("low", 100, ("q", 10 * (1 - at))), Tender.Of("high", 150, ("q", 10))]).Winner?.Tender.Id;
        Assert.Equal(("low", "high"), (First(gap - 0.001m), First(gap + 0.001m)));
    }

    [Fact]
    public void A_decoy_says_who_gains_and_shows_before_and_after()
    {
        var lot = Lot(Half("proportional"), Tender.Of("a", 100, ("q", 6)), Tender.Of("b", 130, ("q", 8)));
        var decoy = Assert.Single(lot.Decoys);
        Assert.Equal("b", decoy.Gains.Id);
        Assert.All(decoy.By, by =>
        {
            Assert.Equal("a", by.Before[0].Tender.Id);
            Assert.Equal("b", by.After[0].Tender.Id);
            Assert.True(by.Ranked!.Rank > 1);
        });
    }

    [Fact]
    public void Before_any_tender_exists_made_up_ones_are_tried()
    {
        var relative = ModelLaboratory.Try(Half("proportional"), []).Lots[0];
        Assert.True(relative.MadeUp);
        Assert.Equal(5, relative.Ranking.Tenders.Count);
        Assert.True(relative.Trials!.ByComing > 0);
        Assert.NotEmpty(relative.Reversals);
        var absolute = ModelLaboratory.Try(EvaluatorPropertyTests.Model("added-value"), []).Lots[0];
        Assert.Equal(new(20, 0, 0), absolute.Trials);
    }

    [Fact]
    public void Made_up_tenders_lie_in_their_span_and_are_the_same_for_the_same_seed()
    {
        var model = EvaluatorPropertyTests.Model("proportional") with { MinimumQuality = 0.2m };
        string Shown(ulong seed) => string.Join(';', new TenderField(new(1_000, 2_000), 40, seed).Make(model)
            .Select(t => $"{t.Price} {string.Join(' ', t.Scores.Values.Select(score => score.Agreed))}"));
        Assert.Equal(Shown(3), Shown(3));
        Assert.NotEqual(Shown(3), Shown(4));
        var made = new TenderField(new(1_000, 2_000), 40).Make(model);
        Assert.All(made, tender => Assert.InRange(tender.Price!.Value, 1_000, 2_000));
        Assert.All(made.SelectMany(tender => tender.Scores.Values), score => Assert.InRange(score.Agreed!.Value, 3, 10));
        Assert.True(made.Max(t => t.Price) - made.Min(t => t.Price) > 800);
    }

    [Fact]
    public void Each_lot_has_its_report_and_an_empty_one_is_made_up()
    {
        var model = Half("proportional") with { Lots = ["north", "south"] };
        var report = ModelLaboratory.Try(model, [.. Some().Select(t => t with { Lot = "north" })]);
        Assert.Equal([("north", false), ("south", true)], report.Lots.Select(l => (l.Ranking.Lot!, l.MadeUp)));
    }

    [Fact]
    public void A_price_list_is_made_up_item_by_item()
    {
        var model = Half("proportional");
        model = model with { Price = model.Price with { Items = [new("hour", 100), new("visit", 25)] } };
        var made = new TenderField(new(1_000, 2_000)).Make(model);
        Assert.Equal([], ModelRules.Check(model, made));
        Assert.All(made, tender => Assert.InRange(tender.AmountUnder(model.Price)!.Value, 999, 2_001));
    }

    [Fact]
    public void Effective_weights_follow_the_differences()
    {
        var lot = Lot(Half("proportional"), Tender.Of("a", 100, ("q", 7)), Tender.Of("b", 200, ("q", 8)));
        Assert.Equal([("q", 1 / 6m), (null, 5 / 6m)], lot.Weights.Select(w => (w.Criterion, decimal.Round(w.ByRange, 20))).Select(w => (w.Criterion, w.Item2 < 0.5m ? 1 / 6m : 5 / 6m)));
        Assert.Contains(LaboratoryWarnings.Of(lot, null), w => w.Code is "EFFECTIVE_WEIGHT_DIFFERS");
    }

    [Fact]
    public void Several_models_side_by_side_say_whether_the_winner_differs()
    {
        List<Tender> tenders = [Tender.Of("a", 100, ("q", 6)), Tender.Of("b", 130, ("q", 9)), Tender.Of("c", 300, ("q", 10))];
        var same = ModelLaboratory.Compare([Half("proportional"), Half("proportional")], tenders);
        Assert.False(same.WinnerDiffers);
        var other = ModelLaboratory.Compare([Half("proportional"), Half("lowest-price"), Half("quality-only")], tenders);
        Assert.True(other.WinnerDiffers);
        Assert.Equal([2, 1, 3], other.Tenders[0].Under.Select(u => u!.Rank));
    }

    [Fact]
    public void Uncertain_marks_vary_around_the_ranking_that_is()
    {
        var ranking = Evaluator.Rank(Half("linear-from-lowest"), [Tender.Of("a", 100, ("q", 6)), Tender.Of("b", 101, ("q", 6)), Tender.Of("c", 190, ("q", 2))]);
        var scores = Smaa.Run(ModelSmaa.Of(ranking, 20_000, 1, Uncertainty.Scores)!, cancel: TestContext.Current.CancellationToken);
        Assert.InRange(scores.Acceptability[0][0], 0.5, 0.6);
        Assert.Equal(0, scores.Acceptability[2][0]);
        var certain = Smaa.Run(ModelSmaa.Of(ranking, 20_000, 1, Uncertainty.Scores, 0.0001m)!, cancel: TestContext.Current.CancellationToken);
        Assert.Equal(1, certain.Acceptability[0][0]);
        Assert.True(ModelSmaa.Of(ranking, 10, 1, Uncertainty.Both)!.IsUncertain);
    }

    [Fact]
    public void A_panel_is_as_uncertain_as_its_own_answers_say()
    {
        var model = Half("linear-from-lowest");
        Tender Panel(string id, decimal price, decimal mean, decimal deviation) => Tender.Of(id, price) with { Scores = new Dictionary<string, Score> { ["q"] = new() { Panel = new(25, mean, deviation) } } };
        var ranking = Evaluator.Rank(model, [Panel("a", 100, 6, 2), Panel("b", 110, 6, 0)]);
        var values = ModelSmaa.Of(ranking, 10, 1, Uncertainty.Scores)!.Values;
        // A standard error of 2 / 5 marks on a scale of ten.
        Assert.Equal([0.04, 0], values.Select(row => Math.Round(row[0].Deviation, 9)));
    }

    private static LotReport Lot(EvaluationModel model, params Tender[] tenders) => ModelLaboratory.Try(model, tenders).Lots[0];

    private static Tender[] Some() => [Tender.Of("a", 110, ("q", 6)), Tender.Of("b", 150, ("q", 8)), Tender.Of("c", 180, ("q", 9))];

    private static EvaluationModel Half(string name, params (string Name, decimal Value)[] numbers)
    {
        var formula = FormulaCatalogue.Find(name)!;
        var model = new EvaluationModel
        {
            Currency = "SEK",
            Criteria = [new() { Id = "q", Weight = 0.5m, Scale = Scale.UpTo(10) }],
            Price = new()
            {
                Formula = formula,
                Weight = 0.5m,
                Points = 10,
                Parameters = numbers.Where(n => formula.Parameters.Any(p => p.Name == n.Name)).ToDictionary(n => n.Name, n => n.Value),
            },
        };
        Assert.Equal([], ModelRules.Check(model));
        return model;
    }
}
