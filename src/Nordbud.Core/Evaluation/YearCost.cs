namespace Nordbud.Core.Evaluation;

/// <summary>A cost in a year after the start (0 is the start); a residual value is a cost below nought.</summary>
public sealed record YearCost(int Year, decimal Amount);
