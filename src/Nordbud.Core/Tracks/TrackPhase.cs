using System.Collections.Immutable;

namespace Nordbud.Core.Tracks;

/// <summary>A phase of a track.</summary>
public sealed record TrackPhase
{
    /// <summary>Kebab case, its own in the track.</summary>
    public required string Id { get; init; }
    public required PhaseKind Kind { get; init; }
    /// <summary>The authority's own name of the phase, or null where the name of the kind is meant.</summary>
    public string? Name { get; init; }
    public ImmutableArray<Party> Parties { get; init; } = [];
    /// <summary>How long it is planned to take, in months, or null where that is not said.</summary>
    public int? Months { get; init; }
    /// <summary>With how many suppliers it has to begin at least.</summary>
    public int LeastSuppliers { get; init; }
    /// <summary>What is there at its end: ids of texts, in an own variant the authority's own words.</summary>
    public ImmutableArray<string> Delivers { get; init; } = [];
    public ImmutableArray<Milestone> Milestones { get; init; } = [];

    /// <summary>Whether something is researched or developed in it for the buyer.</summary>
    public bool Develops => Kind is PhaseKind.Design or PhaseKind.Prototype or PhaseKind.TestSeries;

    /// <summary>Whether it runs under a contract for money: something is developed or bought.</summary>
    public bool UnderContract => IsUnderContract(Kind);

    /// <summary>Whether phases of a kind run under a contract for money.</summary>
    public static bool IsUnderContract(PhaseKind kind) => kind is PhaseKind.Design or PhaseKind.Prototype or PhaseKind.TestSeries
        or PhaseKind.Building or PhaseKind.Contract or PhaseKind.CallOff;

    /// <summary>Whether something is bought in it.</summary>
    public bool Buys => Kind is PhaseKind.Building or PhaseKind.Contract or PhaseKind.CallOff;
}
