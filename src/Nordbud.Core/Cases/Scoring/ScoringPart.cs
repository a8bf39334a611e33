using System.Collections.Immutable;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Scoring;

/// <summary>The tenders of the case and their marks.</summary>
public sealed record ScoringPart
{
    /// <summary>The tenders in the order of their numbers.</summary>
    public ImmutableList<EnteredTender> Tenders { get; init; } = [];
    /// <summary>The marks that evaluators gave alone.</summary>
    public ImmutableDictionary<(TenderId Tender, AwardCriterionId Criterion, PersonId Evaluator), MarkGiven> Given { get; init; } =
        ImmutableDictionary<(TenderId Tender, AwardCriterionId Criterion, PersonId Evaluator), MarkGiven>.Empty;
    /// <summary>The evaluators who locked their marks, in the order in which they did.</summary>
    public ImmutableList<PersonId> Locked { get; init; } = [];
    /// <summary>Whether the evaluators see each other's marks.</summary>
    public bool Opened { get; init; }
    /// <summary>The marks that were settled.</summary>
    public ImmutableDictionary<(TenderId Tender, AwardCriterionId Criterion), MarkSettled> Settled { get; init; } =
        ImmutableDictionary<(TenderId Tender, AwardCriterionId Criterion), MarkSettled>.Empty;
    /// <summary>The marks that come from end users.</summary>
    public ImmutableDictionary<(TenderId Tender, AwardCriterionId Criterion), UserMarkTaken> ByUsers { get; init; } =
        ImmutableDictionary<(TenderId Tender, AwardCriterionId Criterion), UserMarkTaken>.Empty;

    /// <summary>The tender, or null where there is none.</summary>
    public EnteredTender? Find(TenderId id) => Tenders.Find(one => one.Id == id);

    /// <summary>The tenders that are compared.</summary>
    public IEnumerable<EnteredTender> Admitted => Tenders.Where(one => one.Excluded is null);

    /// <summary>The marks given alone that count for a tender in a criterion, in the order in which evaluators locked.</summary>
    public IReadOnlyList<MarkGiven> Alone(TenderId tender, AwardCriterionId criterion) =>
        [.. Locked.Select(person => Given.GetValueOrDefault((tender, criterion, person))).OfType<MarkGiven>()];
}
