using Nordbud.Adapters.Documents;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Web.Features.Documents;

/// <summary>
/// The whole evaluation model in words: nothing by which tenders are compared is left out. What nobody set and the engine
/// does anyway stands there too.
/// </summary>
internal static class ModelBlocks
{
    public static IEnumerable<Block> Of(DocumentWords words)
    {
        var t = words.T;
        yield return new Heading(1, t["documents.model"]);
        foreach (var criterion in words.State.Criteria.InOrder().Select(place => place.Criterion))
        {
            yield return new Heading(3, t.Format("documents.criterion.heading", ("name", words.NameOf(criterion))));
            yield return new BulletList([.. Criterion(words, criterion)]);
        }
        if (words.State.Criteria.Model is not { } set || FormulaCatalogue.Find(set.Formula) is not { } formula)
        {
            yield return new Paragraph(t["documents.model.none"]);
            yield break;
        }
        yield return new Heading(2, t["documents.marks"]);
        yield return new BulletList([.. Marks(words, set)]);
        yield return new Heading(2, t["documents.prices"]);
        foreach (var block in Prices(words, set))
            yield return block;
        yield return new Heading(2, t["documents.result"]);
        foreach (var block in Result(words, set, formula))
            yield return block;
        if (CaseModel.Of(words.State).Model is { } model)
            yield return new Paragraph(t.Format("documents.hash", ("hash", EvaluationWriter.Hash(model))));
        else
            yield return new Paragraph(t["documents.model.none"]);
    }

    private static IEnumerable<string> Criterion(DocumentWords words, AwardCriterionSet criterion)
    {
        var t = words.T;
        yield return t.Format("documents.pair", ("name", t["documents.weight"]), ("value", words.Weight(criterion.Parent, criterion.Criterion)));
        if (criterion.Parent is { } parent && words.State.Criteria.Find(parent) is { } branch)
            yield return t.Format("documents.below", ("name", words.NameOf(branch)));
        if (criterion.Text is { } text)
            yield return words.Text(text);
        if (criterion.Value is { } worth)
            yield return t.Format("documents.worth", ("value", words.Money(worth)));
        if (criterion.Climate)
            yield return t["documents.climate"];
        if (criterion.Scale is { } scale)
        {
            yield return t.Format(scale.Levels.Count > 0 ? "documents.scale.levels" : "documents.scale.any", ("low", scale.Lowest), ("high", scale.Highest));
            foreach (var level in scale.Levels)
                yield return Level(words, level);
        }
        if (criterion.Minimum is { } minimum)
            yield return t.Format("documents.least-mark", ("n", minimum));
        yield return t.Format("documents.pair", ("name", t["documents.scored-by"]), ("value", t[$"evaluation.scorer.{Names.Of(criterion.ScoredBy)}"]));
        if (criterion.ScoredBy is Scorer.EndUsers)
        {
            yield return t["documents.panel"];
            foreach (var activity in words.State.Users.Values.Where(one => one.Planned.Kind is ActivityKind.Scoring or ActivityKind.Rating).OrderBy(one => one.Planned.From))
            {
                yield return t.Format("documents.panel.activity", ("kind", t[$"users.kind.{Names.Of(activity.Planned.Kind)}"]),
                    ("who", t.Language.List([.. activity.Planned.Who.Select(group => t[$"users.group.{Names.Of(group)}"])])), ("from", activity.Planned.From), ("to", activity.Planned.To));
            }
        }
        yield return t.Format("documents.pair", ("name", t["documents.against"]), ("value", t[$"evaluation.against.{Names.Of(criterion.Against)}"]));
        if (criterion.Against is QualityReference.Bilinear)
            yield return t.Format("documents.knee", ("share", words.Percent(new Criterion { Id = criterion.Code }.Knee)));
        foreach (var link in words.Links(criterion.Indicators, criterion.Findings, criterion.From))
            yield return link;
    }

    private static string Level(DocumentWords words, MarkLevel level)
    {
        var line = words.T.Format("documents.level", ("mark", level.Mark), ("text", words.TextOrDash(level.Text)));
        return level.Share is { } share ? words.T.Format("documents.level.share", ("level", line), ("share", words.Percent(share))) : line;
    }

