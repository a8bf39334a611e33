using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>
/// Looks for tenders that lose and yet turn the winner: each submitted one (of very many the best ones) is taken away, and made-up ones are added
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
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(tenders);
        return Find(new Trial(model, tenders));
    }

    internal static List<Reversal> Find(Trial trial)
    {
        var before = trial.Ranking;
        List<Reversal> found = [];
        if (before.Winner?.Tender is not { } winner)
            return found;
        foreach (var loser in trial.Tried.Where(t => t.Rank > 1))
        {
            var without = trial.Without(loser.Tender);
            if (Trial.WinnerOf(without) is { } other && !ReferenceEquals(other, winner))
                found.Add(new(loser.Tender, false, other, winner) { Before = without, After = before.Tenders });
        }
        if (trial.Model.Price.Formula is ComparisonFormula { UsesPrice: false })
            return found;
        var lowest = before.Tenders.Min(t => t.Amount ?? 0);
        var highest = before.Tenders.Max(t => t.Amount ?? 0);
        foreach (var price in PriceShares.Select(share => lowest * share).Concat(PriceMultiples.Select(multiple => highest * multiple)))
        {
            foreach (var quality in Qualities)
            {
                if (TenderField.One(trial.Model, TenderField.IdOf(price, quality), decimal.Round(price, 2), quality) is not { } added
                    || trial.Read(added) is not { } row)
                    continue;
                var with = trial.With(row, row.Amount);
                if (Trial.WinnerOf(with) is { } other && !ReferenceEquals(other, added) && !ReferenceEquals(other, winner))
                    found.Add(new(added, true, winner, other) { Before = before.Tenders, After = with });
            }
        }
        return found;
    }
}
