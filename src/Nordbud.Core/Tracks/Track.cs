using System.Collections.Immutable;
using Nordbud.Core.Advice;

namespace Nordbud.Core.Tracks;

/// <summary>
/// How a procurement model is carried out: its phases, the moves between them and what is agreed on results and money.
/// It is data; <see cref="TrackRules"/> says whether it is lawful, <see cref="TrackBook"/> holds those of the product.
/// </summary>
public sealed record Track
{
    /// <summary>Kebab case and stable.</summary>
    public required string Id { get; init; }
    /// <summary>The authority's own name of the track, or null where model and instrument name it.</summary>
    public string? Title { get; init; }
    public required Model Model { get; init; }
    public required Instrument Instrument { get; init; }
    /// <summary>The first phase; every run begins here.</summary>
    public TrackPhase Start => Phases[0];
    public required ImmutableArray<TrackPhase> Phases { get; init; }
    public required ImmutableArray<TrackMove> Moves { get; init; }
    /// <summary>Whether the procurement documents say that the number of participants may be reduced, and when.</summary>
    public bool AnnouncesReduction { get; init; }
    /// <summary>Whether the notice reserves the right to award on the initial tenders without negotiating, Art. 29(4).</summary>
    public bool ReservesInitialAward { get; init; }
    /// <summary>Whether the notice says that a contract may follow the contest, Art. 79(1).</summary>
    public bool AnnouncesFollowUp { get; init; }
    /// <summary>Whether the entries are judged without knowing whose they are, Art. 82.</summary>
    public bool Anonymous { get; init; }
    /// <summary>Whether anything of economic value goes from one party to the other.</summary>
    public bool ExchangesValue { get; init; }
    public Volume Volume { get; init; }
    public Benefits Benefits { get; init; }
    public Remuneration Remuneration { get; init; }
    public Rights Rights { get; init; }

    /// <summary>The phase of an id, or null.</summary>
    public TrackPhase? Phase(string id) => Phases.FirstOrDefault(phase => phase.Id == id);

    /// <summary>The moves out of a phase.</summary>
    public IEnumerable<TrackMove> From(string id) => Moves.Where(move => move.From == id);
}
