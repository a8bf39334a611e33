using System.Globalization;
using Nordbud.Core.Advice;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Criteria;

/// <summary>Keeps requirements, criteria and the evaluation model, until the first tender is there: then they stand.</summary>
internal static class CriteriaRules
{
    /// <summary>Why nothing can be changed any more.</summary>
    private static readonly Source Lianakis = new("CJEU C-532/06 Lianakis; C-6/15 TNS Dimarso");

    /// <summary>Why criteria, weights and model cannot be changed, or null where they can.</summary>
    public static Problem? Frozen(Case state) =>
        state.Scoring.Tenders.IsEmpty ? null : new("criteria-frozen", null, Lianakis);

    public static Outcome Decide(Case state, CriteriaCommand command, Setting setting) =>
        command is RecordTermMet met ? Met(state, met, setting) : Frozen(state) is { } frozen ? new Outcome.Refused(frozen) : command switch
        {
            SetTerm set => Term(state, set),
            RemoveTerm remove => state.Criteria.Terms.Exists(term => term.Term == remove.Term)
                ? new Outcome.Accepted(new TermRemoved { Term = remove.Term }) : new Outcome.Accepted(),
            SetAwardCriterion set => Award(state, set),
            RemoveAwardCriterion remove => state.Criteria.Find(remove.Criterion) is null
                ? new Outcome.Accepted() : new Outcome.Accepted(new AwardCriterionRemoved { Criterion = remove.Criterion }),
            SetEvaluationModel set => Model(state, set),
            RecordTrial record => Trial(state, record),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };

    public static Case Evolve(Case state, CriteriaEvent happened)
    {
        var criteria = state.Criteria;
        return state with
        {
            Criteria = happened switch
            {
                TermSet set when criteria.Terms.FindIndex(term => term.Term == set.Term) is >= 0 and var at =>
                    criteria with { Terms = criteria.Terms.SetItem(at, set) },
                TermSet set => criteria with { Terms = criteria.Terms.Add(set) },
                TermRemoved removed => criteria with
                {
                    Terms = criteria.Terms.RemoveAll(term => term.Term == removed.Term),
                    Met = criteria.Met.RemoveRange(criteria.Met.Keys.Where(key => key.Term == removed.Term)),
                },
                TermMet met => criteria with { Met = criteria.Met.SetItem((met.Term, met.Supplier), met) },
                AwardCriterionSet set => criteria with
                {
                    Award = criteria.Award.FindIndex(one => one.Criterion == set.Criterion) is >= 0 and var at
                        ? criteria.Award.SetItem(at, set) : criteria.Award.Add(set),
                    Codes = criteria.Codes.Add(set.Code),
                },
                AwardCriterionRemoved removed => criteria with
                {
                    Award = criteria.Award.RemoveAll(one => one.Criterion == removed.Criterion || Above(criteria, one).Contains(removed.Criterion)),
                },
                EvaluationModelSet set => criteria with { Model = set },
                EvaluationModelTried tried => criteria with { Tried = tried },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            },
        };
    }

    /// <summary>The branches above a criterion, the nearest first.</summary>
    private static IEnumerable<AwardCriterionId> Above(CriteriaPart criteria, AwardCriterionSet one)
    {
        for (var parent = one.Parent; parent is { } id; parent = criteria.Find(id)?.Parent)
            yield return id;
    }

