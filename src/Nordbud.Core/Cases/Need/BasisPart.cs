using System.Collections.Immutable;

namespace Nordbud.Core.Cases.Need;

/// <summary>What the case is measured against, as it stands.</summary>
public sealed record BasisPart
{
    /// <summary>For whom it is and how it is done today, or null as long as nobody said.</summary>
    public NeedDescribed? Described { get; init; }
    /// <summary>The indicators in the order in which they came.</summary>
    public ImmutableList<IndicatorSet> Indicators { get; init; } = [];
}
