using CsCheck;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Evaluation.Laboratory;

namespace Nordbud.Core.Tests.Evaluation;

public sealed class LaboratoryPropertyTests
{
    public static TheoryData<string> Formulas => [.. FormulaCatalogue.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void What_a_formula_promises_is_what_the_laboratory_finds(string name)
    {
        var model = EvaluatorPropertyTests.Model(name);
        EvaluatorPropertyTests.SomeTenders.Sample(tenders =>
        {
            var lot = ModelLaboratory.Try(model, tenders).Lots[0];
            if (!model.Price.Formula.CanReverseRanks)
                Assert.Empty(lot.Reversals);
            // A formula with a base price promises nothing above it.
            if (model.Price.Formula.Monotone && !(lot.OwnPriceFault?.At.Amount > model.Price.Parameters.GetValueOrDefault("base", decimal.MaxValue)))
                Assert.Null(lot.OwnPriceFault);
            if (!model.Price.Formula.CanBeNegative)
                Assert.Null(lot.NegativeFrom);
            if (lot.Weights.Count > 0)
            {
                Assert.Equal(1, lot.Weights.Sum(w => w.ByRange), 12);
                Assert.Equal(1, lot.Weights.Sum(w => w.ByDeviation), 12);
            }
        }, iter: 25);
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void The_order_of_tenders_changes_no_finding(string name)
    {
        var model = EvaluatorPropertyTests.Model(name);
        EvaluatorPropertyTests.SomeTenders.Sample(tenders =>
        {
            var one = ModelLaboratory.Try(model, tenders).Lots[0];
            var other = ModelLaboratory.Try(model, [.. Enumerable.Reverse(tenders)]).Lots[0];
            Assert.Equal(one.Reversals.Select(r => (r.Cause.Id, r.Without.Id, r.With.Id)), other.Reversals.Select(r => (r.Cause.Id, r.Without.Id, r.With.Id)));
            Assert.Equal(one.FlatZones, other.FlatZones);
            Assert.Equal(one.ImpliedPrices, other.ImpliedPrices);
            Assert.Equal(one.UnbeatableGap, other.UnbeatableGap);
            Assert.Equal(one.Weights.Select(w => w.ByRange), other.Weights.Select(w => w.ByRange));
            Assert.Equal(one.Stability?.Select(w => (w.Criterion, w.From, w.To)), other.Stability?.Select(w => (w.Criterion, w.From, w.To)));
        }, iter: 15);
    }

    [Theory]
    [InlineData("proportional")]
    [InlineData("linear-lowest-plus")]
    [InlineData("linear-lowest-to-highest")]
    [InlineData("fixed-interval")]
    public void Just_inside_a_stability_interval_the_winner_stays_and_just_outside_another_takes_over(string name)
    {
        var model = EvaluatorPropertyTests.Model(name);
        EvaluatorPropertyTests.SomeTenders.Sample(tenders =>
        {
            var lot = ModelLaboratory.Try(model, tenders).Lots[0];
            if (lot.Stability is not { } intervals)
                return;
            var winner = lot.Ranking.Winner!.Tender;
            Assert.Equal(3, intervals.Count);
            foreach (var interval in intervals)
            {
                Assert.InRange(interval.Weight, interval.From, interval.To);
                const decimal Little = 0.000001m;
                if (interval.To - interval.From < 3 * Little)
                    continue;
                Assert.Contains(winner, Under(interval, interval.From + Little));
                Assert.Contains(winner, Under(interval, interval.To - Little));
                if (interval.TakesOverBelow is not null && interval.From > Little)
                    Assert.DoesNotContain(winner, Under(interval, interval.From - Little));
                if (interval.TakesOverAbove is not null && interval.To < 1 - Little)
                    Assert.DoesNotContain(winner, Under(interval, interval.To + Little));
            }

            IEnumerable<Tender> Under(WeightInterval interval, decimal weight)
            {
                decimal Moved(string? id, decimal given) => id == interval.Criterion ? weight : given * (1 - weight) / (1 - interval.Weight);
                var moved = model with
                {
                    Criteria = [.. model.Criteria.Select(c => c with { Weight = Moved(c.Id, c.Weight) })],
                    Price = model.Price with { Weight = Moved(null, model.Price.Weight!.Value) },
                };
                return Evaluator.Rank(moved, tenders).First.Select(t => t.Tender);
            }
        }, iter: 60);
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Numbers_at_the_ends_of_what_is_allowed_never_make_it_throw(string name)
    {
        var model = EvaluatorPropertyTests.Model(name);
        Of(0m, 0.000000000001m, 1m, 999_999m, Amounts.Largest).Array[1, 5].Select(Of(0m, 0.01m, 10m).Array[10], (prices, marks) =>
            prices.Select((price, i) => Tender.Of($"t{i}", price, ("a", marks[i]), ("b", marks[i + 1]))).ToList())
            .Sample(tenders =>
            {
                if (ModelRules.Check(model, tenders).Count == 0)
                    Assert.Single(ModelLaboratory.Try(model, tenders).Lots);
            }, iter: 40);
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void With_plain_numbers_no_search_is_given_up(string name) =>
        Of(1m, 100m, 150m, 999_999m).Array[1, 4].Select(Of(0m, 0.01m, 5m, 10m).Array[8], (prices, marks) =>
            prices.Select((price, i) => Tender.Of($"t{i}", price, ("a", marks[i]), ("b", marks[i + 1]))).ToList())
            .Sample(tenders =>
            {
                var model = EvaluatorPropertyTests.Model(name);
                if (ModelRules.Check(model, tenders).Count == 0)
                    Assert.False(Assert.Single(ModelLaboratory.Try(model, tenders).Lots).Incomplete);
            }, iter: 60);

    private static Gen<decimal> Of(params decimal[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
