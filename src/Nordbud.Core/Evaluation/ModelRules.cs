using System.Globalization;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation;

/// <summary>
/// Says what keeps a model, or tenders under it, from being computed: each problem with the field as it is called in
/// files, a code (text <c>evaluation.problem.{code}</c>), what was given and what is allowed.
/// </summary>
public static class ModelRules
{
    /// <summary>The problems of a model; none means that it can be computed.</summary>
    public static IReadOnlyList<FieldProblem> Check(EvaluationModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        List<FieldProblem> problems = [];
        Tree(model, problems);
        if (problems.Count > 0)
            return problems;
        Leaves(model, problems);
        Price(model.Price, problems);
        Weights(model, problems);
        if (model.MinimumQuality is < 0 or > 1)
            problems.Add(new("minimumQuality", "range", Shown(model.MinimumQuality.Value), "0-1"));
        foreach (var rounding in model.Roundings)
        {
            if (rounding.Step <= 0 || rounding.Step > Amounts.LargestScore)
                problems.Add(new("rounding.step", "range", Shown(rounding.Step), $"> 0, <= {Amounts.LargestScore}"));
        }
        if (model.Roundings.Select(r => r.Stage).Distinct().Count() < model.Roundings.Count)
            problems.Add(new("rounding.stage", "doubled", "", "1"));
        return problems;
    }

