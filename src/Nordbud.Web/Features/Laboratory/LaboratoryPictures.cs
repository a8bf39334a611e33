using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Laboratory;
using Nordbud.Core.Evaluation.Robustness;

namespace Nordbud.Web.Features.Laboratory;

/// <summary>The pictures of a report as SVG, each of at most the first <see cref="Most"/> tenders.</summary>
internal static class LaboratoryPictures
{
    /// <summary>Tenders or criteria that one picture shows; the table shows all.</summary>
    public const int Most = 30;

    private const int Row = 44;

    /// <summary>The criteria below each other, with what each weighs in the whole.</summary>
    public static string Tree(LaboratoryWords words, IReadOnlyList<WeightNode> nodes)
    {
        var shown = nodes.Take(Most).ToList();
        var largest = nodes.Max(node => node.Weight) is > 0 and var most ? most : 1;
        var picture = new Drawing("tree", shown.Count * Row, words.T["laboratory.picture.tree"]);
        for (var i = 0; i < shown.Count; i++)
        {
            var (node, y) = (shown[i], i * Row);
            var x = node.Depth * 28;
            if (node.Depth > 0)
            {
                var parent = shown.FindLastIndex(i, above => above.Depth < node.Depth);
                picture.Path([(x - 14, parent * Row + 36), (x - 14, y + 26), (x - 3, y + 26)], "nb-lab-branch");
            }
            var weight = words.WeightOf(node);
            picture.Name(x, y + 17, weight, css: "nb-lab-text nb-lab-strong");
            Named(picture, words, node.Criterion, x + 14 + weight.Length * 14, y + 17);
            picture.Box(x, y + 22, (double)(node.Weight / largest) * (Drawing.Width - x), 12, node.Criterion is null ? "nb-lab-price" : node.Criterion.Scale is null ? "nb-lab-whole" : "nb-lab-bar");
        }
        return picture.ToString();
    }

    /// <summary>Price against quality: lines on which the total is the same, and the tenders as points.</summary>
    public static string EqualTotals(LaboratoryWords words, LotReport lot)
    {
        const int Height = 420, Left = 68, Bottom = 44, Top = 36, Right = 24;
        var span = lot.Span!;
        decimal from = span.Lowest * 0.9m, to = span.Highest * 1.1m;
        double X(decimal price) => Left + (double)((price - from) / (to - from)) * (Drawing.Width - Left - Right);
        double Y(decimal quality) => Top + (1 - (double)Math.Clamp(quality, 0, 1)) * (Height - Top - Bottom);
        var picture = new Drawing("equal", Height, words.T["laboratory.picture.equal"]);
        for (var tenth = 0; tenth <= 10; tenth += 2)
            picture.Line(Left, Y(tenth / 10m), Drawing.Width - Right, Y(tenth / 10m), "nb-lab-grid").Say(Left - 8, Y(tenth / 10m) + 5, words.Percent(tenth / 10m), "end", "nb-lab-quiet");
        foreach (var price in new[] { span.Lowest, span.Middle, span.Highest })
            picture.Line(X(price), Top, X(price), Height - Bottom, "nb-lab-grid").Say(X(price), Height - 22, words.Amount(price), "middle", "nb-lab-quiet");
        picture.Say(Drawing.Width - Right, Height - 4, words.T["laboratory.price"], "end", "nb-lab-quiet").Say(4, 16, words.T["laboratory.quality"], "start", "nb-lab-quiet");
        foreach (var (line, i) in lot.EqualTotals.Select((line, i) => (line, i)).Where(l => l.line.Points.Count > 1))
            picture.Path(line.Points.Select(p => (X(p.Price), Y(p.Quality))), i == 0 ? "nb-lab-line nb-lab-best" : "nb-lab-line");
        foreach (var tender in lot.Ranking.Tenders.Take(Most))
        {
            var (x, y) = (X(tender.Amount!.Value), Y(tender.Quality));
            picture.Dot(x, y, tender.Rank == 1 ? "nb-lab-dot nb-lab-best" : "nb-lab-dot")
                .Name(x > Drawing.Width * 0.7 ? x - 11 : x + 11, y + 5, tender.Tender.Shown, x > Drawing.Width * 0.7 ? "end" : "start", 24);
        }
        return picture.ToString();
    }

    /// <summary>How often each tender has each rank, as one bar a tender.</summary>
    public static string Acceptability(LaboratoryWords words, LotReport lot, SmaaResult smaa)
    {
        var shown = lot.Ranking.Tenders.Take(Most).ToList();
        var picture = new Drawing("ranks", shown.Count * 52, words.T["laboratory.picture.ranks"]);
        for (var i = 0; i < shown.Count; i++)
        {
            var y = i * 52;
            picture.Name(0, y + 16, shown[i].Tender.Shown, most: 60);
            var x = 0.0;
            for (var rank = 0; rank < smaa.Acceptability[i].Length; rank++)
            {
                var width = smaa.Acceptability[i][rank] * Drawing.Width;
                if (width < 0.5)
                    continue;
                picture.Box(x, y + 22, width, 22, $"nb-lab-rank nb-lab-rank-{Math.Min(rank + 1, 5)}");
                if (width > 34)
                    picture.Say(x + width / 2, y + 38, $"{rank + 1}", "middle", rank == 0 ? "nb-lab-on" : "nb-lab-text");
                x += width;
            }
        }
        return picture.ToString();
    }

