using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Law;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Documents;

/// <summary>
/// Everything to see to before the procurement documents are published, in one list: what keeps them from being frozen first,
/// then what to mend or to give a reason for, then what only people can judge; each with its source and where it is mended.
/// </summary>
public static class DocumentChecks
{
    /// <summary>The codes of this list that have sentences of their own, <c>documents.check.{code}</c>.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        "need-missing", "requirements-missing", "grounds-missing", "conditions-missing", "track-missing", "rights-missing", "record-missing",
        "no-lots", "accessibility", "turnover", "named-make", "single-supplier", "single-supplier-together", "climate", "climate-none",
        "timetable-missing", "time-passed", "time-too-short", "time-unknown", "time-after-involvement",
    ];

    /// <summary>The checks of a case.</summary>
    /// <param name="state">The case.</param>
    /// <param name="law">The law book.</param>
    /// <param name="today">The day whose law counts.</param>
    /// <param name="textOf">The kept texts; without them what texts say is not checked.</param>
    public static IReadOnlyList<DocumentCheck> Of(Case state, LawBook law, DateOnly today, Func<KeptRef, string?>? textOf = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(law);
        return
        [
            .. Gated(state, law, today).Concat(Content(state)).Concat(Model(state, law, today)).Concat(Named(state, textOf))
                .Concat(Single(state)).Concat(TimetableChecks.Of(state, law, today)).OrderBy(check => check.Weight),
        ];
    }

    internal static DocumentCheck Own(
        string code, CheckWeight weight, Source? source, MendedAt mended, params (string Name, object Value)[] arguments) =>
        new(code, weight, new Message($"documents.check.{code}", arguments), source, mended);

    /// <summary>What the gates hold; where the decision-maker let one yield it is still said, and holds nothing up.</summary>
    private static IEnumerable<DocumentCheck> Gated(Case state, LawBook law, DateOnly today)
    {
        foreach (var gate in new[] { Gate.CriteriaReady, Gate.DocumentsReady })
        {
            var weight = state.Gates.ContainsKey(gate) ? CheckWeight.Warns : CheckWeight.Blocks;
            foreach (var block in GateRules.Blocks(state, gate, law, today).Where(block => block.Code is not "model-unlawful"))
                yield return new(block.Code, weight, new Message($"cases.problem.{block.Code}", [("field", ""), .. block.Arguments]), block.Source, MendedOf(block.Code));
        }
        if (!state.Scoring.Tenders.IsEmpty)
            yield return new("documents-late", CheckWeight.Blocks, new Message("cases.problem.documents-late", ("field", "")), Sources.Article("18(1)"), MendedAt.Criteria);
    }

    private static MendedAt MendedOf(string code) => code switch
    {
        "criteria-missing" or "criterion-without-scale" => MendedAt.Criteria,
        "weights-missing" => MendedAt.Weights,
        "price-model-missing" or "model-wrong" => MendedAt.PriceModel,
        "parity-debt" => MendedAt.Parity,
        "conflict-open" or "declaration-missing" or "expert-missing" => MendedAt.Group,
        "applicable-law-missing" => MendedAt.Cooperation,
        _ => MendedAt.Gates,
    };

    private static IEnumerable<DocumentCheck> Content(Case state)
    {
        bool Has(TermKind kind) => state.Criteria.Terms.Exists(term => term.Kind == kind);
        var reasons = state.Documents.Reasons;
        if (state.Basis.Described is null)
            yield return Own("need-missing", CheckWeight.Warns, Sources.Article("42(1)"), MendedAt.Need);
        if (!Has(TermKind.Requirement))
            yield return Own("requirements-missing", CheckWeight.Warns, Sources.Article("42(1)"), MendedAt.Requirements);
        else if (!state.Criteria.Terms.Exists(term => term.Accessible is true) && !reasons.ContainsKey(DocumentTopic.NoAccessibility))
            yield return Own("accessibility", CheckWeight.Warns, Sources.Article("42(1)"), MendedAt.Requirements);
        if (!Has(TermKind.ExclusionGround))
            yield return Own("grounds-missing", CheckWeight.Reminds, Sources.Article("57"), MendedAt.Requirements);
        if (!Has(TermKind.Condition))
            yield return Own("conditions-missing", CheckWeight.Reminds, Sources.Article("70"), MendedAt.Requirements);
        if (state.Criteria.Terms.Exists(term => term.Article is "58-3") && !reasons.ContainsKey(DocumentTopic.Turnover))
            yield return Own("turnover", CheckWeight.Reminds, Sources.Article("58(3)"), MendedAt.Requirements);
        if (state.Criteria.Model is not { Lots.Count: > 0 } && !reasons.ContainsKey(DocumentTopic.NoLots))
            yield return Own("no-lots", CheckWeight.Warns, Sources.Article("46(1)"), MendedAt.Reasons);
        if (state.Course.Track is not { } track)
            yield return Own("track-missing", CheckWeight.Warns, null, MendedAt.Track);
        else if (track is { Instrument: Instrument.InnovationPartnership, Rights: Rights.AsPublished } && !Has(TermKind.Condition))
            yield return Own("rights-missing", CheckWeight.Warns, Sources.Article("31(6)"), MendedAt.Requirements);
        var dialogue = state.Dialogue.Contacts.Count > 0 || state.Dialogue.Rounds.Count > 0 || !state.Dialogue.Findings.IsEmpty;
        if (dialogue && !state.Parity.Values.Any(piece => piece.SharedAt is not null))
            yield return Own("record-missing", CheckWeight.Warns, Sources.Article("41(1)"), MendedAt.Record);
    }

    /// <summary>What the law of the country and case law say of criteria and model.</summary>
    private static IEnumerable<DocumentCheck> Model(Case state, LawBook law, DateOnly today)
    {
        foreach (var check in CriteriaChecks.Of(state, law, today).Where(check => check.Code is not "CLIMATE_WEIGHS_LESS_THAN_30_PER_CENT"))
        {
            yield return new(check.Code, WeightOf(check, state), check.Text, new Source(check.Source), check.Code switch
            {
                "LABORATORY_NOT_DONE" => MendedAt.Laboratory,
                "ORDER_ONLY_FOR_OBJECTIVE_REASONS" => MendedAt.Weights,
                "CRITERION_WITHOUT_WORDS" => MendedAt.Criteria,
                "REQUIREMENT_NOT_VERIFIABLE" => MendedAt.Requirements,
                _ => MendedAt.PriceModel,
            });
        }
        if (law.Number(state.Country, "environment.minimum-weight", today) is not { } least || state.Documents.Reasons.ContainsKey(DocumentTopic.Climate))
            yield break;
        if (!state.Criteria.Leaves.Any(leaf => leaf.Climate))
            yield return Own("climate-none", CheckWeight.Warns, least.Source, MendedAt.Criteria, ("least", least.Value));
        else if (CaseModel.Of(state).Model is { Price.Formula.Kind: FormulaKind.Points } model && ModelWarnings.ClimateShare(model) * 100 is var share && share < least.Value)
            yield return Own("climate", CheckWeight.Warns, least.Source, MendedAt.Weights, ("share", decimal.Round(share, 1)), ("least", least.Value));
    }

    /// <summary>What the law forbids blocks until a gate was let yield; a part that is published anyway is only a reminder.</summary>
    private static CheckWeight WeightOf(ModelWarning check, Case state) => check switch
    {
        { IsError: true } => state.Gates.ContainsKey(Gate.CriteriaReady) ? CheckWeight.Warns : CheckWeight.Blocks,
        { Code: "PUBLISH_EVERY_PART_OF_THE_MODEL" or "RULE_FOR_MARKS_IS_PUBLISHED" } => CheckWeight.Reminds,
        _ => CheckWeight.Warns,
    };

    private static IEnumerable<DocumentCheck> Named(Case state, Func<KeptRef, string?>? textOf)
    {
        if (textOf is null)
            yield break;
        List<string> names = [.. state.Suppliers.Values.Select(supplier => supplier.Name).Concat(state.Course.Contenders.Select(one => textOf(one.Joined.Name)).OfType<string>())];
        foreach (var term in state.Criteria.Terms.Where(term => term.Kind is TermKind.Requirement))
        {
            if (textOf(term.Text) is { } text && NamedMakes.In(text, names) is { Count: > 0 } makes)
                yield return Own("named-make", CheckWeight.Warns, Sources.Article("42(4)"), MendedAt.Requirements, ("makes", makes)) with { About = term.Text };
        }
    }

    private static IEnumerable<DocumentCheck> Single(Case state)
    {
        foreach (var (requirement, no, unknown) in SingleSupplier.Requirements(state))
            yield return Own("single-supplier", CheckWeight.Warns, Sources.Article("18(1), 42(2)"), MendedAt.Requirements, ("no", no), ("unknown", unknown)) with { About = requirement.Text };
        if (SingleSupplier.Together(state))
            yield return Own("single-supplier-together", CheckWeight.Warns, Sources.Article("18(1), 42(2)"), MendedAt.Requirements);
    }
}
