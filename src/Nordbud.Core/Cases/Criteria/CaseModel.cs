using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Criteria;

/// <summary>The evaluation model that the criteria, the agreed weights and the price model of a case come to.</summary>
/// <param name="Model">The model, or null as long as something keeps it from being computed.</param>
/// <param name="Problems">What does.</param>
public sealed record CaseModel(EvaluationModel? Model, IReadOnlyList<Problem> Problems)
{
    /// <summary>The weight of a criterion that nobody weighed yet, where a model is tried all the same.</summary>
    private static readonly CaseModel Nothing = new(null, []);

    /// <summary>The model of a case.</summary>
    /// <param name="state">The case.</param>
    /// <param name="named">What readers call a criterion; its code where nothing is given.</param>
    public static CaseModel Of(Case state, Func<AwardCriterionSet, string?>? named = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Of(state, state.Weighings.Agreed, named);
    }

    /// <summary>The model of a case with other weights than the agreed ones, such as one member's.</summary>
    internal static CaseModel Of(
        Case state, IReadOnlyDictionary<string, WeightsAgreed> agreed, Func<AwardCriterionSet, string?>? named = null)
    {
        var criteria = state.Criteria;
        if (criteria.Award.IsEmpty && criteria.Model is null)
            return Nothing with { Problems = [new("criteria-missing", null, Sources.Article("67"))] };
        List<Problem> problems = [];
        if (criteria.Award.IsEmpty && FormulaOf(criteria.Model) is not ComparisonFormula { UsesQuality: false })
            problems.Add(new("criteria-missing", null, Sources.Article("67")));
        if (FormulaOf(criteria.Model) is not { } formula)
            return Nothing with { Problems = [.. problems, new("price-model-missing", null, Sources.Article("67"))] };
        foreach (var branch in criteria.Award.Where(one => one.Scale is null && criteria.Below(one.Criterion).Count == 0))
            problems.Add(new("criterion-without-scale", null, Sources.Article("67(4)"), ("code", branch.Code)));
        foreach (var family in criteria.Families.Where(family => !Weighed(state, agreed, family)))
            problems.Add(new("weights-missing", null, Sources.Article("67(5)"), ("code", family is { } id ? criteria.Find(id)!.Code : "")));
        if (problems.Count > 0)
            return new(null, problems);
        var model = Built(state, criteria.Model!, formula, agreed, named);
        var wrong = ModelRules.Check(model);
        return wrong.Count > 0 ? new(null, [.. wrong.Select(Wrong)]) : new(model, []);
    }

    /// <summary>Whether price is weighed beside the criteria at the top.</summary>
    public static bool WeighsPrice(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return FormulaOf(state.Criteria.Model) is not { } formula || formula.Kind is FormulaKind.Points || formula.WeighsPrice;
    }

    /// <summary>Whether criteria have weights at all under the formula; else each has its worth in money.</summary>
    public static bool WeighsCriteria(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return FormulaOf(state.Criteria.Model) is not ComparisonFormula { QualityIsMoney: true };
    }

    /// <summary>What is wrong with the numbers of a price model, whatever the criteria are.</summary>
    internal static IEnumerable<Problem> NumbersWrong(Case state, EvaluationModelSet set)
    {
        if (set.Lots.Count > 50 || set.Lots.Any(lot => string.IsNullOrWhiteSpace(lot) || lot.Length > 80) || set.Lots.Distinct().Count() < set.Lots.Count)
            yield return new("lots-wrong", "lots");
        if (set.Items.Any(item => string.IsNullOrWhiteSpace(item.Name) || item.Name.Length > CriteriaCommand.LongestName))
            yield return new("text-missing", "items");
        var probe = new Criterion { Id = "A", Weight = 50, Scale = Scale.UpTo(10), Value = 1 };
        var formula = FormulaCatalogue.Find(set.Formula)!;
        var comparison = formula as ComparisonFormula;
        var model = Priced(state, set, formula, comparison is { UsesQuality: false } ? [] : [comparison is { QualityIsDeduction: true } ? probe with { Weight = 0.5m } : probe],
            formula.WeighsPrice ? 50 : null);
        if (comparison is not null && !formula.WeighsPrice && comparison is { UsesQuality: true, QualityIsMoney: false, QualityIsDeduction: false })
            model = model with { Criteria = [probe with { Weight = 100 }] };
        foreach (var wrong in ModelRules.Check(model))
            yield return Wrong(wrong);
    }

    private static Formula? FormulaOf(EvaluationModelSet? set) => set is null ? null : FormulaCatalogue.Find(set.Formula);

    /// <summary>Whether the agreed weights are those of just the criteria that there are now.</summary>
    private static bool Weighed(Case state, IReadOnlyDictionary<string, WeightsAgreed> agreed, AwardCriterionId? family) =>
        !WeighsCriteria(state)
        || agreed.GetValueOrDefault(WeightsAgreed.KeyOf(family)) is { } weights && weights.Covers(state, family);

    private static EvaluationModel Built(
        Case state, EvaluationModelSet set, Formula formula, IReadOnlyDictionary<string, WeightsAgreed> agreed, Func<AwardCriterionSet, string?>? named)
    {
        var criteria = state.Criteria;
        var share = formula is PercentageDeduction ? 100m : 1m;
        var top = agreed.GetValueOrDefault(WeightsAgreed.KeyOf(null));
        return Priced(state, set, formula,
        [
            .. criteria.InOrder().Select(place => place.Criterion).Select(one => new Criterion
            {
                Id = one.Code,
                Name = named?.Invoke(one),
                Parent = one.Parent is { } parent ? criteria.Find(parent)!.Code : null,
                Weight = (agreed.GetValueOrDefault(WeightsAgreed.KeyOf(one.Parent))?.Of(one.Criterion) ?? 0) / share,
                Scale = one.Scale is { } scale
                    ? new Scale(scale.Lowest, scale.Highest, [.. scale.Levels.Select(level => new ScaleLevel(level.Mark, Share: level.Share))]) : null,
                Minimum = one.Minimum,
                Value = one.Value,
                Against = one.Against,
                ScoredBy = one.ScoredBy,
                Climate = one.Climate,
            }),
        ], formula.WeighsPrice ? top?.Of(null) : null);
    }

    private static EvaluationModel Priced(
        Case state, EvaluationModelSet set, Formula formula, IReadOnlyList<Criterion> criteria, decimal? weight) => new()
        {
            Currency = RegimeFinder.CurrencyOf(state.Country),
            Criteria = criteria,
            Price = new()
            {
                Formula = formula,
                Weight = weight,
                Points = set.Points,
                Parameters = set.Parameters,
                Items = [.. set.Items.Select(item => new PriceItem(item.Id, item.Quantity))],
                LifeCycle = set.LifeCycle,
            },
            MinimumQuality = set.MinimumQuality,
            Roundings = set.Roundings,
            Ties = set.Ties,
            Scores = set.Scores,
            Lots = set.Lots,
        };

    private static Problem Wrong(FieldProblem wrong) => new("model-wrong", wrong.Field[(wrong.Field.LastIndexOf('.') + 1)..], null,
        ("why", wrong.Code), ("field", wrong.Field), ("given", wrong.Given), ("allowed", wrong.Allowed));
}
