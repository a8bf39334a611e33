namespace Nordbud.Core.Cases.Agreements;

/// <summary>What a partner gets for a phase, if it meets all targets.</summary>
/// <param name="Phase">The id of the phase in the track.</param>
/// <param name="Amount">Without VAT in the currency of the country, not below nought.</param>
public sealed record PhasePrice(string Phase, decimal Amount);
