using Nordbud.Adapters.Documents;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Evaluation;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Documents;

/// <summary>
/// The procurement documents made from a case as it stood at some place: need, requirements, grounds, criteria with weights
/// and the whole evaluation model with its fingerprint, conditions, timetable, what everybody was told and who was involved.
/// </summary>
/// <param name="state">The case at that place.</param>
/// <param name="authority">The name of the authority.</param>
/// <param name="texts">The language of the document.</param>
/// <param name="textOf">The kept texts.</param>
internal sealed class ProcurementDocument(Case state, string authority, Texts texts, Func<KeptRef?, string?> textOf)
{
    public Document Write(DateTimeOffset made, int? version) => new(texts["documents.title"], texts.Language.Code, made,
    [
        new Paragraph(texts.Format("documents.about", ("case", state.Title), ("number", state.DiaryNumber ?? "–"), ("authority", authority),
            ("version", version is { } n ? texts.Format("documents.version", ("n", n)) : texts["documents.draft"]))),
        .. Need(), .. Terms(TermKind.Requirement), .. Terms(TermKind.ExclusionGround), .. Terms(TermKind.SelectionCriterion), .. Criteria(), .. Model(),
        .. Terms(TermKind.Condition), .. Timetable(), .. Told(), .. Involved(),
    ]);

    private IEnumerable<Block> Need()
    {
        yield return new Heading(1, texts["documents.need"]);
        if (state.Basis.Described is not { } described)
            yield return new Paragraph(texts["documents.need.none"]);
        else
        {
            yield return new Paragraph(Text(described.TargetGroup));
            if (described.Process is { } process)
                yield return new Paragraph(Text(process));
        }
        if (state.Basis.Indicators.Count > 0)
        {
            yield return new Table(texts["documents.indicators"], [texts["documents.indicator"], texts["documents.unit"], texts["documents.baseline"], texts["documents.target"]],
                [.. state.Basis.Indicators.Select(one => (IReadOnlyList<string>)[Text(one.Name), one.Unit, Number(one.Baseline), Number(one.Target)])]);
        }
    }

    private IEnumerable<Block> Terms(TermKind kind)
    {
        yield return new Heading(1, texts[$"documents.terms.{Names.Of(kind)}"]);
        List<TermSet> terms = [.. state.Criteria.Terms.Where(term => term.Kind == kind)];
        if (terms.Count == 0)
        {
            yield return new Paragraph(texts["documents.none"]);
            yield break;
        }
        yield return new Table(texts[$"documents.terms.{Names.Of(kind)}"], [texts["documents.n"], texts["documents.term"], texts["documents.verified"], texts["documents.for-whom"]],
            [.. terms.Select((term, at) => (IReadOnlyList<string>)[texts.Value(at + 1), Text(term.Text), TextOrDash(term.Verified), TextOrDash(term.ForWhom)])]);
    }

    private IEnumerable<Block> Criteria()
    {
        yield return new Heading(1, texts["documents.criteria"]);
        if (state.Criteria.Award.IsEmpty)
        {
            yield return new Paragraph(texts["documents.none"]);
            yield break;
        }
        List<IReadOnlyList<string>> rows = [.. state.Criteria.InOrder().Select(place => (IReadOnlyList<string>)
            [$"{place.Criterion.Code} {Text(place.Criterion.Name)}", Weight(place.Criterion.Parent, place.Criterion.Criterion), TextOrDash(place.Criterion.Text), Scale(place.Criterion)])];
        if (Weight(null, null) is { Length: > 1 } price)
            rows.Add([texts["documents.price"], price, "", ""]);
        yield return new Table(texts["documents.criteria"], [texts["documents.criterion"], texts["documents.weight"], texts["documents.judged"], texts["documents.scale"]], rows);
    }

