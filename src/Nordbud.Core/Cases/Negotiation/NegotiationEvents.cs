using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Group;

namespace Nordbud.Core.Cases.Negotiation;

/// <summary>What happens with the contenders between the first and the final tenders (Directive 2014/24/EU Arts 29-31).</summary>
public abstract record NegotiationEvent : CaseEvent;

/// <summary>Something in one round.</summary>
public abstract record OfRound : NegotiationEvent
{
    /// <summary>The number of the round: 1, 2, 3.</summary>
    public required int Round { get; init; }
    public required DateOnly On { get; init; }
}

/// <summary>A round began.</summary>
public sealed record NegotiationRoundOpened : OfRound
{
    public override string Subject => $"negotiation/{Round}";
    /// <summary>The phase of the track in which it is.</summary>
    public required string At { get; init; }
    /// <summary>What it is about, as all contenders are told.</summary>
    public KeptRef? About { get; init; }
    /// <summary>The codes of what it breaks.</summary>
    public IReadOnlyList<string> Breaches { get; init; } = [];
    /// <summary>Why it was held nevertheless.</summary>
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => new[] { About, Reason }.OfType<KeptRef>();
}

/// <summary>
/// A contender was heard, in a meeting or in writing. What was said belongs to its file alone: it is shown to no other
/// supplier and never to the public (Arts 29(5), 30(3), 31(4)).
/// </summary>
public sealed record ContenderHeard : OfRound
{
    public override string Subject => $"negotiation/{Round}/talk/{Talk}";
    public required TalkId Talk { get; init; }
    public required ContenderId Contender { get; init; }
    /// <summary>Whether it was in writing and not in a meeting.</summary>
    public bool Written { get; init; }
    /// <summary>Who was there for the buyer.</summary>
    public IReadOnlyList<GroupMemberId> Ours { get; init; } = [];
    /// <summary>What was discussed.</summary>
    public required KeptRef What { get; init; }
    /// <summary>What the contender proposed, or null.</summary>
    public KeptRef? Proposed { get; init; }
    /// <summary>Why there was a talk after the final tenders were asked for, or null.</summary>
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => new[] { What, Proposed, Reason }.OfType<KeptRef>();
}

/// <summary>Everybody who stands was told what changed in the documents, in writing and at the same time (Art. 29(5)).</summary>
public sealed record DocumentsChangedForAll : OfRound
{
    public override string Subject => $"negotiation/{Round}/change/{Change}";
    public required DocumentChangeId Change { get; init; }
    /// <summary>The version of the procurement documents that holds the change, or null where none was frozen.</summary>
    public int? Version { get; init; }
    public required KeptRef What { get; init; }
    protected override IEnumerable<KeptRef> Names() => [What];
}

/// <summary>A round ended.</summary>
public sealed record NegotiationRoundClosed : OfRound
{
    public override string Subject => $"negotiation/{Round}";
    /// <summary>Those who stood and were not heard in it.</summary>
    public IReadOnlyList<ContenderId> Unheard { get; init; } = [];
    /// <summary>Why they were not.</summary>
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}

/// <summary>The talks are over: final tenders were asked for, with one last day for all (Arts 29(7), 30(6)), or that day was set anew.</summary>
public sealed record FinalTendersAsked : NegotiationEvent
{
    public override string Subject => "negotiation/final";
    public required DateOnly On { get; init; }
    public required DateOnly LastDay { get; init; }
}
