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
/// <param name="WinningPrice">The highest price at which it would have won, to the hundredth; null where none would have, or where it has no single price.</param>
public sealed record Explanation(RankedTender Loser, RankedTender Winner, decimal Gap, IReadOnlyList<Explanation.Part> Parts, decimal? WinningPrice)
{
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
        if (ranking.Tenders.FirstOrDefault(one => one.Tender.Id == tender.Id) is not { Rank: > 1 } loser || ranking.Tenders[0] is not { } winner)
            return null;
        // The lower figure wins a comparison, the higher total wins points.
        var sign = ranking.Model.Price.Formula.Kind is FormulaKind.Comparison ? -1 : 1;
        List<Part> parts = [];
        if (loser is { Amount: { } own, PricePart: { } ownPart } && winner is { Amount: { } best, PricePart: { } bestPart })
            parts.Add(new(null, own, best, sign * (bestPart - ownPart)));
        for (var i = 0; i < ranking.Model.Leaves.Count; i++)
            parts.Add(new(ranking.Model.Leaves[i], loser.Marks[i], winner.Marks[i], sign * (winner.Parts[i] - loser.Parts[i])));
        return new(loser, winner, sign * (winner.Total - loser.Total), [.. parts.OrderByDescending(part => part.Lost)], PriceToWin(ranking, loser));
    }

    /// <summary>Tries prices from the own one downwards by halving; a model in which a lower price can lose gives no answer.</summary>
    private static decimal? PriceToWin(Ranking ranking, RankedTender loser)
    {
        if (loser.Tender.Price is not { } price || ranking.Model.Price.LifeCycle is not null || ranking.Model.Price.Items.Count > 0
            || ranking.Model.Price.Formula is ComparisonFormula { UsesPrice: false } || !ranking.Model.Price.Formula.Monotone)
            return null;
        var step = 0.01m;
        long winning = ranking.Model.Price.Formula.NeedsPositivePrice ? 1 : 0, losing = (long)decimal.Ceiling(Math.Min(price, Amounts.Largest) / step);
        if (!Wins(ranking, loser, winning * step))
            return null;
        while (losing - winning > 1)
        {
            var middle = winning + (losing - winning) / 2;
            if (Wins(ranking, loser, middle * step))
                winning = middle;
            else
                losing = middle;
        }
        return winning * step;
    }

    private static bool Wins(Ranking ranking, RankedTender loser, decimal price)
    {
        var cheaper = loser.Tender with { Price = price };
        return Evaluator.Rank(ranking.Model, [.. ranking.Tenders.Select(one => ReferenceEquals(one, loser) ? cheaper : one.Tender)]).Winner?.Tender.Id == cheaper.Id;
    }
}