    private static IEnumerable<string> Marks(DocumentWords words, EvaluationModelSet set)
    {
        var t = words.T;
        yield return t["documents.marks.share"];
        yield return t.Format("documents.pair", ("name", t["documents.marks.rule"]), ("value", t[$"evaluation.scores.{Names.Of(set.Scores)}"]));
        yield return t[set.Anonymous ? "documents.names-hidden" : "documents.names-known"];
        yield return t[set.PricesHidden ? "documents.prices-hidden" : "documents.prices-known"];
        yield return set.MinimumQuality is { } least ? t.Format("documents.minimum", ("n", decimal.Round(least * 100, 2))) : t["documents.minimum.none"];
    }

    private static IEnumerable<Block> Prices(DocumentWords words, EvaluationModelSet set)
    {
        var t = words.T;
        if (CaseModel.WeighsPrice(words.State))
            yield return new Paragraph(t.Format("documents.pair", ("name", t["documents.price-weight"]), ("value", words.Weight(null, null))));
        yield return new Paragraph(t[set.Items.Count > 0 ? "documents.items.text" : "documents.items.none"]);
        if (set.Items.Count > 0)
        {
            yield return new Table(t["documents.items"], [t["documents.item.id"], t["documents.item"], t["documents.quantity"]],
                [.. set.Items.Select(item => (IReadOnlyList<string>)[item.Id, item.Name, t.Value(item.Quantity)])]);
        }
        yield return new Paragraph(set.LifeCycle is { } cycle
            ? t.Format("documents.life-cycle", ("years", cycle.Years), ("rate", words.Percent(cycle.Rate))) : t["documents.life-cycle.none"]);
        yield return new Paragraph(set.Lots.Count > 0 ? t.Format("documents.lots", ("lots", t.Language.List([.. set.Lots]))) : t["documents.lots.none"]);
    }

    private static IEnumerable<Block> Result(DocumentWords words, EvaluationModelSet set, Formula formula)
    {
        var t = words.T;
        yield return new Paragraph(t.Format("documents.formula", ("formula", t[$"evaluation.formula.{formula.Name}"]), ("points", set.Points)));
        yield return new Paragraph(t[$"evaluation.formula.{formula.Name}.text"]);
        yield return new Paragraph(t.Format("documents.expression", ("expression", formula.Expression)));
        List<string> lines =
        [
            .. formula.Parameters.Select(parameter => t.Format("documents.pair", ("name", t[$"evaluation.parameter.{parameter.Name}"]), ("value", Value(words, set, parameter)))),
            t.Format("documents.currency", ("currency", RegimeFinder.CurrencyOf(words.State.Country))),
            t[formula.Relative ? "evaluation.property.relative" : "evaluation.property.absolute"],
            .. set.Roundings.Select(one => t.Format("documents.rounding", ("what", t[$"evaluation.stage.{Names.Of(one.Stage)}"]), ("step", one.Step), ("way", t[$"evaluation.mode.{Names.Of(one.Mode)}"]))),
        ];
        if (set.Roundings.Count == 0)
            lines.Add(t["documents.rounding.none"]);
        lines.Add(t.Format("documents.pair", ("name", t["documents.ties"]), ("value", t[$"evaluation.ties.{Names.Of(set.Ties)}"])));
        yield return new BulletList(lines);
        if (set.Reason is { } reason)
            yield return new Paragraph(t.Format("documents.pair", ("name", t["documents.why"]), ("value", words.Text(reason))));
    }

    /// <summary>The number of a formula: as given, as usual where nobody gave one, or that it follows from the weights.</summary>
    private static string Value(DocumentWords words, EvaluationModelSet set, FormulaParameter parameter)
    {
        if ((set.Parameters.TryGetValue(parameter.Name, out var given) ? given : parameter.Default) is not { } number)
            return words.T["documents.follows"];
        return parameter.Name is "clamp" && words.T.Has($"documents.clamp.{number:0}") ? words.T[$"documents.clamp.{number:0}"] : words.T.Value(number);
    }
}
