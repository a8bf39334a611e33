using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Laboratory;
using Nordbud.Core.Evaluation.Robustness;

namespace Nordbud.Web.Cli;

/// <summary>What the command answers: the ranking of each lot, the warnings, what the laboratory found and how robust it is.</summary>
public sealed record EvaluationAnswer(EvaluationModel Model, IReadOnlyList<ModelWarning> Warnings, IReadOnlyList<EvaluationAnswer.Lot> Lots, ulong Seed, Uncertainty Uncertain)
{
    /// <summary>One lot, or the purchase where there are none.</summary>
    public sealed record Lot(Ranking Ranking, LotReport Report, SmaaResult? Robustness)
    {
        /// <summary>Reversals among the tenders; those of made-up competitions are counted in the report.</summary>
        public IReadOnlyList<Reversal> Reversals => Report.MadeUp ? [] : Report.Reversals;
    }

    public static EvaluationAnswer Of(EvaluationInput input, int? draws, ulong seed, Uncertainty uncertain = Uncertainty.Weights)
    {
        ArgumentNullException.ThrowIfNull(input);
        var model = input.Model!;
        var report = ModelLaboratory.Try(model, input.Tenders);
        var lots = Evaluator.Evaluate(model, input.Tenders).Zip(report.Lots, (ranking, tried) => new Lot(
            ranking, tried,
            draws is { } many && ModelSmaa.Of(ranking, many, seed, uncertain) is { } problem ? Smaa.Run(problem) : null)).ToList();
        return new(model, report.Warnings(input.Country), lots, seed, uncertain);
    }
}
