namespace Nordbud.Core.Evaluation.Robustness;

/// <summary>What is taken as known about the weights.</summary>
public enum WeightKnowledge
{
    /// <summary>Nothing: every set of weights is as likely as every other.</summary>
    Free,
    /// <summary>Their order, that of the given weights.</summary>
    Ordered,
    /// <summary>All: they are the given weights, and only the values vary.</summary>
    Fixed,
}
