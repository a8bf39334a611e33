namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>Where a price has no effect.</summary>
public enum FlatZoneEnd
{
    /// <summary>Below a price: a lower one brings nothing.</summary>
    Low,
    /// <summary>Between two prices.</summary>
    Between,
    /// <summary>Above a price: a higher one costs nothing.</summary>
    High,
    /// <summary>Everywhere.</summary>
    All,
}
