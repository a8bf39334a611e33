using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>What was found about a model, lot by lot.</summary>
public sealed record LaboratoryReport(EvaluationModel Model, IReadOnlyList<LotReport> Lots)
{
    /// <summary>All that a buyer should know before the model is published, errors first.</summary>
    public IReadOnlyList<ModelWarning> Warnings(Country? country)
    {
        var general = ModelWarnings.Of(Model, country);
        var found = Lots.SelectMany(lot => LaboratoryWarnings.Of(lot, country)).ToList();
        // What was found with numbers replaces the general sentence of the same code; a reversal is told beside it.
        var codes = found.Select(w => w.Code).ToHashSet();
        // Each lot has its own reversals; anything else is said once, with the numbers of the first lot.
        return [.. general.Where(w => !codes.Contains(w.Code))
            .Concat(found.Where((w, i) => w.Code is "RANK_REVERSAL" || found.FindIndex(first => first.Text.Key == w.Text.Key) == i))
            .OrderBy(w => !w.IsError)];
    }
}
