namespace Nordbud.Core.Evaluation;

/// <summary>One tender in the result.</summary>
public sealed record RankedTender
{
    /// <summary>The tender.</summary>
    public required Tender Tender { get; init; }

    /// <summary>Its place from 1; equals share one.</summary>
    public required int Rank { get; init; }

    /// <summary>The points in all, or the figure of comparison.</summary>
    public required decimal Total { get; init; }

    /// <summary>The amount that was compared; null where price does not count.</summary>
    public decimal? Amount { get; init; }

    /// <summary>What price gave to the total; null where price does not count.</summary>
    public decimal? PricePart { get; init; }

    /// <summary>The share of full quality, from 0 to 1 unless a level takes away.</summary>
    public decimal Quality { get; init; }

    /// <summary>What each leaf gave to the total, in the order of the model's leaves.</summary>
    public required IReadOnlyList<decimal> Parts { get; init; }

    /// <summary>The mark of each leaf after the rule for individual marks, in the order of the model's leaves.</summary>
    public required IReadOnlyList<decimal> Marks { get; init; }

    /// <summary>The marks as they counted: what a level gives instead, and against other tenders where the criterion says so.</summary>
    internal IReadOnlyList<decimal> Counted { get; init; } = [];
}
