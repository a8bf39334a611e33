namespace Nordbud.Core.Cases.Criteria;

/// <summary>The marks of an award criterion: from the lowest to the highest, or only those of its levels.</summary>
public sealed record MarkScale(decimal Lowest, decimal Highest)
{
    /// <summary>The levels from the lowest mark up; empty where every mark between can be given.</summary>
    public IReadOnlyList<MarkLevel> Levels { get; init; } = [];
}
