using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Laboratory;
using Nordbud.Core.Evaluation.Robustness;

namespace Nordbud.Web.Cli;

/// <summary>What the command answers: the ranking of each lot, the warnings, what the laboratory found and how robust it is.</summary>
public sealed record EvaluationAnswer(EvaluationModel Model, IReadOnlyList<ModelWarning> Warnings, IReadOnlyList<EvaluationAnswer.Lot> Lots, ulong Seed)
{
    /// <summary>One lot, or the purchase where there are none.</summary>
    public sealed record Lot(Ranking Ranking, IReadOnlyList<Reversal> Reversals, SmaaResult? Robustness);

    public static EvaluationAnswer Of(EvaluationInput input, int? draws, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(input);
        var model = input.Model!;
        var lots = Evaluator.Evaluate(model, input.Tenders).Select(ranking => new Lot(
            ranking,
            RankReversal.Find(model, [.. ranking.Tenders.Select(t => t.Tender)]),
            draws is { } many && ModelSmaa.Of(ranking, many, seed) is { } problem ? Smaa.Run(problem) : null)).ToList();
        return new(model, [.. ModelWarnings.Of(model, input.Country), .. lots.SelectMany(lot => ModelWarnings.Of(lot.Reversals))], lots, seed);
    }
}
