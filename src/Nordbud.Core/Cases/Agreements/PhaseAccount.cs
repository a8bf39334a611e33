namespace Nordbud.Core.Cases.Agreements;

/// <summary>What was agreed and paid for a phase, without VAT in the currency of the country.</summary>
/// <param name="Phase">The id of the phase in the track.</param>
/// <param name="Agreed">The price, or null where none was agreed.</param>
/// <param name="Paid">What was paid for its targets.</param>
public sealed record PhaseAccount(string Phase, decimal? Agreed, decimal Paid)
{
    /// <summary>What is left of the price; below nought where more was paid, null where none was agreed.</summary>
    public decimal? Left => Agreed - Paid;
}
