namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>What the laboratory found about a model among the tenders of one lot, or made-up ones.</summary>
public sealed record LotReport
{
    /// <summary>
    /// The gap in quality, as a share of full quality, that price should be able to outweigh: one level of five. It is the
    /// project's own measure; that price can become worthless beside quality is shown by Blom and by DFØ.
    /// </summary>
    public const decimal PlausibleGap = 0.2m;

    /// <summary>The ranking that was tried.</summary>
    public required Ranking Ranking { get; init; }

    /// <summary>Were the tenders made up, as there are none?</summary>
    public bool MadeUp { get; init; }

    /// <summary>Could nothing be computed, as numbers leave the range of decimal arithmetic? Then all below is empty.</summary>
    public bool OutOfRange { get; init; }

    /// <summary>Did a single search leave the range of decimal arithmetic? Then what it would have found is not known.</summary>
    public bool Incomplete { get; init; }

    /// <summary>What came of several made-up competitions; null where there are tenders.</summary>
    public MadeUpTrials? Trials { get; init; }

    /// <summary>The prices between which the model was tried; null where price does not count or there are no tenders.</summary>
    public PriceSpan? Span { get; init; }

    /// <summary>Tenders that lose and yet turn the winner.</summary>
    public IReadOnlyList<Reversal> Reversals { get; init; } = [];

    /// <summary>Where the own price has no effect, the lowest first.</summary>
    public IReadOnlyList<FlatZone> FlatZones { get; init; } = [];

    /// <summary>The price from which points for price are below nought; null where they are not.</summary>
    public decimal? NegativeFrom { get; init; }

    /// <summary>A tender that loses by a lower price; null where none was found.</summary>
    public OwnPriceFault? OwnPriceFault { get; init; }

    /// <summary>The gap in quality (share of full quality, 0 to 1) from which no price of the span wins; null where none is too large or there is nothing to outweigh.</summary>
    public decimal? UnbeatableGap { get; init; }

    /// <summary>What quality is worth in money at the lowest, the middle and the highest price; empty where there is nothing to outweigh.</summary>
    public IReadOnlyList<ImpliedPrice> ImpliedPrices { get; init; } = [];

    /// <summary>The weights given and those that differences made; empty where parts cannot be compared.</summary>
    public IReadOnlyList<EffectiveWeight> Weights { get; init; } = [];

    /// <summary>How far each weight may move; null where totals are no weighted sum or nobody wins alone.</summary>
    public IReadOnlyList<WeightInterval>? Stability { get; init; }

    /// <summary>Lines of equal total, the best first; empty where price and quality are not traded.</summary>
    public IReadOnlyList<EqualTotal> EqualTotals { get; init; } = [];

    /// <summary>Does the whole span of prices outweigh less than a plausible gap in quality?</summary>
    public bool PriceHardlyMatters => UnbeatableGap < PlausibleGap;

    /// <summary>Made-up losing tenders by who would gain.</summary>
    public IReadOnlyList<Decoy> Decoys => [.. Reversals.Where(r => r.MadeUp).GroupBy(r => r.With.Id).Select(g => new Decoy(g.First().With, [.. g]))];
}
