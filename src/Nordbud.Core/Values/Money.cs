using System.Globalization;

namespace Nordbud.Core.Values;

/// <summary>An amount excluding VAT in a currency given by its ISO 4217 code.</summary>
public readonly record struct Money(decimal Amount, string Currency)
{
    /// <summary>Amount and currency without grouping, for machines: <c>216000 EUR</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount:0.##} {Currency}");
}
