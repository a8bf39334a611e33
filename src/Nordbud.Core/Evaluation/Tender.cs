namespace Nordbud.Core.Evaluation;

/// <summary>A tender as the evaluation sees it.</summary>
public sealed record Tender
{
    /// <summary>Its name in files and results.</summary>
    public required string Id { get; init; }

    /// <summary>What readers see; the id where nothing is said.</summary>
    public string? Name { get; init; }

    /// <summary>The lot it is for; null where there are none.</summary>
    public string? Lot { get; init; }

    /// <summary>The one price, or null where there is a price list or costs over the years.</summary>
    public decimal? Price { get; init; }

    /// <summary>The unit prices by item.</summary>
    public IReadOnlyDictionary<string, decimal> UnitPrices { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The costs over the years.</summary>
    public IReadOnlyList<YearCost> Costs { get; init; } = [];

    /// <summary>The marks by criterion.</summary>
    public required IReadOnlyDictionary<string, Score> Scores { get; init; }

    /// <summary>Is it excluded or rejected? Then it counts in nothing.</summary>
    public bool Excluded { get; init; }

    /// <summary>What readers see.</summary>
    public string Shown => Name ?? Id;

    /// <summary>A tender of one price and plain marks.</summary>
    public static Tender Of(string id, decimal price, params (string Criterion, decimal Mark)[] marks) =>
        new() { Id = id, Price = price, Scores = marks.ToDictionary(m => m.Criterion, m => Score.Of(m.Mark)) };

    /// <summary>The amount that is compared: the price, the price list times its quantities, or the discounted cost; null where something is missing.</summary>
    public decimal? AmountUnder(PriceModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.LifeCycle is { } life)
            return Costs.Count == 0 ? Price : Costs.Sum(cost => cost.Amount / Values.DecimalMath.Pow(1 + life.Rate, cost.Year));
        if (model.Items.Count == 0)
            return Price;
        var sum = 0m;
        foreach (var item in model.Items)
        {
            if (!UnitPrices.TryGetValue(item.Id, out var price))
                return null;
            sum += item.Quantity * price;
        }
        return sum;
    }
}
