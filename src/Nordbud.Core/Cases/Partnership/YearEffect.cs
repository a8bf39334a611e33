namespace Nordbud.Core.Cases.Partnership;

/// <summary>What a year of the partnership means for the budget, without VAT in the currency of the country.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Paid">What is paid to the partner.</param>
/// <param name="Otherwise">What the authority would pay in that year if it did it itself.</param>
public sealed record YearEffect(int Year, decimal Paid, decimal Otherwise)
{
    /// <summary>How much the partnership costs more; below nought where it costs less.</summary>
    public decimal More => Paid - Otherwise;
}
