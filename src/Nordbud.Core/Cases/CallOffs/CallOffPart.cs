using System.Collections.Immutable;

namespace Nordbud.Core.Cases.CallOffs;

/// <summary>Contracts under a framework agreement or a dynamic purchasing system, as they stand.</summary>
public sealed record CallOffPart
{
    /// <summary>What the agreement says of them; null as long as nobody put it on record.</summary>
    public FrameworkTermsSet? Terms { get; init; }
    /// <summary>The competitions in the order of their numbers.</summary>
    public ImmutableList<MiniCompetition> Competitions { get; init; } = [];

    /// <summary>The competition, or null where there is none.</summary>
    public MiniCompetition? Find(CompetitionId id) => Competitions.Find(one => one.Id == id);
}
