using System.Numerics;
using CsCheck;
using Nordbud.Core.Criteria.Weighing;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Evaluation.Robustness;

namespace Nordbud.Core.Tests.Evaluation;

public sealed class EvaluatorPropertyTests
{
    internal static readonly Gen<List<Tender>> SomeTenders = Gen.Select(Gen.Int[100, 900], Gen.Int[0, 20], Gen.Int[1, 20])
        .List[2, 7].Select(rows => rows.Select((row, i) => Tender.Of($"t{i}", row.Item1, ("a", row.Item2 / 2m), ("b", row.Item3 / 2m))).ToList());

    public static TheoryData<string> Formulas => [.. FormulaCatalogue.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_lower_price_or_a_better_mark_never_worsens_the_own_rank_where_the_formula_is_monotone(string name)
    {
        var model = Model(name);
        if (!model.Price.Formula.Monotone)
        {
            Assert.Contains(ModelWarnings.Of(model, null), w => w.Code is "LOWER_PRICE_CAN_LOSE_POINTS");
            return;
        }
        SomeTenders.Sample(tenders =>
        {
            var before = Own(model, tenders);
            var cheaper = tenders.Select((t, i) => i == 0 ? t with { Price = t.Price!.Value * 0.9m } : t).ToList();
            var better = tenders.Select((t, i) => i == 0 ? t with { Scores = With(t, "a", 10) } : t).ToList();
            Assert.True(Worth(model, Own(model, cheaper)) >= Worth(model, before));
            Assert.True(Worth(model, Own(model, better)) >= Worth(model, before));
        }, iter: 300);
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_formula_declared_absolute_never_reverses_ranks(string name)
    {
        var model = Model(name);
        if (model.Price.Formula.CanReverseRanks)
        {
            Assert.Contains(ModelWarnings.Of(model, null), w => w.Code is "LOSING_TENDER_CAN_TURN_THE_WINNER");
            return;
        }
        SomeTenders.Sample(tenders =>
        {
            var all = Evaluator.Rank(model, tenders).Tenders.Select(t => t.Tender.Id).ToList();
            foreach (var gone in tenders)
                Assert.Equal(all.Where(id => id != gone.Id), Evaluator.Rank(model, [.. tenders.Where(t => t != gone)]).Tenders.Select(t => t.Tender.Id));
        }, iter: 200);
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void The_order_in_which_tenders_are_given_changes_nothing(string name)
    {
        var model = Model(name);
        SomeTenders.Sample(tenders => Assert.Equal(
            Evaluator.Rank(model, tenders).Tenders.Select(t => (t.Tender.Id, t.Rank, t.Total)),
            Evaluator.Rank(model, [.. Enumerable.Reverse(tenders)]).Tenders.Select(t => (t.Tender.Id, t.Rank, t.Total))), iter: 200);
    }

    [Fact]
    public void Totals_agree_with_exact_rational_arithmetic()
    {
        var model = Model("proportional");
        SomeTenders.Sample(tenders =>
        {
            var lowest = (BigInteger)tenders.Min(t => t.Price!.Value);
            foreach (var ranked in Evaluator.Rank(model, tenders).Tenders)
            {
                // 0.5 * 10 * Pmin / P + 0.3 * a + 0.2 * b, as a fraction over 20 P.
                var price = (BigInteger)ranked.Tender.Price!.Value;
                var (a, b) = ((BigInteger)(2 * ranked.Marks[0]), (BigInteger)(2 * ranked.Marks[1]));
                var over = 100 * lowest + (3 * a + 2 * b) * price;
                var digits = over * BigInteger.Pow(10, 20) / (20 * price);
                Assert.True(Math.Abs((decimal)digits / 100_000_000_000_000_000_000m - ranked.Total) < 0.000000000000001m);
            }
        }, iter: 300);
    }

    [Fact]
    public void Weights_sum_to_one_by_every_method()
    {
        Gen.Int[1, 9].List[2, 8].Sample(numbers =>
        {
            Assert.True(Math.Abs(DirectWeights.Of([.. numbers.Select(n => (decimal)n)]).Sum() - 1) < 1e-25m);
            Assert.True(Math.Abs(RankOrder.Centroid(numbers).Sum() - 1) < 1e-25m);
            Assert.True(Math.Abs(RankOrder.Sum(numbers).Sum() - 1) < 1e-25m);
            Assert.True(Math.Abs(RankOrder.Reciprocal(numbers).Sum() - 1) < 1e-25m);
        }, iter: 300);
        Gen.Int[1, 9].List[6].Sample(upper => Assert.True(Math.Abs(Judgments.Upper([.. upper.Select(j => (decimal)j)]).Weights().Sum() - 1) < 1e-20m), iter: 100);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bits_on_any_number_of_threads()
    {
        var problem = SmaaProblem.Certain([[1, 0.2, 0.4], [0.3, 0.9, 0.5], [0.6, 0.5, 0.6]]) with { Draws = 100_000, Seed = 7 };
        var one = Smaa.Run(problem, threads: 1, cancel: TestContext.Current.CancellationToken);
        var many = Smaa.Run(problem, threads: 4, cancel: TestContext.Current.CancellationToken);
        Assert.Equal(one.Acceptability.SelectMany(r => r), many.Acceptability.SelectMany(r => r));
        Assert.Equal(one.CentralWeights.SelectMany(r => r!), many.CentralWeights.SelectMany(r => r!));
        Assert.NotEqual(one.Acceptability.SelectMany(r => r), Smaa.Run(problem with { Seed = 8 }, cancel: TestContext.Current.CancellationToken).Acceptability.SelectMany(r => r));
    }

    [Fact]
    public void Sampling_comes_near_the_exact_share()
    {
        decimal[] a = [1, 0.2m, 0.4m, 0.7m], b = [0.3m, 0.9m, 0.5m, 0.6m];
        var sampled = Smaa.Run(SmaaProblem.Certain([[.. a.Select(x => (double)x)], [.. b.Select(x => (double)x)]]) with { Draws = 400_000 }, cancel: TestContext.Current.CancellationToken);
        Assert.Equal((double)ExactWinning.Share(a, b), sampled.Winning[0][1], 2 * sampled.HalfInterval);
    }

    internal static EvaluationModel Model(string name)
    {
        var formula = FormulaCatalogue.Find(name)!;
        var money = formula is ComparisonFormula { QualityIsMoney: true };
        var numbers = new Dictionary<string, decimal>
        {
            ["slope"] = 0.5m,
            ["times"] = 3,
            ["full"] = 50,
            ["zero"] = 1000,
            ["base"] = 1000,
            ["knee"] = 0.8m,
            ["ratio"] = 2,
            ["reference-quality"] = 0.5m,
            ["reference-price"] = 300,
            ["exponent"] = 1,
        };
        var model = new EvaluationModel
        {
            Currency = "SEK",
            Criteria =
            [
                new() { Id = "a", Weight = 0.3m, Value = money ? 50 : null, Scale = Scale.UpTo(10) },
                new() { Id = "b", Weight = 0.2m, Value = money ? 30 : null, Scale = Scale.UpTo(10) },
            ],
            Price = new()
            {
                Formula = formula,
                Weight = formula is ComparisonFormula { QualityIsMoney: true } or ComparisonFormula { QualityIsDeduction: true } ? null : 0.5m,
                Points = 10,
                Parameters = numbers.Where(n => formula.Parameters.Any(p => p.Name == n.Key)).ToDictionary(),
            },
        };
        Assert.Equal([], ModelRules.Check(model));
        return model;
    }

    private static RankedTender Own(EvaluationModel model, List<Tender> tenders) => Evaluator.Rank(model, tenders).Tenders.Single(t => t.Tender.Id == "t0");

    private static decimal Worth(EvaluationModel model, RankedTender tender) => model.Price.Formula.Kind is FormulaKind.Comparison ? -tender.Total : tender.Total;

    private static Dictionary<string, Score> With(Tender tender, string criterion, decimal mark) =>
        new(tender.Scores) { [criterion] = Score.Of(mark) };
}
