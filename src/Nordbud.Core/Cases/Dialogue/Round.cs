using System.Collections.Immutable;
using Nordbud.Core.Cases.Suppliers;

namespace Nordbud.Core.Cases.Dialogue;

/// <summary>A round of the market dialogue as it stands.</summary>
/// <param name="Announced">As it was announced.</param>
public sealed record Round(RoundAnnounced Announced)
{
    public RoundId Id => Announced.Round;
    public bool Closed { get; init; }
    /// <summary>The latest answers of each supplier.</summary>
    public ImmutableDictionary<SupplierId, KeptRef> Answers { get; init; } = ImmutableDictionary<SupplierId, KeptRef>.Empty;

    /// <summary>Whether it is open on a day.</summary>
    public bool OpenOn(DateOnly day) => !Closed && day >= Announced.From && day <= Announced.To;

    /// <summary>Whether it is open on a day or will be.</summary>
    public bool OpenFrom(DateOnly day) => !Closed && day <= Announced.To;
}
