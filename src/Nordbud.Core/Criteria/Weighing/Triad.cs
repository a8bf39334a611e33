namespace Nordbud.Core.Criteria.Weighing;

/// <summary>Three criteria by their places, and how much the judgments about them contradict each other, from 0 to 1.</summary>
public sealed record Triad(int First, int Second, int Third, decimal Contradiction);
