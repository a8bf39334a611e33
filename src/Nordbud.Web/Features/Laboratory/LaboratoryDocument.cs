using Nordbud.Adapters.Documents;
using Nordbud.Core.Advice;
using Nordbud.Core.Evaluation.Robustness;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Laboratory;

/// <summary>A report of the laboratory as a document in the reader's language: for DOCX, and with its pictures for HTML.</summary>
public sealed class LaboratoryDocument
{
    private readonly LaboratoryView _view;
    private readonly LaboratoryWords _words;
    private readonly Texts _texts;
    private readonly List<Block> _blocks = [];

    private LaboratoryDocument(LaboratoryView view) => (_view, _words, _texts) = (view, view.Words, view.Words.T);

    /// <summary>The document; <paramref name="made"/> is when.</summary>
    public static Document Of(LaboratoryView view, DateTimeOffset made)
    {
        ArgumentNullException.ThrowIfNull(view);
        var document = new LaboratoryDocument(view);
        document.Found();
        document.Tree();
        foreach (var lot in view.Lots)
            document.Lot(lot);
        document.Say("laboratory.made", ("date", DateOnly.FromDateTime(made.DateTime)));
        return new(document._texts["laboratory.report"], document._texts.Language.Code, made, document._blocks);
    }

    private void Found()
    {
        Head(1, "laboratory.found");
        if (_view.Warnings.Count == 0)
            Say("laboratory.found.nothing");
        else
            _blocks.Add(new BulletList([.. _view.Warnings.Select(warning =>
                $"{_texts[warning.IsError ? "laboratory.error" : "laboratory.warning"]}: {_texts.Format(warning.Text)}"
                + (_texts.Has($"laboratory.change.{warning.Code}") ? " " + _texts[$"laboratory.change.{warning.Code}"] : "")
                + $" {_texts["laboratory.source"]} {warning.Source}")]));
    }

    private void Tree()
    {
        if (_view.TreePicture is not { } picture)
            return;
        Head(1, "laboratory.tree");
        _blocks.Add(new Picture(picture));
        Table("laboratory.tree", ["criterion", "weight"], _view.Tree.Select(node => (string[])[
            string.Concat(Enumerable.Repeat("\u00a0\u00a0\u00a0", node.Depth)) + (node.Criterion?.Shown ?? _texts["laboratory.price"]), _words.WeightOf(node)]));
    }

    private void Lot(LotView view)
    {
        var lot = view.Lot;
        if (lot.Ranking.Lot is { } name)
            _blocks.Add(new Heading(1, $"{_texts["laboratory.lot"]} {name}"));
        else
            Head(1, lot.MadeUp ? "laboratory.ranking.made-up" : "laboratory.ranking");
        if (lot.OutOfRange)
            Say("laboratory.out-of-range");
        else if (lot.Incomplete)
            Say("laboratory.incomplete");
        if (lot.Trials is { } trials)
            Say("laboratory.made-up", ("count", trials.Competitions), ("withdrawn", trials.ByWithdrawing), ("added", trials.ByComing));
        if (lot.Ranking.Tenders.Count == 0)
        {
            Say("laboratory.ranking.none");
            return;
        }
        Table("laboratory.ranking", ["rank", "tender", "price", "quality", "total"], lot.Ranking.Tenders.Select(t =>
            (string[])[$"{t.Rank}", t.Tender.Shown, _words.Money(t.Amount), _words.Percent(t.Quality), _words.Total(t.Total)]));
        Reversal(view);
        Worth(view);
        Weights(view);
        Ranks(view);
    }

    private void Reversal(LotView view)
    {
        if (view.Told is not { } told)
            return;
        Head(2, "laboratory.reversal");
        foreach (var sentence in view.Story(told))
            _blocks.Add(new Paragraph(sentence));
        Say("laboratory.reversal.why");
        _blocks.Add(new Picture(view.ReversalPicture!));
        Table("laboratory.picture.reversal", ["tender", "reversal.without", "reversal.with"], told.After.Select(t => (string[])[
            _words.NameOf(told, t.Tender),
            told.Before.FirstOrDefault(b => ReferenceEquals(b.Tender, t.Tender)) is { } before ? $"{before.Rank} ({_words.Total(before.Total)})" : "–",
            $"{t.Rank} ({_words.Total(t.Total)})"]));
    }

