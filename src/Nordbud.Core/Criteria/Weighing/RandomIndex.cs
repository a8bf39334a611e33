namespace Nordbud.Core.Criteria.Weighing;

/// <summary>
/// A table of random indices: the mean consistency index of random matrices, by their size. Several tables are in use
/// and give different ratios for the same judgments, so a ratio always names its table.
/// </summary>
public sealed record RandomIndex(string Name, string Source, IReadOnlyList<decimal> From3)
{
    /// <summary>Saaty 1980.</summary>
    public static RandomIndex Saaty1980 { get; } = new("saaty-1980", "Saaty 1980", [0.58m, 0.90m, 1.12m, 1.24m, 1.32m, 1.41m, 1.45m, 1.49m]);

    /// <summary>Saaty 2005.</summary>
    public static RandomIndex Saaty2005 { get; } = new("saaty-2005", "Saaty 2005", [0.52m, 0.89m, 1.11m, 1.25m, 1.35m, 1.40m, 1.45m, 1.49m]);

    /// <summary>Donegan and Dodd 1991, as far as it was read.</summary>
    public static RandomIndex Donegan { get; } = new("donegan-dodd-1991", "Donegan & Dodd 1991", [0.4914m, 0.8286m, 1.0591m, 1.1797m]);

    /// <summary>Aguarón and Moreno-Jiménez 2003, as far as it was read.</summary>
    public static RandomIndex Aguaron { get; } = new("aguaron-moreno-2003", "Aguarón & Moreno-Jiménez 2003", [0.525m, 0.882m, 1.115m, 1.252m]);

    /// <summary>All tables.</summary>
    public static IReadOnlyList<RandomIndex> All { get; } = [Saaty2005, Saaty1980, Donegan, Aguaron];

    /// <summary>The index for a matrix of n criteria; null where the table does not reach so far, or n is below 3.</summary>
    public decimal? For(int n) => n >= 3 && n - 3 < From3.Count ? From3[n - 3] : null;
}
