using System.Diagnostics;
using System.Globalization;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Evaluation.Laboratory;
using Nordbud.Core.Evaluation.Robustness;

namespace Nordbud.Benchmarks;

/// <summary>
/// SMAA-2 for 10 alternatives and 12 criteria over 1,000,000 draws, warm, to be set beside numpy in the same run; a ranking
/// of 25 tenders with 40 criteria and 6 evaluators; the search for rank reversals on it, and the whole laboratory.
/// </summary>
internal static class EvaluationRun
{
    private const int Draws = 1_000_000;

    public static void Run()
    {
        var random = new Random(1);
        var values = Enumerable.Range(0, 10).Select(_ => (IReadOnlyList<UncertainValue>)[.. Enumerable.Range(0, 12).Select(_ => new UncertainValue(random.NextDouble()))]).ToList();
        var weights = new SmaaProblem { Values = values, Draws = Draws, Seed = 7 };
        var both = weights with { Values = [.. values.Select(row => (IReadOnlyList<UncertainValue>)[.. row.Select(v => v with { Deviation = 0.1 })])] };
        Say("SMAA-2, weights, end to end", Best(5, () => Smaa.Run(weights)));
        Say("the same on one thread", Best(3, () => Smaa.Run(weights, threads: 1)));
        Say("SMAA-2, weights and scores", Best(3, () => Smaa.Run(both)));

        var (model, tenders) = Large(random);
        Say("ranking 25 x 40 x 6", Best(2_000, () => Evaluator.Rank(model, tenders)));
        Say("rank reversals on it", Best(20, () => RankReversal.Find(model, tenders)));
        Say("whole laboratory on it", Best(20, () => ModelLaboratory.Try(model, tenders)));
        Say("whole laboratory without tenders", Best(20, () => ModelLaboratory.Try(model, [])));
    }

    private static (EvaluationModel Model, List<Tender> Tenders) Large(Random random)
    {
        var model = new EvaluationModel
        {
            Currency = "SEK",
            Scores = ScoreRule.Average,
            Criteria = [.. Enumerable.Range(0, 40).Select(i => new Criterion { Id = $"c{i}", Weight = 0.0125m, Scale = Scale.UpTo(10) })],
            Price = new() { Formula = new Proportional(), Weight = 0.5m, Points = 100 },
        };
        var tenders = Enumerable.Range(0, 25).Select(i => new Tender
        {
            Id = $"t{i}",
            Price = random.Next(800_000, 1_800_000),
            Scores = model.Criteria.ToDictionary(c => c.Id, _ => Score.Alone([.. Enumerable.Range(0, 6).Select(_ => (decimal)random.Next(3, 11))])),
        }).ToList();
        return (model, tenders);
    }

    private static double Best(int times, Action work)
    {
        var best = double.MaxValue;
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return best;
    }

    private static void Say(string what, double milliseconds) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {milliseconds:0.###} ms"));
}
