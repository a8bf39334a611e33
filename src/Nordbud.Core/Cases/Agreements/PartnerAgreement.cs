using System.Collections.Immutable;

namespace Nordbud.Core.Cases.Agreements;

/// <summary>The agreement with a partner as it stands.</summary>
/// <param name="Agreed">As it was signed or last changed.</param>
public sealed record PartnerAgreement(PartnerAgreed Agreed)
{
    /// <summary>How it was before, the oldest first.</summary>
    public ImmutableList<PartnerAgreed> Before { get; init; } = [];
    /// <summary>The last measurement of each performance.</summary>
    public ImmutableDictionary<PerformanceId, PerformanceMeasured> Measured { get; init; } = ImmutableDictionary<PerformanceId, PerformanceMeasured>.Empty;

    /// <summary>The price of a phase, or null where none was agreed.</summary>
    public decimal? PriceOf(string phase) => Agreed.Prices.FirstOrDefault(price => price.Phase == phase)?.Amount;

    /// <summary>Whether something was measured and is as good as agreed.</summary>
    public bool Meets(AgreedPerformance performance)
    {
        ArgumentNullException.ThrowIfNull(performance);
        return Measured.TryGetValue(performance.Id, out var measured) && performance.MetBy(measured.Value);
    }

    /// <summary>What was agreed and is not measured, or not as good.</summary>
    public IEnumerable<AgreedPerformance> Unmet => Agreed.Performances.Where(performance => !Meets(performance));
}
