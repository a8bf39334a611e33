namespace Nordbud.Core.Evaluation;

/// <summary>A line of the price list: its id and the quantity that its unit price is multiplied with.</summary>
public sealed record PriceItem(string Id, decimal Quantity);
