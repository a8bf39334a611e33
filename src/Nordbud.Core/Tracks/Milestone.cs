namespace Nordbud.Core.Tracks;

/// <summary>A target within a phase: when it is measured and what is paid for it.</summary>
/// <param name="Id">Kebab case, its own in the phase.</param>
/// <param name="Month">The month of the phase at whose end it is measured; the first is 1.</param>
/// <param name="Payment">The share of the price of the phase that is paid, in percent, 0 to 100.</param>
public sealed record Milestone(string Id, int Month, decimal Payment)
{
    /// <summary>The authority's own name of the target, or null where the text of its id is meant.</summary>
    public string? Name { get; init; }
}