    private static Outcome Term(Case state, SetTerm set)
    {
        List<Problem> problems = [.. InputRules.Text(set.Text.Text, "text", CriteriaCommand.LongestText)];
        problems.AddRange(InputRules.AtMost(set.Verified?.Text, "verified", CriteriaCommand.LongestText));
        problems.AddRange(InputRules.AtMost(set.ForWhom?.Text, "forWhom", CriteriaCommand.LongestText));
        problems.AddRange(InputRules.AtMost(set.From, "from", CriteriaCommand.LongestName));
        var there = state.Criteria.Terms.Find(term => term.Term == set.Term);
        if (there is null && state.Criteria.Terms.Count >= CriteriaCommand.MostTerms)
            problems.Add(new("too-many", "text", null, ("most", CriteriaCommand.MostTerms)));
        if (there is not null && there.Kind != set.Kind)
            problems.Add(new("kind-changed", "kind"));
        if (TermArticles.Of(set.Kind) is { Count: > 0 } articles && !articles.Contains(set.Article))
            problems.Add(new("article-missing", "article", Sources.Article(set.Kind is TermKind.ExclusionGround ? "57" : "58")));
        problems.AddRange(Links(state, set.Indicators, set.Findings));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new TermSet
        {
            Term = set.Term,
            Kind = set.Kind,
            Text = set.Text.Ref,
            Verified = Said(set.Verified),
            ForWhom = Said(set.ForWhom),
            Article = TermArticles.Of(set.Kind).Count > 0 ? set.Article : null,
            Indicators = [.. set.Indicators.Distinct()],
            Findings = [.. set.Findings.Distinct()],
            From = set.From,
            Accessible = set.Accessible ? true : null,
        });
    }

    /// <summary>Who meets a requirement is knowledge of the market and no part of the documents: it can be said at any time.</summary>
    private static Outcome Met(Case state, RecordTermMet record, Setting setting)
    {
        if (!state.Group.MaySeeSuppliers(setting.By.Person))
            return new Outcome.Refused(new Problem("undeclared", null, Sources.Article("24")));
        List<Problem> problems = [.. InputRules.AtMost(record.From?.Text, "from", CriteriaCommand.LongestText)];
        if (state.Criteria.Terms.Find(term => term.Term == record.Term) is not { Kind: TermKind.Requirement })
            problems.Add(new("requirement-unknown"));
        if (!state.Suppliers.ContainsKey(record.Supplier))
            problems.Add(new("supplier-unknown", "supplier"));
        problems.AddRange(Links(state, [], record.Finding is { } finding ? [finding] : []));
        if (record is { Meets: not Meets.Unknown, Finding: null } && Said(record.From) is null)
            problems.Add(new("known-from-missing", "from"));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new TermMet
        {
            Term = record.Term,
            Supplier = record.Supplier,
            Meets = record.Meets,
            From = Said(record.From),
            Finding = record.Finding,
        });
    }

    private static Outcome Award(Case state, SetAwardCriterion set)
    {
        var criteria = state.Criteria;
        var there = criteria.Find(set.Criterion);
        List<Problem> problems = [.. InputRules.Text(set.Name.Text, "name", CriteriaCommand.LongestName)];
        problems.AddRange(InputRules.AtMost(set.Text?.Text, "text", CriteriaCommand.LongestText));
        problems.AddRange(InputRules.AtMost(set.From, "from", CriteriaCommand.LongestName));
        problems.AddRange(Links(state, set.Indicators, set.Findings));
        problems.AddRange(Place(criteria, set, there));
        problems.AddRange(Scale(criteria, set));
        if (there is null && criteria.Award.Count >= CriteriaCommand.MostCriteria)
            problems.Add(new("too-many", "name", null, ("most", CriteriaCommand.MostCriteria)));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new AwardCriterionSet
        {
            Criterion = set.Criterion,
            Code = there is not null && there.Parent == set.Parent ? there.Code : FreeCode(criteria, set.Parent),
            Parent = set.Parent,
            Name = set.Name.Ref,
            Text = Said(set.Text),
            Scale = set.Scale is null ? null : set.Scale with { Levels = [.. set.Scale.Levels.OrderBy(level => level.Mark)] },
            ScoredBy = set.ScoredBy,
            Minimum = set.Scale is null ? null : set.Minimum,
            Value = set.Value,
            Against = set.Against,
            Climate = set.Climate,
            Indicators = [.. set.Indicators.Distinct()],
            Findings = [.. set.Findings.Distinct()],
            From = set.From,
        });
    }

    private static IEnumerable<Problem> Place(CriteriaPart criteria, SetAwardCriterion set, AwardCriterionSet? there)
    {
        if (set.Parent is not { } parent)
            yield break;
        if (criteria.Find(parent) is not { } branch)
            yield return new("criterion-unknown", "parent");
        else if (parent == set.Criterion || there is not null && Above(criteria, branch).Contains(set.Criterion))
            yield return new("criterion-cycle", "parent");
        else if (branch.Scale is not null)
            yield return new("criterion-not-a-branch", "parent", null, ("code", branch.Code));
        else if (Above(criteria, branch).Count() + 2 + Height(criteria, set.Criterion) > CriteriaCommand.Deepest)
            yield return new("tree-too-deep", "parent", null, ("most", CriteriaCommand.Deepest));
    }

    /// <summary>How many levels lie below a criterion.</summary>
    private static int Height(CriteriaPart criteria, AwardCriterionId id) =>
        criteria.Below(id).Select(one => 1 + Height(criteria, one.Criterion)).DefaultIfEmpty(0).Max();

    private static IEnumerable<Problem> Scale(CriteriaPart criteria, SetAwardCriterion set)
    {
        if (set.Scale is not { } scale)
            yield break;
        if (criteria.Below(set.Criterion).Count > 0)
            yield return new("branch-with-scale", "scale");
        if (scale.Highest <= scale.Lowest || scale.Highest <= 0 || scale.Lowest < -Amounts.LargestScore || scale.Highest > Amounts.LargestScore)
            yield return new("scale-wrong", "scale");
        if (scale.Levels.Count is 1 or > CriteriaCommand.MostLevels)
            yield return new("scale-without-levels", "levels", null, ("most", CriteriaCommand.MostLevels));
        if (scale.Levels.Any(level => level.Mark < scale.Lowest || level.Mark > scale.Highest)
            || scale.Levels.Select(level => level.Mark).Distinct().Count() < scale.Levels.Count)
            yield return new("level-wrong", "levels");
        if (set.LevelTexts.Any(text => text.Text?.Length > CriteriaCommand.LongestText))
            yield return new("too-long", "levels", null, ("most", CriteriaCommand.LongestText));
        if (set.Minimum is { } minimum && (minimum < scale.Lowest || minimum > scale.Highest))
            yield return new("minimum-outside", "minimum");
        if (set.Value is < 0 or > Amounts.Largest)
            yield return new("value-negative", "value");
    }

    private static Outcome Model(Case state, SetEvaluationModel set)
    {
        if (FormulaCatalogue.Find(set.Formula) is not { } formula || formula.OnlyWarnedOf)
            return new Outcome.Refused(new Problem("formula-unknown", "formula"));
        List<Problem> problems = [.. InputRules.AtMost(set.Reason?.Text, "reason", CriteriaCommand.LongestText)];
        var made = new EvaluationModelSet
        {
            Formula = set.Formula,
            Points = set.Points,
            Parameters = new Dictionary<string, decimal>(set.Parameters),
            Items = set.Items,
            LifeCycle = set.LifeCycle,
            Ties = set.Ties,
            Scores = set.Scores,
            Roundings = set.Roundings,
            MinimumQuality = set.MinimumQuality,
            Lots = set.Lots,
            Anonymous = set.Anonymous,
            PricesHidden = set.PricesHidden,
            Reason = Said(set.Reason),
        };
        problems.AddRange(CaseModel.NumbersWrong(state, made));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(made);
    }

    private static Outcome Trial(Case state, RecordTrial record)
    {
        if (CaseModel.Of(state) is not { Model: { } model })
            return new Outcome.Refused(CaseModel.Of(state).Problems);
        return state.Files.ContainsKey(record.Report)
            ? new Outcome.Accepted(new EvaluationModelTried { Model = EvaluationWriter.Hash(model), Report = record.Report, Found = record.Found })
            : new Outcome.Refused(new Problem("file-unknown"));
    }

    private static IEnumerable<Problem> Links(
        Case state, IEnumerable<Need.IndicatorId> indicators, IEnumerable<Dialogue.FindingId> findings)
    {
        if (indicators.Any(id => state.Basis.Indicators.All(one => one.Indicator != id)))
            yield return new("indicator-unknown", "indicators");
        if (findings.Any(id => !state.Dialogue.Findings.Exists(one => one.Finding == id)))
            yield return new("finding-unknown", "findings");
    }

    private static KeptRef? Said(Kept? text) => string.IsNullOrWhiteSpace(text?.Text) ? null : text.Ref;

    /// <summary>The first code that no criterion had: letters at the top, the branch's code with a number below it.</summary>
    private static string FreeCode(CriteriaPart criteria, AwardCriterionId? parent)
    {
        var above = parent is { } id ? criteria.Find(id)!.Code : null;
        return Enumerable.Range(0, int.MaxValue).Select(Nth).First(code => !criteria.Codes.Contains(code));

        string Nth(int n) => above is null ? Letters(n)
            : (char.IsAsciiDigit(above[^1]) ? above + "." : above) + (n + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static string Letters(int n) => n < 26 ? ((char)('A' + n)).ToString() : Letters(n / 26 - 1) + Letters(n % 26);
}
