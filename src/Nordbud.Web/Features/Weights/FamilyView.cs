using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Weights;

namespace Nordbud.Web.Features.Weights;

/// <summary>The criteria that share one hundred per cent, and where their weights stand.</summary>
/// <param name="Family">The branch, or null for the top.</param>
/// <param name="Things">What is weighed: the criteria, and null for the price.</param>
/// <param name="Past">Everything agreed on, the newest first, with its place in the case and its time.</param>
public sealed record FamilyView(
    AwardCriterionId? Family, IReadOnlyList<AwardCriterionId?> Things, IReadOnlyList<(long Position, DateTimeOffset At, WeightsAgreed Agreed)> Past)
{
    public string Key => WeightsAgreed.KeyOf(Family);

    /// <summary>What was agreed on last, or null.</summary>
    public WeightsAgreed? Agreed => Past.Count > 0 ? Past[0].Agreed : null;

    /// <summary>What came since the last agreement.</summary>
    public IReadOnlyList<AwardCriterionId?> Added => Agreed is null ? [] : [.. Things.Except(Agreed.Weights.Select(one => one.Criterion))];

    /// <summary>What the last agreement weighs and is no longer there.</summary>
    public IReadOnlyList<AwardCriterionId?> Gone => Agreed is null ? [] : [.. Agreed.Weights.Select(one => one.Criterion).Except(Things)];

    /// <summary>Whether the agreed weights are those of just the criteria there are.</summary>
    public bool Holds => Agreed is not null && Added.Count == 0 && Gone.Count == 0;
}
