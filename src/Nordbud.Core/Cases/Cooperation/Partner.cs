namespace Nordbud.Core.Cases.Cooperation;

/// <summary>An authority that buys together with this one.</summary>
/// <param name="Joined">As it joined or last changed.</param>
public sealed record Partner(PartnerJoined Joined)
{
    public PartnerId Id => Joined.Partner;
    /// <summary>Its mandate, or null.</summary>
    public MandateGiven? Mandate { get; init; }
}
