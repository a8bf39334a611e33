using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>
/// Looks for tenders that lose and yet turn the winner: each submitted one is taken away, and made-up ones are added
/// over a grid of prices and qualities. A model whose formula does not look at other tenders passes by construction; it
/// is tried all the same.
/// </summary>
public static class RankReversal
{
    /// <summary>Prices that are tried, as shares of the lowest (first half) and multiples up to the highest.</summary>
    private static readonly decimal[] PriceShares = [0.3m, 0.4m, 0.5m, 0.6m, 0.7m, 0.8m, 0.9m, 0.95m];

    private static readonly decimal[] PriceMultiples = [1.05m, 1.2m, 1.5m, 2m, 3m, 5m];

    /// <summary>Shares of full quality that are tried.</summary>
    private static readonly decimal[] Qualities = [0m, 0.1m, 0.25m, 0.5m, 0.75m];

    /// <summary>The reversals found, submitted tenders first; empty where there is no single winner to turn.</summary>
    public static IReadOnlyList<Reversal> Find(EvaluationModel model, IReadOnlyList<Tender> tenders)
    {
        ArgumentNullException.ThrowIfNull(tenders);
        var before = Evaluator.Rank(model, tenders);
        if (before.Winner is not { } winner)
            return [];
        List<Reversal> found = [];
        foreach (var loser in before.Tenders.Where(t => t.Rank > 1))
        {
            var without = Evaluator.Rank(model, [.. tenders.Where(t => !ReferenceEquals(t, loser.Tender))]);
            if (without.Winner is { } other && !ReferenceEquals(other.Tender, winner.Tender))
                found.Add(new(loser.Tender, false, other.Tender, winner.Tender));
        }
        foreach (var added in MadeUp(model, before))
        {
            if (ModelRules.Check(model, [added]).Count > 0)
                continue;
            var with = Evaluator.Rank(model, [.. tenders, added]);
            if (with.Winner is { } other && !ReferenceEquals(other.Tender, added) && !ReferenceEquals(other.Tender, winner.Tender))
                found.Add(new(added, true, winner.Tender, other.Tender));
        }
        return found;
    }

    /// <summary>Made-up tenders; one price each, so a price list or a life cycle is not imitated.</summary>
    private static IEnumerable<Tender> MadeUp(EvaluationModel model, Ranking before)
    {
        if (model.Price.Formula is ComparisonFormula { UsesPrice: false } || model.Price.Items.Count > 0)
            yield break;
        var lowest = before.Tenders.Min(t => t.Amount ?? 0);
        var highest = before.Tenders.Max(t => t.Amount ?? 0);
        foreach (var price in PriceShares.Select(share => lowest * share).Concat(PriceMultiples.Select(multiple => highest * multiple)))
        {
            foreach (var quality in Qualities)
            {
                yield return new()
                {
                    Id = $"\u2020{price:0.##}/{quality:0.##}",
                    Price = decimal.Round(price, 2),
                    Scores = model.Leaves.ToDictionary(leaf => leaf.Id, leaf => Score.Of(MarkFor(leaf, quality))),
                };
            }
        }
    }

    private static decimal MarkFor(Criterion leaf, decimal quality)
    {
        var scale = leaf.Scale!;
        var mark = scale.Lowest + (scale.Highest - scale.Lowest) * quality;
        return scale.Levels.Count == 0 ? mark : scale.Levels.MinBy(level => Math.Abs(level.Mark - mark))!.Mark;
    }
}
