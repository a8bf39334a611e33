using Nordbud.Core.Evaluation.Laboratory;
using Nordbud.Core.Evaluation.Robustness;

namespace Nordbud.Web.Features.Laboratory;

/// <summary>One lot of a report with its pictures; a picture that has nothing to show is null.</summary>
public sealed class LotView(LotReport lot, int number, SmaaResult? robustness, LaboratoryWords words)
{
    /// <summary>What was found.</summary>
    public LotReport Lot => lot;

    /// <summary>Its place from 1, for the ids of a page.</summary>
    public int Number => number;

    /// <summary>How often each tender has each rank, or null.</summary>
    public SmaaResult? Robustness => robustness;

    /// <summary>The reversal that is told: of a submitted tender where there is one.</summary>
    public Reversal? Told => lot.Reversals.Count > 0 ? lot.Reversals[0] : null;

    /// <summary>The weights that can be moved, the one that soonest turns the winner first.</summary>
    public IReadOnlyList<WeightInterval> Stability { get; } = [.. (lot.Stability ?? []).OrderBy(interval => interval.Margin ?? decimal.MaxValue)];

    /// <summary>Price against quality.</summary>
    public string? EqualPicture => lot.EqualTotals.Count > 0 && lot.Span is not null ? LaboratoryPictures.EqualTotals(words, lot) : null;

    /// <summary>The weights under which the winner stays.</summary>
    public string? StabilityPicture => Stability.Count > 0 ? LaboratoryPictures.Stability(words, Stability) : null;

    /// <summary>How often each tender has each rank.</summary>
    public string? RankPicture => robustness is null ? null : LaboratoryPictures.Acceptability(words, lot, robustness);

    /// <summary>The places before and after.</summary>
    public string? ReversalPicture => Told is { } told ? LaboratoryPictures.Reversal(words, told) : null;

    /// <summary>A reversal as a story in sentences.</summary>
    public IReadOnlyList<string> Story(Reversal told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var cause = told.Ranked;
        var winner = told.After.First(t => ReferenceEquals(t.Tender, told.With));
        return
        [
            words.T.Format("laboratory.story.before", ("without", told.Without.Shown)),
            told.MadeUp
                ? words.T.Format("laboratory.story.comes", ("price", words.Money(cause?.Amount)), ("quality", words.Percent(cause?.Quality)), ("rank", cause?.Rank ?? 0))
                : words.T.Format("laboratory.story.there", ("cause", told.Cause.Shown), ("price", words.Money(cause?.Amount)), ("quality", words.Percent(cause?.Quality)), ("rank", cause?.Rank ?? 0)),
            words.T.Format("laboratory.story.after", ("with", told.With.Shown), ("without", told.Without.Shown), ("total", words.Total(winner.Total))),
        ];
    }
}
