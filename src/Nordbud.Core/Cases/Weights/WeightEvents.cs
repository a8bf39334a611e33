using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Weights;

/// <summary>How a group weighs, first everybody alone, then together.</summary>
public abstract record WeightEvent : CaseEvent;

/// <summary>Members of the group were asked to weigh the criteria of one family, each alone.</summary>
public sealed record WeighingOpened : WeightEvent
{
    public override string Subject => $"weighing/{Weighing}";
    public required WeighingId Weighing { get; init; }
    /// <summary>The branch whose criteria are weighed, or null for the top.</summary>
    public AwardCriterionId? Family { get; init; }
    public required WeighingMethod Method { get; init; }
    /// <summary>The criteria in the order in which numbers are given.</summary>
    public required IReadOnlyList<AwardCriterionId> Criteria { get; init; }
    /// <summary>Whether price is weighed with them, as the last.</summary>
    public bool Price { get; init; }
    /// <summary>Who was asked.</summary>
    public required IReadOnlyList<PersonId> Members { get; init; }
}

/// <summary>
/// A member gave weights alone, or gave them anew: points, swings, places, or the judgments above the diagonal row by row.
/// </summary>
public sealed record OwnWeightsGiven : WeightEvent
{
    public override string Subject => $"weighing/{Weighing}/{Member}";
    public required WeighingId Weighing { get; init; }
    public required PersonId Member { get; init; }
    public required IReadOnlyList<decimal> Numbers { get; init; }
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}

/// <summary>The weighing ended; from here the members see each other's weights.</summary>
public sealed record WeighingClosed : WeightEvent
{
    public override string Subject => $"weighing/{Weighing}";
    public required WeighingId Weighing { get; init; }
}

/// <summary>The weights of a family were agreed on, with the reason.</summary>
public sealed record WeightsAgreed : WeightEvent
{
    public override string Subject => $"weights/{KeyOf(Family)}";
    /// <summary>The branch, or null for the top.</summary>
    public AwardCriterionId? Family { get; init; }
    public required IReadOnlyList<AgreedWeight> Weights { get; init; }
    public required WeightForm Form { get; init; }
    public required KeptRef Reason { get; init; }
    /// <summary>The weighing that was weighed up, or null where there was none.</summary>
    public WeighingId? Weighing { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];

    /// <summary>What the family is called where weights are kept: its branch, or the top.</summary>
    public static string KeyOf(AwardCriterionId? family) => family is { } id ? id.ToString() : "top";

    /// <summary>The weight of a criterion, or of the price for null; null where it has none.</summary>
    public decimal? Of(AwardCriterionId? criterion) => Weights.FirstOrDefault(one => one.Criterion == criterion)?.Weight;

    /// <summary>Whether these are the weights of just the criteria that the family has now.</summary>
    public bool Covers(Case state, AwardCriterionId? family)
    {
        ArgumentNullException.ThrowIfNull(state);
        IEnumerable<AwardCriterionId?> due = [.. state.Criteria.Below(family).Select(one => (AwardCriterionId?)one.Criterion)];
        if (family is null && CaseModel.WeighsPrice(state))
            due = due.Append(null);
        return due.ToHashSet().SetEquals(Weights.Select(one => one.Criterion));
    }
}
