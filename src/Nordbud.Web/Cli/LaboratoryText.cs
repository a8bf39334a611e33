using Nordbud.Core.Evaluation.Laboratory;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary>What the laboratory found about one lot, in a few lines; warnings are said elsewhere.</summary>
internal static class LaboratoryText
{
    public static void Write(LotReport lot, Texts texts, TextWriter output)
    {
        if (lot.Ranking.Tenders.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(texts["evaluation.text.laboratory"]);
        void Say(string key, params (string, object)[] arguments) =>
            output.WriteLine("  " + Complaint.Printable(texts.Format($"evaluation.text.{key}", [("currency", lot.Ranking.Model.Currency), .. arguments])));
        if (lot.Trials is { } trials)
            Say("made-up", ("count", trials.Competitions), ("withdrawn", trials.ByWithdrawing), ("added", trials.ByComing));
        foreach (var implied in lot.ImpliedPrices)
        {
            var price = ("price", (object)Math.Round(implied.Price, 2));
            if (implied.Tenth is { } worth)
                Say("implied", price, ("worth", Math.Round(worth, 2)));
            else
                Say("implied-none", price);
        }
        if (lot is { UnbeatableGap: { } gap, Span: { } span })
            Say("gap", ("gap", Percent(gap)), ("lowest", Math.Round(span.Lowest, 2)), ("highest", Math.Round(span.Highest, 2)));
        if (lot.Stability is { } stability)
            Stability(lot, stability, texts, Say);
        if (lot.Weights.All(weight => weight.Nominal is null))
            return;
        Say("effective");
        foreach (var weight in lot.Weights.Where(w => w.Nominal is not null))
            output.WriteLine($"  {texts.Value(Percent(weight.Nominal!.Value)),7} {texts.Value(Percent(weight.ByRange)),7}  {Complaint.Printable(Name(lot, weight.Criterion, texts))}");
    }

    private static void Stability(LotReport lot, IReadOnlyList<WeightInterval> stability, Texts texts, Action<string, (string, object)[]> say)
    {
        if (stability.Where(i => i.Margin is not null).MinBy(i => i.Margin) is not { } nearest)
        {
            say("stable", []);
            return;
        }
        var below = nearest.TakesOverBelow is not null && nearest.Weight - nearest.From == nearest.Margin;
        say("margin", [
            ("criterion", Name(lot, nearest.Criterion, texts)), ("weight", Percent(nearest.Weight)), ("to", Percent(below ? nearest.From : nearest.To)),
            ("tender", (below ? nearest.TakesOverBelow : nearest.TakesOverAbove)!.Shown)]);
    }

    private static string Name(LotReport lot, string? criterion, Texts texts) =>
        lot.Ranking.Model.Leaves.FirstOrDefault(leaf => leaf.Id == criterion)?.Shown ?? texts["evaluation.text.price"];

    private static decimal Percent(decimal share) => Math.Round(100 * share, 1);
}
