using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Criteria;

/// <summary>
/// What is to be seen to before requirements, criteria and the evaluation model are published: law and case law, each an
/// error or a warning in the country of the case, with its source.
/// </summary>
public static class CriteriaChecks
{
    /// <summary>Every code of this class beside those of <see cref="ModelWarnings"/>; sentences are <c>criteria.check.{code}</c>.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        "PRICE_ALONE_NEEDS_A_REASON", "ORDER_ONLY_FOR_OBJECTIVE_REASONS", "CRITERION_WITHOUT_WORDS", "REQUIREMENT_NOT_VERIFIABLE",
        "RULE_FOR_MARKS_IS_PUBLISHED", "LABORATORY_NOT_DONE",
    ];

    /// <summary>The errors and warnings of a case whose model can be computed; only those of words and weights where it cannot.</summary>
    /// <param name="state">The case.</param>
    /// <param name="law">The law book.</param>
    /// <param name="on">The day whose law counts.</param>
    public static IReadOnlyList<ModelWarning> Of(Case state, LawBook law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(law);
        var criteria = state.Criteria;
        List<ModelWarning> found = [];
        void Add(string code, string source, bool isError = false, params (string, object)[] arguments) =>
            found.Add(new(code, new($"criteria.check.{code}", arguments), source, isError));

        var model = CaseModel.Of(state).Model;
        if (model is not null)
            found.AddRange(ModelWarnings.Of(model, state.Country));
        if (model?.Price.Formula is ComparisonFormula { UsesQuality: false } && criteria.Model?.Reason is null
            && law.Rule(state.Country, "price-only.needs-reason", on) is { Value: true } rule)
            Add("PRICE_ALONE_NEEDS_A_REASON", rule.Source.Citation, rule.Verified is not Verification.Unverified);
        if (state.Weighings.Agreed.Values.Any(agreed => agreed.Form is WeightForm.Order && agreed.Covers(state, agreed.Family)))
            Add("ORDER_ONLY_FOR_OBJECTIVE_REASONS", Sources.Article("67(5)").Citation);
        var wordless = criteria.Leaves.Where(leaf => leaf.Text is null && leaf.Scale!.Levels.All(level => level.Text is null)).Select(leaf => leaf.Code).ToList();
        if (wordless.Count > 0)
            Add("CRITERION_WITHOUT_WORDS", Sources.Article("67(4)").Citation, false, ("codes", string.Join(", ", wordless)));
        var unverifiable = criteria.Terms.Count(term => term is { Kind: TermKind.Requirement, Verified: null });
        if (unverifiable > 0)
            Add("REQUIREMENT_NOT_VERIFIABLE", Sources.Article("42").Citation, false, ("n", unverifiable));
        if (criteria.Model is { Scores: ScoreRule.Average or ScoreRule.Median })
            Add("RULE_FOR_MARKS_IS_PUBLISHED", Sources.Article("18(1)").Citation);
        if (model is not null && criteria.Tried?.Model != EvaluationWriter.Hash(model))
            Add("LABORATORY_NOT_DONE", "Konkurrence- og Forbrugerstyrelsen 2022 (Modeltesteren)");
        return found;
    }
}
