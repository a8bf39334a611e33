using Nordbud.Adapters.Documents;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Law;
using Nordbud.Web.Features.Dialogue;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Documents;

/// <summary>
/// The procurement documents made from a case as it stood at some place: need, course, requirements, grounds, criteria with
/// weights, the whole evaluation model with its fingerprint, conditions, reasons, timetable, what everybody was told and who was
/// involved. They are for everybody: no supplier is named in them.
/// </summary>
/// <param name="state">The case at that place.</param>
/// <param name="authority">The name of the authority.</param>
/// <param name="texts">The language of the document.</param>
/// <param name="textOf">The kept texts.</param>
/// <param name="law">The law book.</param>
/// <param name="momentOf">A moment by the clocks of the case, in words.</param>
internal sealed class ProcurementDocument(
    Case state, string authority, Texts texts, Func<KeptRef?, string?> textOf, LawBook law, Func<DateTimeOffset, string> momentOf)
{
    private static readonly string[] Sending = ["dispatch", "invitation"];

    private readonly DocumentWords _words = new(state, texts, textOf);

    public Document Write(DateTimeOffset made, int? version) => new(texts["documents.title"], texts.Language.Code, made,
    [
        new Paragraph(texts.Format("documents.about", ("case", state.Title), ("number", state.DiaryNumber ?? "–"), ("authority", authority),
            ("version", version is { } n ? texts.Format("documents.version", ("n", n)) : texts["documents.draft"]))),
        .. Languages(), .. Need(), .. CourseBlocks.Of(_words, law, DateOnly.FromDateTime(made.DateTime)),
        .. Terms(TermKind.Requirement), .. Terms(TermKind.ExclusionGround), .. Terms(TermKind.SelectionCriterion), .. Criteria(), .. ModelBlocks.Of(_words),
        .. Terms(TermKind.Condition), .. Reasons(), .. Timetable(), .. Market(),
    ]);

    /// <summary>What people wrote is not translated, and a reader is told so.</summary>
    private IEnumerable<Block> Languages() => DocumentLanguages.Of(state) is { Count: > 1 } all
        ? [new Paragraph(texts.Format("documents.as-written", ("languages", texts.Language.List([.. all.Select(one => one.Name)]))))] : [];

    private IEnumerable<Block> Need()
    {
        yield return new Heading(1, texts["documents.need"]);
        if (state.Basis.Described is not { } described)
            yield return new Paragraph(texts["documents.need.none"]);
        else
        {
            yield return new Paragraph(_words.Text(described.TargetGroup));
            if (described.People is { } people)
                yield return new Paragraph(texts.Format("documents.people", ("n", people)));
            if (described.Process is { } process)
                yield return new Paragraph(_words.Text(process));
        }
        if (state.Basis.Indicators.Count > 0)
        {
            yield return new Table(texts["documents.indicators"], [texts["documents.indicator"], texts["documents.unit"], texts["documents.baseline"], texts["documents.target"]],
                [.. state.Basis.Indicators.Select(one => (IReadOnlyList<string>)[_words.Text(one.Name), one.Unit, _words.Number(one.Baseline), _words.Number(one.Target)])]);
        }
    }

    private IEnumerable<Block> Terms(TermKind kind)
    {
        var title = texts[$"documents.terms.{Names.Of(kind)}"];
        yield return new Heading(1, title);
        List<TermSet> terms = [.. state.Criteria.Terms.Where(term => term.Kind == kind)];
        if (terms.Count == 0)
        {
            yield return new Paragraph(texts["documents.none"]);
            yield break;
        }
        if (kind is TermKind.Requirement)
            yield return new Paragraph(texts["documents.requirements.text"]);
        yield return new Table(title, [texts["documents.n"], texts["documents.term"], texts["documents.verified"], texts["documents.for-whom"]],
            [.. terms.Select((term, at) => (IReadOnlyList<string>)[texts.Value(at + 1), Asked(term), _words.TextOrDash(term.Verified), Why(term)])]);
    }

    private string Asked(TermSet term) => string.Join('\n', new[]
    {
        _words.Text(term.Text),
        term.Article is { } article ? texts.Format("criteria.article.named", ("article", TermArticles.Cited(article)), ("words", texts[$"criteria.article.{article}"])) : null,
        term.Accessible is true ? texts["documents.accessible"] : null,
    }.OfType<string>());

    private string Why(TermSet term)
    {
        var lines = string.Join('\n', new[] { term.ForWhom is { } whom ? _words.Text(whom) : null }.OfType<string>().Concat(_words.Links(term.Indicators, term.Findings, term.From)));
        return lines.Length > 0 ? lines : "–";
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
            [_words.NameOf(place.Criterion), _words.Weight(place.Criterion.Parent, place.Criterion.Criterion)])];
        if (_words.Weight(null, null) is { Length: > 1 } price)
            rows.Add([texts["documents.price"], price]);
        yield return new Table(texts["documents.criteria"], [texts["documents.criterion"], texts["documents.weight"]], rows);
        foreach (var agreed in state.Weighings.Agreed.Values.Where(one => one.Form is Core.Cases.Weights.WeightForm.Order))
            yield return new Paragraph(texts.Format("documents.order", ("reason", _words.Text(agreed.Reason))));
    }

    private IEnumerable<Block> Reasons()
    {
        if (state.Documents.Reasons.IsEmpty)
            yield break;
        yield return new Heading(1, texts["documents.reasons"]);
        yield return new BulletList([.. state.Documents.Reasons.Select(one => texts.Format("documents.pair", ("name", texts[$"documents.topic.{Names.Of(one.Key)}"]), ("value", _words.Text(one.Value))))]);
    }

    /// <summary>The planned days from the sending of the notice on; the preparation concerns nobody outside.</summary>
    private IEnumerable<Block> Timetable()
    {
        yield return new Heading(1, texts["documents.timetable"]);
        List<IReadOnlyList<string>> rows = [.. state.Need.Values.SelectMany(part => From(part.Plan?.Steps ?? []))
            .Select(step => (IReadOnlyList<string>)[texts.Has($"plan.step.{step.Id}") ? texts[$"plan.step.{step.Id}"] : step.Id, texts.Value(step.From), texts.Value(step.To)])];
        yield return rows.Count == 0 ? new Paragraph(texts["documents.timetable.none"])
            : new Table(texts["documents.timetable"], [texts["documents.step"], texts["documents.from"], texts["documents.to"]], rows);
        if (state.Documents.Versions.FindLast(one => one.Frozen.ExtendedTo is not null) is { Frozen.ExtendedTo: { } day })
            yield return new Paragraph(texts.Format("documents.extended", ("day", day)));

        static IEnumerable<Core.Cases.Need.PlannedStep> From(IReadOnlyList<Core.Cases.Need.PlannedStep> steps) =>
            steps.Any(step => Sending.Contains(step.Id)) ? steps.SkipWhile(step => !Sending.Contains(step.Id)) : steps;
    }

    /// <summary>The consultation, what everybody was told, questions with answers, and the statement on earlier involvement.</summary>
    private IEnumerable<Block> Market()
    {
        yield return new Heading(1, texts["documents.consultation"]);
        if (state.Dialogue.Rounds.IsEmpty && state.Dialogue.Contacts.IsEmpty && state.Dialogue.Findings.IsEmpty)
            yield return new Paragraph(texts["documents.consultation.none"]);
        else
        {
            foreach (var block in ConsultationRecord.Of(state, texts, textOf))
                yield return block;
        }
        yield return new Heading(1, texts["documents.told"]);
        List<string> told = [.. state.Parity.Values.Where(piece => piece.SharedAt is not null).OrderBy(piece => piece.At).Select(piece => _words.Text(piece.Text))];
        yield return told.Count == 0 ? new Paragraph(texts["documents.told.none"]) : new BulletList(told);
        yield return new Heading(1, texts["documents.questions"]);
        List<Block> answered = [.. ConsultationRecord.Questions(state, texts, textOf)];
        foreach (var block in answered.Count > 0 ? answered : [new Paragraph(texts["documents.questions.none"])])
            yield return block;
        yield return new Heading(1, texts["documents.involved"]);
        foreach (var block in new InvolvementStatement(state, texts, textOf, momentOf, named: false).Blocks(2))
            yield return block;
    }
}
