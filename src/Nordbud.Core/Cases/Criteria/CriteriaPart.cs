using System.Collections.Immutable;
using Nordbud.Core.Cases.Suppliers;

namespace Nordbud.Core.Cases.Criteria;

/// <summary>Requirements and criteria as they stand.</summary>
public sealed record CriteriaPart
{
    /// <summary>Requirements, grounds, selection criteria and conditions in the order in which they came.</summary>
    public ImmutableList<TermSet> Terms { get; init; } = [];
    /// <summary>Which supplier meets which requirement, as far as is known.</summary>
    public ImmutableDictionary<(TermId Term, SupplierId Supplier), TermMet> Met { get; init; } = ImmutableDictionary<(TermId, SupplierId), TermMet>.Empty;
    /// <summary>The award criteria in the order in which they came.</summary>
    public ImmutableList<AwardCriterionSet> Award { get; init; } = [];
    /// <summary>How they become a result; null as long as nobody said.</summary>
    public EvaluationModelSet? Model { get; init; }
    /// <summary>The last trial of a model in the laboratory, or null.</summary>
    public EvaluationModelTried? Tried { get; init; }
    /// <summary>Every code that a criterion had; none is given again.</summary>
    public ImmutableHashSet<string> Codes { get; init; } = [];

    /// <summary>The criteria of one family: those below a branch, or at the top.</summary>
    public IReadOnlyList<AwardCriterionSet> Below(AwardCriterionId? parent) => [.. Award.Where(one => one.Parent == parent)];

    /// <summary>The award criterion, or null where there is none.</summary>
    public AwardCriterionSet? Find(AwardCriterionId id) => Award.Find(one => one.Criterion == id);

    /// <summary>The criteria that are marked.</summary>
    public IEnumerable<AwardCriterionSet> Leaves => Award.Where(one => one.Scale is not null);

    /// <summary>The branches that have criteria below them, the top first as null.</summary>
    public IEnumerable<AwardCriterionId?> Families =>
        Award.Select(one => one.Parent).Distinct().OrderBy(parent => parent is { } id ? 1 + Award.FindIndex(one => one.Criterion == id) : 0);

    /// <summary>All criteria as a tree is read: each followed by those below it, with how deep it lies, from 0.</summary>
    public IEnumerable<(AwardCriterionSet Criterion, int Depth)> InOrder(AwardCriterionId? parent = null, int depth = 0) =>
        Below(parent).SelectMany(one => InOrder(one.Criterion, depth + 1).Prepend((one, depth)));
}