    /// <summary>For each weight the span in which the winner stays, with the weight given as a mark, the narrowest first.</summary>
    public static string Stability(LaboratoryWords words, IReadOnlyList<WeightInterval> intervals)
    {
        const int Height = 60, Head = 26, Ends = 12;
        var shown = intervals.Take(Most).ToList();
        double X(decimal weight) => Ends + (double)Math.Clamp(weight, 0, 1) * (Drawing.Width - 2 * Ends);
        var picture = new Drawing("stability", Head + shown.Count * Height, words.T["laboratory.picture.stability"]);
        for (var tenth = 0; tenth <= 10; tenth += 2)
            picture.Line(X(tenth / 10m), Head - 4, X(tenth / 10m), Head + shown.Count * Height, "nb-lab-grid")
                .Say(X(tenth / 10m), 14, words.Percent(tenth / 10m), tenth == 0 ? "start" : tenth == 10 ? "end" : "middle", "nb-lab-quiet");
        for (var i = 0; i < shown.Count; i++)
        {
            var (interval, y) = (shown[i], Head + i * Height);
            Named(picture, words, words.Leaf(interval.Criterion), Ends, y + 18);
            picture.Box(X(0), y + 26, X(1) - X(0), 14, "nb-lab-others").Box(X(interval.From), y + 26, X(interval.To) - X(interval.From), 14, "nb-lab-bar")
                .Line(X(interval.Weight), y + 21, X(interval.Weight), y + 45, "nb-lab-mark");
            if (interval.TakesOverBelow is { } below)
                AtEnd(picture, X(interval.From), y + 56, "\u2190 " + below.Shown, "end");
            if (interval.TakesOverAbove is { } above)
                AtEnd(picture, X(interval.To), y + 56, above.Shown + " \u2192", "start");
        }
        return picture.ToString();
    }

    /// <summary>Places before and after the tender that decides, joined by lines.</summary>
    public static string Reversal(LaboratoryWords words, Reversal reversal)
    {
        const int Left = 250, Right = 470;
        // Around the first places and the one that decides; the table shows all.
        var after = reversal.After.Where(t => t.Rank <= 8 || ReferenceEquals(t.Tender, reversal.Cause)).ToList();
        var before = reversal.Before.Where(t => after.Any(a => ReferenceEquals(a.Tender, t.Tender))).ToList();
        var picture = new Drawing("reversal", 40 + after.Count * Row, words.T["laboratory.picture.reversal"]);
        picture.Say(Left, 18, words.T["laboratory.reversal.without"], "end", "nb-lab-quiet").Say(Right, 18, words.T["laboratory.reversal.with"], "start", "nb-lab-quiet");
        double Y(int place) => 52 + place * Row;
        for (var i = 0; i < after.Count; i++)
        {
            if (before.FindIndex(t => ReferenceEquals(t.Tender, after[i].Tender)) is >= 0 and var was)
                picture.Line(Left, Y(was), Right, Y(i), before[was].Rank == 1 || after[i].Rank == 1 ? "nb-lab-line nb-lab-best" : "nb-lab-line");
        }
        for (var i = 0; i < after.Count; i++)
        {
            var tender = after[i];
            var cause = ReferenceEquals(tender.Tender, reversal.Cause);
            var name = words.NameOf(reversal, tender.Tender);
            picture.Dot(Right, Y(i), cause ? "nb-lab-dot nb-lab-cause" : tender.Rank == 1 ? "nb-lab-dot nb-lab-best" : "nb-lab-dot").Name(Right + 14, Y(i) + 5, $"{tender.Rank}. {name}", most: 28);
        }
        for (var i = 0; i < before.Count; i++)
            picture.Dot(Left, Y(i), before[i].Rank == 1 ? "nb-lab-dot nb-lab-best" : "nb-lab-dot").Name(Left - 14, Y(i) + 5, $"{before[i].Rank}. {before[i].Tender.Shown}", "end", 28);
        return picture.ToString();
    }

    /// <summary>Outside of an end, or where there is no room, at the border.</summary>
    private static void AtEnd(Drawing picture, double x, double y, string name, string anchor)
    {
        const int Room = 190;
        if (anchor is "end" ? x >= Room : x <= Drawing.Width - Room)
            picture.Name(x, y, name, anchor, 22, "nb-lab-quiet");
        else
            picture.Name(anchor is "end" ? 0 : Drawing.Width, y, name, anchor is "end" ? "start" : "end", 22, "nb-lab-quiet");
    }

    private static void Named(Drawing picture, LaboratoryWords words, Criterion? criterion, double x, double y)
    {
        if (criterion is null)
            picture.Say(x, y, words.T["laboratory.price"]);
        else
            picture.Name(x, y, criterion.Shown, most: 60);
    }
}
