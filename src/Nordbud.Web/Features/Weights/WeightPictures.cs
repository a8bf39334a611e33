using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Criteria.Weighing;
using Nordbud.Web.Features.Laboratory;

namespace Nordbud.Web.Features.Weights;

/// <summary>Pictures of weights as SVG; the same numbers stand beside them.</summary>
internal static class WeightPictures
{
    private const int Row = 44;

    /// <summary>The weights of a family as bars, with the published span where there is one.</summary>
    public static string Bars(WeightPage page, IReadOnlyList<AgreedWeight> weights)
    {
        var most = Math.Max(1, weights.Max(one => one.To ?? one.Weight));
        var picture = new Drawing("bars", weights.Count * Row, page.T["weights.picture.bars"]);
        double X(decimal weight) => (double)(weight / most) * Drawing.Width;
        for (var at = 0; at < weights.Count; at++)
        {
            var (one, y) = (weights[at], at * Row);
            var weight = page.Percent(one.Weight / 100);
            picture.Name(0, y + 17, weight, css: "nb-lab-text nb-lab-strong");
            Named(picture, page, one.Criterion, 14 + weight.Length * 14, y + 17);
            if (one is { From: { } from, To: { } to })
                picture.Box(X(from), y + 20, X(to) - X(from), 16, "nb-lab-others");
            picture.Box(0, y + 22, X(one.Weight), 12, one.Criterion is null ? "nb-lab-price" : "nb-lab-bar");
        }
        return picture.ToString();
    }

    /// <summary>For each criterion a dot for every member, the span between them and the proposal as an upright mark.</summary>
    public static string Spread(WeightPage page, Weighing weighing, GroupWeights together)
    {
        const int Height = 52, Head = 26, Ends = 12;
        var things = WeightPage.ThingsOf(weighing);
        var most = together.Highest.Max() is > 0 and var highest ? Math.Min(1, decimal.Ceiling(highest * 10) / 10) : 1;
        double X(decimal share) => Ends + (double)(share / most) * (Drawing.Width - 2 * Ends);
        var picture = new Drawing("weights", Head + things.Count * Height, page.T["weights.picture.spread"]);
        foreach (var part in new[] { 0m, 0.25m, 0.5m, 0.75m, 1m })
            picture.Line(X(part * most), Head - 4, X(part * most), Head + things.Count * Height, "nb-lab-grid")
                .Name(X(part * most), 14, page.Percent(part * most), part == 0 ? "start" : part == 1 ? "end" : "middle", css: "nb-lab-quiet");
        for (var at = 0; at < things.Count; at++)
        {
            var y = Head + at * Height;
            Named(picture, page, things[at], Ends, y + 18);
            picture.Box(X(together.Lowest[at]), y + 27, X(together.Highest[at]) - X(together.Lowest[at]), 14, "nb-lab-others");
            foreach (var member in weighing.Weighers)
                picture.Dot(X(weighing.Of(member)[at]), y + 34, "nb-lab-dot");
            picture.Line(X(together.Proposal[at]), y + 23, X(together.Proposal[at]), y + 45, "nb-lab-mark");
        }
        return picture.ToString();
    }

    private static void Named(Drawing picture, WeightPage page, AwardCriterionId? thing, double x, double y)
    {
        if (thing is null)
            picture.Say(x, y, page.Called(thing));
        else
            picture.Name(x, y, page.Called(thing), most: 60);
    }
}
