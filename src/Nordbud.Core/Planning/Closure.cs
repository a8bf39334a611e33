namespace Nordbud.Core.Planning;

/// <summary>Days on which the buyer does not work, both included. They stop working time, never a statutory period.</summary>
public sealed record Closure(DateOnly From, DateOnly To);