    /// <summary>The problems of tenders under a model that has none itself.</summary>
    public static IReadOnlyList<FieldProblem> Check(EvaluationModel model, IReadOnlyList<Tender> tenders)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(tenders);
        List<FieldProblem> problems = [];
        if (tenders.Count > Amounts.Tenders)
            return [new("tenders", "too-many", Shown(tenders.Count), Shown(Amounts.Tenders))];
        foreach (var twice in tenders.GroupBy(t => (t.Id, t.Lot)).Where(g => g.Count() > 1))
            problems.Add(new("tenders", "doubled", twice.Key.Id, "1"));
        var leaves = model.Leaves.ToDictionary(leaf => leaf.Id);
        for (var i = 0; i < tenders.Count; i++)
            Tender(model, leaves, tenders[i], $"tenders[{i}]", problems);
        return problems;
    }

    private static void Tree(EvaluationModel model, List<FieldProblem> problems)
    {
        if (model.Criteria.Count > Amounts.Criteria)
            problems.Add(new("criteria", "too-many", Shown(model.Criteria.Count), Shown(Amounts.Criteria)));
        foreach (var twice in model.Criteria.GroupBy(c => c.Id).Where(g => g.Count() > 1))
            problems.Add(new("criteria", "doubled", twice.Key, "1"));
        if (problems.Count > 0)
            return;
        var byId = model.Criteria.ToDictionary(c => c.Id);
        var parents = model.Criteria.Select(c => c.Parent).ToHashSet();
        for (var i = 0; i < model.Criteria.Count; i++)
        {
            var criterion = model.Criteria[i];
            var field = $"criteria[{i}]";
            if (criterion.Id is "" or "price")
                problems.Add(new($"{field}.id", "reserved", criterion.Id, ""));
            if (criterion.Parent is { } parent && !byId.ContainsKey(parent))
                problems.Add(new($"{field}.parent", "unknown-criterion", parent, ""));
            else if (IsItsOwnAncestor(criterion, byId))
                problems.Add(new($"{field}.parent", "cycle", criterion.Parent!, ""));
            if (criterion.Weight < 0 || criterion.Weight > Amounts.LargestScore)
                problems.Add(new($"{field}.weight", "range", Shown(criterion.Weight), $"0-{Amounts.LargestScore}"));
            if (criterion.Scale is null && !parents.Contains(criterion.Id))
                problems.Add(new($"{field}.scale", "missing", "", "{\"max\": …}"));
            if (criterion.Scale is not null && parents.Contains(criterion.Id))
                problems.Add(new($"{field}.scale", "branch-with-scale", criterion.Id, ""));
        }
    }

    private static bool IsItsOwnAncestor(Criterion criterion, Dictionary<string, Criterion> byId)
    {
        var steps = 0;
        for (var at = criterion; at.Parent is { } parent && byId.TryGetValue(parent, out var above); at = above)
        {
            if (ReferenceEquals(above, criterion))
                return true;
            if (++steps > byId.Count)
                return true;
        }
        return false;
    }

    private static void Leaves(EvaluationModel model, List<FieldProblem> problems)
    {
        var comparison = model.Price.Formula as ComparisonFormula;
        for (var i = 0; i < model.Criteria.Count; i++)
        {
            var criterion = model.Criteria[i];
            var field = $"criteria[{i}]";
            if (criterion.Scale is not { } scale)
                continue;
            if (scale.Highest <= 0 || scale.Highest > Amounts.LargestScore)
                problems.Add(new($"{field}.scale.max", "range", Shown(scale.Highest), $"> 0, <= {Amounts.LargestScore}"));
            if (scale.Lowest >= scale.Highest || scale.Lowest < -Amounts.LargestScore)
                problems.Add(new($"{field}.scale.min", "range", Shown(scale.Lowest), $"< {Shown(scale.Highest)}"));
            if (scale.Levels.GroupBy(l => l.Mark).Any(g => g.Count() > 1) || scale.Levels.Where(l => l.Name is not null).GroupBy(l => l.Name).Any(g => g.Count() > 1))
                problems.Add(new($"{field}.scale.levels", "doubled", "", "1"));
            if (scale.Levels.Count == 1)
                problems.Add(new($"{field}.scale.levels", "one-level", "", ">= 2"));
            if (scale.Levels.Any(l => l.Share is < -10 or > 10))
                problems.Add(new($"{field}.scale.levels", "range", "", "share -10-10"));
            if (criterion.Minimum is { } minimum && (minimum < scale.Lowest || minimum > scale.Highest))
                problems.Add(new($"{field}.minimum", "range", Shown(minimum), $"{Shown(scale.Lowest)}-{Shown(scale.Highest)}"));
            if (criterion.Knee is <= 0 or >= 1)
                problems.Add(new($"{field}.knee", "range", Shown(criterion.Knee), "> 0, < 1"));
            if (comparison is { QualityIsMoney: true } && criterion.Value is null)
                problems.Add(new($"{field}.value", "missing", "", model.Currency));
            if (criterion.Value is < 0 or > Amounts.Largest)
                problems.Add(new($"{field}.value", "range", Shown(criterion.Value.Value), $"0-{Amounts.Largest}"));
        }
    }

    private static void Price(PriceModel price, List<FieldProblem> problems)
    {
        if (price.Points <= 0 || price.Points > Amounts.LargestScore)
            problems.Add(new("price.points", "range", Shown(price.Points), $"> 0, <= {Amounts.LargestScore}"));
        foreach (var (name, number) in price.Parameters)
        {
            if (price.Formula.Parameters.FirstOrDefault(p => p.Name == name) is not { } parameter)
                problems.Add(new($"price.{name}", "unknown-parameter", price.Formula.Name, string.Join(", ", price.Formula.Parameters.Select(p => p.Name))));
            else if (!parameter.Allows(number))
                problems.Add(new($"price.{name}", "range", Shown(number), Range(parameter)));
        }
        foreach (var parameter in price.Formula.Parameters.Where(p => p is { Default: null, Optional: false } && !price.Parameters.ContainsKey(p.Name)))
            problems.Add(new($"price.{parameter.Name}", "missing", "", Range(parameter)));
        if (problems.Count == 0 && price.Formula.Contradiction(new(price.Formula, price.Parameters)) is { } wrong)
            problems.Add(new($"price.{wrong.Parameter}", wrong.Code, "", ""));
        if (price.Items.Count > Amounts.Criteria)
            problems.Add(new("price.items", "too-many", Shown(price.Items.Count), Shown(Amounts.Criteria)));
        if (price.Items.GroupBy(i => i.Id).Any(g => g.Count() > 1))
            problems.Add(new("price.items", "doubled", "", "1"));
        if (price.Items.Any(i => i.Quantity is < 0 or > 1_000_000_000))
            problems.Add(new("price.items.quantity", "range", "", "0-1000000000"));
        if (price.LifeCycle is { } life && (life.Rate is < 0 or > 1 || life.Years is < 0 or > 100))
            problems.Add(new("price.lifeCycle", "range", $"{Shown(life.Rate)}, {life.Years}", "rate 0-1, years 0-100"));
    }

    private static void Weights(EvaluationModel model, List<FieldProblem> problems)
    {
        if (problems.Count > 0)
            return;
        var formula = model.Price.Formula;
        var comparison = formula as ComparisonFormula;
        var top = model.Criteria.Where(c => c.Parent is null).Sum(c => c.Weight);
        if (formula.WeighsPrice && model.Price.Weight is null && !model.Price.Parameters.ContainsKey("price-weight"))
            problems.Add(new("price.weight", "missing", "", "0-1"));
        if (model.Price.Weight is < 0 or > Amounts.LargestScore)
            problems.Add(new("price.weight", "range", Shown(model.Price.Weight.Value), "0-1"));
        if (formula is MarkUp && (model.Price.Weight is 0 || model.Price.Weight is not null && top == 0))
            problems.Add(new("price.weight", "range", Shown(model.Price.Weight.Value), "> 0, < 1"));
        if (formula is Coefficient && top >= 1)
            problems.Add(new("criteria", "deductions-too-large", Shown(top), "< 1"));
        if (formula is PercentageDeduction && top > 1)
            problems.Add(new("criteria", "deductions-too-large", Shown(top), "<= 1"));
        if (comparison is { QualityIsDeduction: true } or { QualityIsMoney: true } && model.Criteria.Any(c => c.Parent is not null))
            problems.Add(new("criteria.parent", "no-tree", formula.Name, ""));
        if (comparison is { UsesQuality: true, QualityIsMoney: false, QualityIsDeduction: false } && model.Criteria.Count == 0)
            problems.Add(new("criteria", "missing", "", ">= 1"));
        if (problems.Count > 0 || comparison is { UsesQuality: false } or { QualityIsDeduction: true } or { QualityIsMoney: true })
            return;
        var whole = top + (model.Price.Weight ?? 0);
        if (!IsWhole(whole, model))
            problems.Add(new("criteria.weight", "weights-do-not-sum-up", Shown(whole), $"1, 100, {Shown(model.Price.Points)}"));
        foreach (var family in model.Criteria.Where(c => c.Parent is not null).GroupBy(c => c.Parent))
        {
            if (!IsWhole(family.Sum(c => c.Weight), model))
                problems.Add(new($"criteria({family.Key}).weight", "weights-do-not-sum-up", Shown(family.Sum(c => c.Weight)), $"1, 100, {Shown(model.Price.Points)}"));
        }
    }

    private static bool IsWhole(decimal sum, EvaluationModel model) => sum == 1 || sum == 100 || sum == model.Price.Points;

    private static void Tender(EvaluationModel model, Dictionary<string, Criterion> leaves, Tender tender, string field, List<FieldProblem> problems)
    {
        if (tender.Id.Length == 0)
            problems.Add(new($"{field}.id", "missing", "", ""));
        if (model.Lots.Count > 0 && (tender.Lot is null || !model.Lots.Contains(tender.Lot)))
            problems.Add(new($"{field}.lot", "unknown-lot", tender.Lot ?? "", string.Join(", ", model.Lots)));
        if (tender.Excluded)
            return;
        foreach (var name in tender.Scores.Keys.Where(name => !leaves.ContainsKey(name)))
            problems.Add(new($"{field}.scores.{name}", "unknown-criterion", name, string.Join(", ", leaves.Keys)));
        foreach (var (id, leaf) in leaves)
            Mark(model, leaf, tender.Scores.GetValueOrDefault(id), $"{field}.scores.{id}", problems);
        Amount(model, tender, field, problems);
    }

    private static void Mark(EvaluationModel model, Criterion leaf, Score? score, string field, List<FieldProblem> problems)
    {
        if (score?.Individual.Count > Amounts.Evaluators)
        {
            problems.Add(new(field, "too-many", Shown(score.Individual.Count), Shown(Amounts.Evaluators)));
            return;
        }
        if (score?.Panel is { } panel && (panel.People < 1 || panel.Deviation < 0))
            problems.Add(new(field, "range", $"{panel.People}, {Shown(panel.Deviation)}", "n >= 1, sd >= 0"));
        if (score?.Under(model.Scores) is not { } mark)
        {
            problems.Add(score?.Individual.Count > 1 ? new(field, "no-consensus", "", "average, median") : new(field, "missing-score", "", ""));
            return;
        }
        var scale = leaf.Scale!;
        var marks = score is { Agreed: null, Panel: null } ? score.Individual : [mark];
        var measured = score.Panel is not null || score is { Agreed: null } && score.Individual.Count == 0;
        foreach (var given in marks.Where(m => measured ? m < scale.Lowest || m > scale.Highest : !scale.Allows(m)))
            problems.Add(new(field, scale.Levels.Count > 0 ? "not-a-level" : "range", Shown(given), scale.Levels.Count > 0
                ? string.Join(", ", scale.Levels.Select(l => l.Name ?? Shown(l.Mark))) : $"{Shown(scale.Lowest)}-{Shown(scale.Highest)}"));
        if ((model.Price.Formula as ComparisonFormula)?.NeedsPositiveQuality == true && mark <= 0 && model.Leaves.Count == 1)
            problems.Add(new(field, "quotient-of-nought", Shown(mark), "> 0"));
    }

    private static void Amount(EvaluationModel model, Tender tender, string field, List<FieldProblem> problems)
    {
        if (model.Price.Formula is ComparisonFormula { UsesPrice: false })
            return;
        foreach (var name in tender.UnitPrices.Keys.Where(name => model.Price.Items.All(item => item.Id != name)))
            problems.Add(new($"{field}.prices.{name}", "unknown-item", name, string.Join(", ", model.Price.Items.Select(i => i.Id))));
        foreach (var item in model.Price.Items.Where(item => !tender.UnitPrices.ContainsKey(item.Id)))
            problems.Add(new($"{field}.prices.{item.Id}", "missing", "", model.Currency));
        if (model.Price.LifeCycle is { } life && tender.Costs.Any(c => c.Year < 0 || c.Year > life.Years))
            problems.Add(new($"{field}.costs.year", "range", "", $"0-{life.Years}"));
        if (tender.Price is < 0 or > Amounts.Largest || tender.UnitPrices.Values.Any(p => p is < 0 or > Amounts.Largest)
            || tender.Costs.Any(c => Math.Abs(c.Amount) > Amounts.Largest))
        {
            problems.Add(new($"{field}.price", "range", tender.Price is { } given ? Shown(given) : "", $"0-{Amounts.Largest}"));
            return;
        }
        if (tender.AmountUnder(model.Price) is not { } amount)
        {
            if (model.Price.Items.Count == 0)
                problems.Add(new($"{field}.price", "missing", "", model.Currency));
        }
        else if (model.Price.Formula.NeedsPositivePrice && amount <= 0)
            problems.Add(new($"{field}.price", "quotient-of-nought", Shown(amount), "> 0"));
        else if (amount < 0 || amount > Amounts.Largest)
            problems.Add(new($"{field}.price", "range", Shown(amount), $"0-{Amounts.Largest}"));
    }

    private static string Range(FormulaParameter parameter) => (parameter.Above, parameter.AtMost) switch
    {
        ({ } above, { } most) => $"> {Shown(above)}, <= {Shown(most)}",
        ({ } above, null) => $"> {Shown(above)}",
        _ => "",
    };

    private static string Shown(decimal number) => DecimalMath.Normalised(number).ToString(CultureInfo.InvariantCulture);
}
