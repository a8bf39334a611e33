using System.Collections.Immutable;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Scoring;

namespace Nordbud.Core.Cases.Award;

/// <summary>How the award stands.</summary>
public sealed record AwardPart
{
    /// <summary>The decision that stands, or null.</summary>
    public AwardDecided? Decided { get; init; }
    /// <summary>The place of the entry with which it was decided; 0 where nothing is.</summary>
    public long DecidedAt { get; init; }
    /// <summary>The decisions in whose place another came because the track had gone back or was another.</summary>
    public ImmutableList<AwardDecided> Before { get; init; } = [];
    /// <summary>The decision not to award that stands, or null.</summary>
    public AwardDeclined? Declined { get; init; }
    /// <summary>When everybody was told of it, or null.</summary>
    public AwardTold? Told { get; init; }
    /// <summary>Why no standstill applies, or null.</summary>
    public StandstillWaived? Waived { get; init; }
    /// <summary>The decisions that were taken back, with the reason.</summary>
    public ImmutableList<(CaseEvent Decision, AwardReversed Reversed)> Reversed { get; init; } = [];
    /// <summary>The reviews, in the order in which they came, with how they ended.</summary>
    public ImmutableList<(ComplaintFiled Filed, ComplaintEnded? Ended)> Complaints { get; init; } = [];

    /// <summary>The reviews of decisions that no longer stand.</summary>
    public ImmutableHashSet<ComplaintId> OfEarlier { get; init; } = [];

    /// <summary>Every decision to award, those that were taken back or replaced among them.</summary>
    public IEnumerable<AwardDecided> Decisions =>
        [.. Before, .. Reversed.Select(one => one.Decision).OfType<AwardDecided>(), .. Decided is null ? [] : new[] { Decided }];

    /// <summary>Whether a review told that the decision that stands has to be made anew.</summary>
    public bool Overruled { get; init; }

    /// <summary>Whether the law that was cited when everybody was told asks for no standstill.</summary>
    public bool OwesNone => Told is { Days: null, Last: null, Citation: not null };

    /// <summary>Whether a review keeps the contract from being concluded.</summary>
    public bool Suspended => Complaints.Exists(one => one.Filed.Suspends && one.Ended is null);

    /// <summary>Whether a review kept the contract from being concluded on a day.</summary>
    public bool SuspendedOn(DateOnly day) => Complaints.Exists(one => one.Filed.Suspends && one.Filed.On <= day && (one.Ended is null || day < one.Ended.On));

    /// <summary>Whether a tender wins as the decision stands.</summary>
    public bool Wins(TenderId tender) => Decided?.Tenders.Contains(tender) is true;

    /// <summary>Whether a contender wins as the decision stands.</summary>
    public bool Wins(ContenderId contender) => Decided?.Contenders.Contains(contender) is true;

    /// <summary>Whether a contract may be concluded on a day as far as standstill and reviews go.</summary>
    public bool Settled(DateOnly on) => Decided is not null && !Suspended && !Overruled
        && (Waived is not null || OwesNone || Told is { Last: { } last } && on > last);
}
