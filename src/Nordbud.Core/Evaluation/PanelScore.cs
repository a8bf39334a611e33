namespace Nordbud.Core.Evaluation;

/// <summary>
/// The mark of a panel: how many people (at least 1), their mean and the standard deviation between them.
/// </summary>
public sealed record PanelScore(int People, decimal Mean, decimal Deviation)
{
    /// <summary>Half of the 95 % interval of the mean, by Student's distribution; null for fewer than two people.</summary>
    public decimal? HalfInterval => People < 2 ? null : Student(People - 1) * Deviation / Values.DecimalMath.Sqrt(People);

    /// <summary>The 97.5 % point of Student's distribution for degrees of freedom from 1 up; between table lines, the larger.</summary>
    private static decimal Student(int freedom) => freedom switch
    {
        1 => 12.706m,
        2 => 4.303m,
        3 => 3.182m,
        4 => 2.776m,
        5 => 2.571m,
        6 => 2.447m,
        7 => 2.365m,
        8 => 2.306m,
        9 => 2.262m,
        < 12 => 2.228m,
        < 15 => 2.179m,
        < 20 => 2.131m,
        < 30 => 2.086m,
        < 60 => 2.042m,
        < 120 => 2.000m,
        _ => 1.980m,
    };
}
