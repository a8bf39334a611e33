namespace Nordbud.Core.Evaluation;

/// <summary>
/// The marks that a criterion can get: any number from <paramref name="Lowest"/> to <paramref name="Highest"/>, or, where
/// <paramref name="Levels"/> are described, only these. The highest mark is the whole of the criterion.
/// </summary>
public sealed record Scale(decimal Lowest, decimal Highest, IReadOnlyList<ScaleLevel> Levels)
{
    /// <summary>A scale from 0 to a highest mark.</summary>
    public static Scale UpTo(decimal highest) => new(0, highest, []);

    /// <summary>Can this mark be given?</summary>
    public bool Allows(decimal mark) =>
        Levels.Count == 0 ? mark >= Lowest && mark <= Highest : Levels.Any(level => level.Mark == mark);
}
