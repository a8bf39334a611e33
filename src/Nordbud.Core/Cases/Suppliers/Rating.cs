namespace Nordbud.Core.Cases.Suppliers;

/// <summary>What suppliers rate after a case, and how it is summed up.</summary>
public static class Rating
{
    /// <summary>What is rated, from 1 (badly) to 5 (well).</summary>
    public static readonly IReadOnlyList<string> Questions = ["clarity", "equality", "time", "dialogue", "reasons"];

    /// <summary>Fewer raters than this are not shown, so that nobody is guessed.</summary>
    public const int Fewest = 3;

    /// <summary>The mean of each question, or null where too few have rated.</summary>
    public static IReadOnlyDictionary<string, decimal>? Means(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var rated = state.Suppliers.Values.Select(supplier => supplier.Rated).OfType<IReadOnlyDictionary<string, int>>().ToList();
        return rated.Count < Fewest ? null
            : Questions.ToDictionary(question => question, question => decimal.Round(rated.Average(marks => (decimal)marks[question]), 1));
    }
}
