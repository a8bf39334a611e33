using System.Collections.Immutable;
using Nordbud.Core.Cases.Course;

namespace Nordbud.Core.Cases.Negotiation;

/// <summary>A round of a negotiation or a dialogue as it stands.</summary>
/// <param name="Opened">As it was opened.</param>
public sealed record NegotiationRound(NegotiationRoundOpened Opened)
{
    public int Number => Opened.Round;
    public ImmutableList<ContenderHeard> Talks { get; init; } = [];
    public ImmutableList<DocumentsChangedForAll> Changes { get; init; } = [];
    /// <summary>How it was closed, or null while it is open.</summary>
    public NegotiationRoundClosed? Closed { get; init; }

    /// <summary>Whether a contender was heard in it.</summary>
    public bool Heard(ContenderId contender) => Talks.Exists(talk => talk.Contender == contender);

    /// <summary>How many contenders were heard in it.</summary>
    public int HeardCount => Talks.Select(talk => talk.Contender).Distinct().Count();
}
