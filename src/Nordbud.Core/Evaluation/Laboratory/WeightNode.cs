using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>
/// One criterion in the tree of a model, or price: how deep it lies (0 at the top) and what it weighs in all, as a share of
/// the whole from 0 to 1, a share of the own price, or money.
/// </summary>
/// <param name="Criterion">The criterion; null for price.</param>
/// <param name="Depth">Steps from the top.</param>
/// <param name="Weight">What it weighs in the whole model.</param>
public sealed record WeightNode(Criterion? Criterion, int Depth, decimal Weight)
{
    /// <summary>Does a model weigh in money, so that weights are amounts?</summary>
    public static bool InMoney(EvaluationModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Price.Formula is ComparisonFormula { QualityIsMoney: true };
    }

    /// <summary>The tree from the top, children below their parent, price last where it has a weight.</summary>
    public static IReadOnlyList<WeightNode> Of(EvaluationModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var compiled = model.Compiled;
        var leaves = compiled.Leaves.Select((leaf, i) => (leaf.Id, compiled.Shares[i].AsNumber)).ToDictionary(l => l.Id, l => l.AsNumber);
        List<WeightNode> nodes = [];
        decimal Add(Criterion criterion, int depth)
        {
            var at = nodes.Count;
            nodes.Add(new(criterion, depth, 0));
            var weight = leaves.TryGetValue(criterion.Id, out var own) ? own
                : model.Criteria.Where(child => child.Parent == criterion.Id).Select(child => Add(child, depth + 1)).ToList().Sum();
            nodes[at] = nodes[at] with { Weight = weight };
            return weight;
        }
        foreach (var top in model.Criteria.Where(criterion => criterion.Parent is null))
            Add(top, 0);
        if (compiled.PriceShare.Over > 0)
            nodes.Add(new(null, 0, compiled.PriceShare.AsNumber));
        return nodes;
    }
}
