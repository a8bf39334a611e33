namespace Nordbud.Core.Cases.Contest;

/// <summary>What entries are judged by, as announced.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Percent">What it counts of the whole; those of a contest sum to 100.</param>
public sealed record ContestCriterion(KeptRef Name, decimal Percent);
