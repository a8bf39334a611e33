namespace Nordbud.Core.Cases.Criteria;

/// <summary>A line of the price list: its id in the model, what it is called, and the quantity its unit price is multiplied with.</summary>
public sealed record PricedItem(string Id, string Name, decimal Quantity);
