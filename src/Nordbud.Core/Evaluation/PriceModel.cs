using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Evaluation;

/// <summary>How prices are compared.</summary>
public sealed record PriceModel
{
    /// <summary>The formula.</summary>
    public required Formula Formula { get; init; }

    /// <summary>The weight of price beside those of the criteria at the top; null where the formula knows none.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The points that the whole model gives at most, before clamping: the unit of totals. At least above 0.</summary>
    public decimal Points { get; init; } = 100;

    /// <summary>The numbers of the formula by name.</summary>
    public IReadOnlyDictionary<string, decimal> Parameters { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The price list; empty where a tender has one price.</summary>
    public IReadOnlyList<PriceItem> Items { get; init; } = [];

    /// <summary>How costs over the years become one; null where there is one price.</summary>
    public LifeCycle? LifeCycle { get; init; }
}
