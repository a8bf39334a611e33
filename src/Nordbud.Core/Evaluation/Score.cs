namespace Nordbud.Core.Evaluation;

/// <summary>What is known of one tender's mark in one criterion. A mark that is not there is missing, never nought.</summary>
public sealed record Score
{
    /// <summary>The mark that counts where it is one person's, measured, or agreed.</summary>
    public decimal? Agreed { get; init; }

    /// <summary>The marks that people gave alone.</summary>
    public IReadOnlyList<decimal> Individual { get; init; } = [];

    /// <summary>What a panel of end users gave.</summary>
    public PanelScore? Panel { get; init; }

    /// <summary>One mark.</summary>
    public static Score Of(decimal mark) => new() { Agreed = mark };

    /// <summary>Marks given alone.</summary>
    public static Score Alone(params decimal[] marks) => new() { Individual = marks };

    /// <summary>The mark under the model's rule, or null where it is missing.</summary>
    public decimal? Under(ScoreRule rule)
    {
        if (Agreed is { } agreed)
            return agreed;
        if (Panel is { } panel)
            return panel.Mean;
        if (Individual.Count == 0)
            return null;
        return rule switch
        {
            ScoreRule.Average => Mean(),
            ScoreRule.Median => Middle(),
            _ => Individual.Count == 1 ? Individual[0] : null,
        };
    }

    private decimal Mean()
    {
        var sum = 0m;
        for (var i = 0; i < Individual.Count; i++)
            sum += Individual[i];
        return sum / Individual.Count;
    }

    private decimal Middle()
    {
        var sorted = Individual.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