    private void Worth(LotView view)
    {
        var lot = view.Lot;
        if (lot.ImpliedPrices.Count == 0)
            return;
        Head(2, "laboratory.worth");
        Say("laboratory.worth.text");
        if (lot.UnbeatableGap is { } gap)
            Say("laboratory.gap", ("gap", _words.Percent(gap)), ("lowest", _words.Money(lot.Span!.Lowest)), ("highest", _words.Money(lot.Span.Highest)));
        Table("laboratory.worth", ["worth.at", "worth.tenth", "worth.point"], lot.ImpliedPrices.Select(implied =>
            (string[])[_words.Money(implied.Price), _words.Money(implied.Tenth), _words.Money(implied.Point)]));
        if (view.EqualPicture is not { } picture)
            return;
        Head(3, "laboratory.equal");
        Say("laboratory.equal.text");
        _blocks.Add(new Picture(picture));
        Table("laboratory.equal.table", ["total", "price", "quality"], lot.EqualTotals.SelectMany(line => line.Points.Where((_, i) => i % 6 == 0).Select(point =>
            (string[])[_words.Total(line.Total), _words.Money(point.Price), _words.Percent(point.Quality)])));
    }

    private void Weights(LotView view)
    {
        if (view.Lot.Weights.Count > 0)
        {
            Head(2, "laboratory.weights");
            Say("laboratory.weights.text");
            Table("laboratory.weights", ["criterion", "weights.given", "weights.range", "weights.deviation"], view.Lot.Weights.Select(weight =>
                (string[])[_words.Name(weight.Criterion), _words.Percent(weight.Nominal), _words.Percent(weight.ByRange), _words.Percent(weight.ByDeviation)]));
        }
        if (view.StabilityPicture is not { } picture)
            return;
        Head(2, "laboratory.stability");
        Say("laboratory.stability.text", ("winner", view.Lot.Ranking.Winner!.Tender.Shown));
        _blocks.Add(new Picture(picture));
        Table("laboratory.picture.stability", ["criterion", "weight", "stability.from", "stability.below", "stability.to", "stability.above"], view.Stability.Select(interval =>
            (string[])[_words.Name(interval.Criterion), _words.Percent(interval.Weight), _words.Percent(interval.From), interval.TakesOverBelow?.Shown ?? "–",
                _words.Percent(interval.To), interval.TakesOverAbove?.Shown ?? "–"]));
    }

    private void Ranks(LotView view)
    {
        if (view.Robustness is not { } robust)
            return;
        var tenders = view.Lot.Ranking.Tenders;
        Head(2, "laboratory.ranks");
        Say("laboratory.ranks.text", ("draws", robust.Draws), ("what", _texts[$"laboratory.uncertain.{Names.Of(_view.Uncertain ?? Uncertainty.Weights)}"]), ("half", _words.Percent(robust.HalfInterval)));
        _blocks.Add(new Picture(view.RankPicture!));
        _blocks.Add(new Table(_texts["laboratory.picture.ranks"], [_texts["laboratory.tender"], .. tenders.Select((_, i) => $"{i + 1}")],
            [.. tenders.Select((tender, i) => (IReadOnlyList<string>)[tender.Tender.Shown, .. robust.Acceptability[i].Select(_words.Percent)])]));
    }

    private void Head(int level, string key) => _blocks.Add(new Heading(level, _texts[key]));

    private void Say(string key, params (string, object)[] arguments) => _blocks.Add(new Paragraph(_texts.Format(key, arguments)));

    private void Table(string caption, string[] header, IEnumerable<string[]> rows) =>
        _blocks.Add(new Table(_texts[caption], [.. header.Select(column => _texts[$"laboratory.{column}"])], [.. rows]));
}
