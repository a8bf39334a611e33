using System.Collections.Immutable;

namespace Nordbud.Core.Cases.Negotiation;

/// <summary>The rounds of a negotiation or a dialogue as they stand.</summary>
public sealed record NegotiationPart
{
    /// <summary>The rounds in the order of their numbers.</summary>
    public ImmutableList<NegotiationRound> Rounds { get; init; } = [];
    /// <summary>How final tenders were asked for, or null; a round that is opened afterwards takes it back.</summary>
    public FinalTendersAsked? Final { get; init; }
    /// <summary>What may not be negotiated, as the documents were when the phase began; null where none were frozen.</summary>
    public NegotiationBasis? Basis { get; init; }
    /// <summary>The same of the documents that were frozen last.</summary>
    public NegotiationBasis? Frozen { get; init; }

    /// <summary>The round that is open, or null.</summary>
    public NegotiationRound? Open => Rounds.Find(round => round.Closed is null);

    /// <summary>The round of a number, or null.</summary>
    public NegotiationRound? Find(int number) => Rounds.Find(round => round.Number == number);
}
