using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Evaluation;

/// <summary>
/// Why a tender did not win, by the model alone: where the points went against the first tender, and at which price it
/// would have won with everything else the same.
/// </summary>
/// <param name="Loser">The tender that asks.</param>
/// <param name="Winner">The tender at the first place.</param>
/// <param name="Gap">How far the loser's total lies behind, above or equal to 0, in the unit of totals.</param>
/// <param name="Parts">What price and each criterion contribute to the gap, the largest loss first; above 0 where the winner was better.</param>
/// <param name="Sums">
/// Whether the contributions sum to the gap. Where a formula multiplies or divides, each is what the figure would gain by
/// the other tender's mark or price alone, and they do not.
/// </param>
/// <param name="WinningPrice">
/// The highest amount at which it would have won, to the hundredth, a price list or costs over the years all lowered alike;
/// null where none would have, or where a lower price can lose.
/// </param>
public sealed record Explanation(
    RankedTender Loser, RankedTender Winner, decimal Gap, IReadOnlyList<Explanation.Part> Parts, bool Sums, decimal? WinningPrice)
{
    private const decimal Step = 0.01m;

    /// <summary>One reason: a criterion, or the price where none is named.</summary>
    /// <param name="Criterion">The criterion, or null for the price.</param>
    /// <param name="Own">The mark or the amount of the loser.</param>
    /// <param name="Best">The mark or the amount of the winner.</param>
    /// <param name="Lost">How much of the gap comes from it; below 0 where the loser was better.</param>
    public sealed record Part(Criterion? Criterion, decimal Own, decimal Best, decimal Lost);

    /// <summary>The explanation for a ranked tender; null for one at the first place, or where nobody stands alone there.</summary>
    public static Explanation? Of(Ranking ranking, Tender tender)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(tender);
        if (ranking.Tenders.FirstOrDefault(one => one.Tender.Id == tender.Id) is not { Rank: > 1 } loser || ranking.Winner is not { } winner)
            return null;
        var formula = ranking.Model.Price.Formula;
        var sums = formula is PointsFormula or PercentageDeduction or ComparisonFormula { QualityIsMoney: true }
            or ComparisonFormula { UsesQuality: false } or ComparisonFormula { UsesPrice: false };
        List<Part> parts = [];
        if (loser is { Amount: { } own, PricePart: { } ownPart } && winner is { Amount: { } best, PricePart: { } bestPart })
            parts.Add(new(null, own, best, sums ? Behind(formula, ownPart, bestPart) : Replaced(ranking.Model, loser, winner, null)));
        for (var i = 0; i < ranking.Model.Leaves.Count; i++)
        {
            parts.Add(new(ranking.Model.Leaves[i], loser.Marks[i], winner.Marks[i],
                sums ? Behind(formula, loser.Parts[i], winner.Parts[i]) : Replaced(ranking.Model, loser, winner, i)));
        }
        return new(loser, winner, Behind(formula, loser.Total, winner.Total), [.. parts.OrderByDescending(part => part.Lost)], sums, PriceToWin(ranking, loser));
    }

    /// <summary>How far one number lies behind another: the lower wins a comparison, the higher wins points and merit.</summary>
    private static decimal Behind(Formula formula, decimal own, decimal best) => formula.Kind is FormulaKind.Comparison ? own - best : best - own;

    /// <summary>
    /// What a figure that is no sum would gain by the other's price or mark: the loser's by the winner's where that is better,
    /// the winner's by the loser's, counted against, where that is. So nothing is ever divided by a quality that nobody has.
    /// </summary>
    private static decimal Replaced(EvaluationModel model, RankedTender loser, RankedTender winner, int? leaf)
    {
        var lost = leaf is { } i ? winner.Parts[i] - loser.Parts[i] : loser.Amount!.Value - winner.Amount!.Value;
        return lost == 0 ? 0 : lost > 0 ? Gain(loser, winner) : -Gain(winner, loser);

        decimal Gain(RankedTender of, RankedTender by) => Behind(model.Price.Formula, Figure(of, of), Figure(of, by));

        decimal Figure(RankedTender of, RankedTender by)
        {
            var quality = of.Parts.Sum() + (leaf is { } at ? by.Parts[at] - of.Parts[at] : 0);
            return ((ComparisonFormula)model.Price.Formula).Figure((leaf is null ? by : of).Amount ?? 0, quality, model.Compiled.Numbers);
        }
    }

    /// <summary>Tries amounts from the own one downwards by halving; a model in which a lower price can lose gives no answer.</summary>
    private static decimal? PriceToWin(Ranking ranking, RankedTender loser)
    {
        var formula = ranking.Model.Price.Formula;
        if (loser.Amount is not (> 0 and { } own) || formula is ComparisonFormula { UsesPrice: false } || !formula.Monotone)
            return null;
        long winning = formula.NeedsPositivePrice ? 1 : 0, losing = (long)decimal.Ceiling(Math.Min(own, Amounts.Largest) / Step);
        if (!Wins(ranking, loser, winning * Step))
            return null;
        while (losing - winning > 1)
        {
            var middle = winning + (losing - winning) / 2;
            if (Wins(ranking, loser, middle * Step))
                winning = middle;
            else
                losing = middle;
        }
        return winning * Step;
    }

    private static bool Wins(Ranking ranking, RankedTender loser, decimal amount)
    {
        var cheaper = Cheaper(loser, amount);
        return Evaluator.Rank(ranking.Model, [.. ranking.Tenders.Select(one => ReferenceEquals(one, loser) ? cheaper : one.Tender)]).Winner?.Tender.Id == cheaper.Id;
    }

    private static Tender Cheaper(RankedTender loser, decimal amount)
    {
        var (tender, own) = (loser.Tender, loser.Amount!.Value);
        return tender with
        {
            Price = tender.Price == own ? amount : tender.Price * amount / own,
            UnitPrices = tender.UnitPrices.ToDictionary(one => one.Key, one => one.Value * amount / own),
            Costs = [.. tender.Costs.Select(cost => cost with { Amount = cost.Amount * amount / own })],
        };
    }
}
