using System.Collections.Immutable;

namespace Nordbud.Core.Cases.Partnership;

/// <summary>What is known of how a partnership suits the project.</summary>
public sealed record PartnershipPart
{
    /// <summary>The risks in the order in which they came.</summary>
    public ImmutableList<RiskAllocated> Risks { get; init; } = [];
    /// <summary>The effects on the budget in the order of the years; empty where they were not set.</summary>
    public ImmutableList<YearEffect> Years { get; init; } = [];

    /// <summary>How much the partnership costs more over all years; below nought where it costs less.</summary>
    public decimal More => Years.Sum(year => year.More);
}
