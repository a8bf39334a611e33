namespace Nordbud.Core.Evaluation.Robustness;

/// <summary>What is taken as uncertain about an evaluation.</summary>
public enum Uncertainty
{
    /// <summary>The weights: every set of them is as likely as every other.</summary>
    Weights,
    /// <summary>The marks: each could have been one level more or less; the weights are those of the model.</summary>
    Scores,
    /// <summary>Weights and marks.</summary>
    Both,
}