    private IEnumerable<Block> Model()
    {
        yield return new Heading(1, texts["documents.model"]);
        if (CaseModel.Of(state, one => textOf(one.Name)).Model is not { } model || state.Criteria.Model is not { } set)
        {
            yield return new Paragraph(texts["documents.model.none"]);
            yield break;
        }
        yield return new Paragraph(texts.Format("documents.formula", ("formula", texts[$"evaluation.formula.{set.Formula}"]), ("points", set.Points)));
        List<string> lines = [.. set.Parameters.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => texts.Format("documents.parameter", ("name", one.Key), ("value", one.Value)))];
        if (model.Roundings.Count == 0)
            lines.Add(texts["tenders.rounding.none"]);
        if (set.MinimumQuality is { } least)
            lines.Add(texts.Format("documents.minimum", ("n", decimal.Round(least * 100, 2))));
        yield return new BulletList(lines);
        yield return new Paragraph(texts.Format("documents.hash", ("hash", EvaluationWriter.Hash(CaseModel.Of(state).Model!))));
    }

    private IEnumerable<Block> Timetable()
    {
        yield return new Heading(1, texts["documents.timetable"]);
        List<IReadOnlyList<string>> rows = [.. state.Need.Values.SelectMany(part => part.Plan?.Steps ?? [])
            .Select(step => (IReadOnlyList<string>)[texts.Has($"plan.step.{step.Id}") ? texts[$"plan.step.{step.Id}"] : step.Id, texts.Value(step.From), texts.Value(step.To)])];
        yield return rows.Count == 0 ? new Paragraph(texts["documents.timetable.none"])
            : new Table(texts["documents.timetable"], [texts["documents.step"], texts["documents.from"], texts["documents.to"]], rows);
    }

    private IEnumerable<Block> Told()
    {
        yield return new Heading(1, texts["documents.told"]);
        List<string> told = [.. state.Parity.Values.Where(piece => piece.SharedAt is not null).OrderBy(piece => piece.At).Select(piece => Text(piece.Text))];
        told.AddRange(state.Dialogue.Findings.Select(finding => Text(finding.What)));
        yield return told.Count == 0 ? new Paragraph(texts["documents.told.none"]) : new BulletList(told);
    }

    private IEnumerable<Block> Involved()
    {
        yield return new Heading(1, texts["documents.involved"]);
        var involved = state.Dialogue.Contacts.Values.SelectMany(contact => contact.Suppliers).Concat(state.Parity.Values.SelectMany(piece => piece.Holders.Keys)).ToHashSet();
        List<string> names = [.. state.Suppliers.Values.Where(supplier => involved.Contains(supplier.Id)).Select(supplier => supplier.Name).Order(StringComparer.Ordinal)];
        yield return names.Count == 0 ? new Paragraph(texts["documents.involved.none"]) : new BulletList(names);
        if (names.Count > 0)
            yield return new Paragraph(texts["documents.involved.text"]);
    }

    private string Scale(AwardCriterionSet criterion) => criterion.Scale is not { } scale ? "–" : string.Join("\n",
        new[] { texts.Format("documents.scale.of", ("low", scale.Lowest), ("high", scale.Highest)) }
            .Concat(scale.Levels.Where(level => level.Text is not null).Select(level => texts.Format("documents.level", ("mark", level.Mark), ("text", Text(level.Text))))));

    private string Weight(AwardCriterionId? family, AwardCriterionId? criterion)
    {
        if (state.Weighings.Agreed.GetValueOrDefault(WeightsAgreed.KeyOf(family)) is not { } agreed
            || agreed.Weights.FirstOrDefault(one => one.Criterion == criterion) is not { } weight)
            return "–";
        return weight is { From: { } least, To: { } most } ? texts.Format("documents.range", ("from", least), ("to", most)) : texts.Format("documents.percent", ("n", weight.Weight));
    }

    private string Number(decimal? number) => number is { } known ? texts.Value(known) : "–";

    private string TextOrDash(KeptRef? kept) => kept is null ? "–" : Text(kept);

    private string Text(KeptRef? kept) => textOf(kept) ?? texts["timeline.erased"];
}
