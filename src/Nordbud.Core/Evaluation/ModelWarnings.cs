using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Evaluation.Laboratory;
using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation;

/// <summary>
/// Checks of a model before publication: case law and guidance, each with its source. What is an error in one country is
/// a warning elsewhere. Sentences are the texts <c>evaluation.warning.{code}</c>.
/// </summary>
public static class ModelWarnings
{
    /// <summary>The share that climate and environment weigh at least in Norway.</summary>
    public const decimal NorwegianClimate = 0.3m;

    /// <summary>Every code there is.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        "PRICE_BELOW_FLOOR_HAS_NO_EFFECT",
        "PRICE_POINTS_CAN_BE_NEGATIVE",
        "LOSING_TENDER_CAN_TURN_THE_WINNER",
        "HIGHEST_PRICE_MOVES_ALL_POINTS",
        "FORMULA_IS_NOT_ADVISED",
        "LOWER_PRICE_CAN_LOSE_POINTS",
        "DEARER_TENDER_GETS_LARGER_DEDUCTION",
        "PUBLISH_EVERY_PART_OF_THE_MODEL",
        "QUALITY_DEPENDS_ON_OTHER_TENDERS",
        "CLIMATE_WEIGHS_LESS_THAN_30_PER_CENT",
        "RANK_REVERSAL",
        "PRICE_HAS_NO_EFFECT",
        "PRICE_BELOW_OTHERS_HAS_NO_EFFECT",
        "PRICE_ABOVE_CEILING_HAS_NO_EFFECT",
        "PRICE_BETWEEN_HAS_NO_EFFECT",
        "PRICE_HARDLY_MATTERS",
        "EFFECTIVE_WEIGHT_DIFFERS",
    ];

    /// <summary>The warnings about a model that can be computed.</summary>
    public static IReadOnlyList<ModelWarning> Of(EvaluationModel model, Country? country)
    {
        ArgumentNullException.ThrowIfNull(model);
        List<ModelWarning> warnings = [];
        var formula = model.Price.Formula;
        void Add(string code, string source, bool isError = false, params (string, object)[] arguments) =>
            warnings.Add(new(code, new($"evaluation.warning.{code}", arguments), source, isError));
        if (formula is FixedInterval && model.Compiled.Numbers["clamp"] == 2)
            Add("PRICE_BELOW_FLOOR_HAS_NO_EFFECT", "HFD 2022 ref. 41", country is Country.SE, ("full", model.Compiled.Numbers["full"]));
        if (formula.CanBeNegative && model.Compiled.Numbers.Maybe("clamp") is null or 0 && formula is PointsFormula && formula.CanBeNegative)
            Add("PRICE_POINTS_CAN_BE_NEGATIVE", "KOFA 2015/60, 2017/114; HFD 2023 ref. 7");
        if (formula.CanReverseRanks)
            Add("LOSING_TENDER_CAN_TURN_THE_WINNER", "Bergman & Lundberg; Lunander, Konkurrensverket 2009:12");
        if (formula is LinearLowestToHighest)
            Add("HIGHEST_PRICE_MOVES_ALL_POINTS", "Consip wiki; Cloudia");
        if (formula.OnlyWarnedOf)
            Add("FORMULA_IS_NOT_ADVISED", formula.Source);
        if (!formula.Monotone)
            Add("LOWER_PRICE_CAN_LOSE_POINTS", formula.Source);
        if (formula is PercentageDeduction)
            Add("DEARER_TENDER_GETS_LARGER_DEDUCTION", "Ottander, Riksantikvarieämbetet FoU-rapport 2012, p. 95");
        if (country is Country.DK)
            Add("PUBLISH_EVERY_PART_OF_THE_MODEL", "Udbudsloven § 160; Konkurrence- og Forbrugerstyrelsen 2022");
        if (model.Leaves.Any(leaf => leaf.Against is not QualityReference.Scale))
            Add("QUALITY_DEPENDS_ON_OTHER_TENDERS", "Cloudia");
        if (country is Country.NO && formula.Kind is FormulaKind.Points && ClimateShare(model) < NorwegianClimate)
            Add("CLIMATE_WEIGHS_LESS_THAN_30_PER_CENT", "FOA § 7-9", false, ("share", ClimateShare(model) * 100));
        return warnings;
    }

    /// <summary>What the laboratory found about these tenders: one warning for the first reversal of each kind.</summary>
    public static IReadOnlyList<ModelWarning> Of(IReadOnlyList<Reversal> reversals) =>
    [
        .. reversals.DistinctBy(r => r.MadeUp).Select(r => new ModelWarning(
            "RANK_REVERSAL",
            new(r.MadeUp ? "evaluation.warning.RANK_REVERSAL.added" : "evaluation.warning.RANK_REVERSAL.withdrawn",
                ("cause", r.Cause.Shown), ("price", Math.Round(r.Ranked?.Amount ?? r.Cause.Price ?? 0, 2)), ("quality", Math.Round(100 * (r.Ranked?.Quality ?? 0))),
                ("without", r.Without.Shown), ("with", r.With.Shown)),
            "Bergman & Lundberg; Lunander, Konkurrensverket 2009:12", false)),
    ];

    internal static decimal ClimateShare(EvaluationModel model) =>
        model.Leaves.Select((leaf, i) => leaf.Climate ? model.Compiled.Shares[i].AsNumber : 0).Sum();
}
