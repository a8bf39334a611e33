namespace Nordbud.Core.Cases.Need;

/// <summary>One step of a plan as the case keeps it.</summary>
/// <param name="Id">The step, whose name is the text <c>plan.step.{Id}</c>.</param>
/// <param name="Kind">What it rests on, by its kebab-case name.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
/// <param name="Gate">The gate it is, or null.</param>
public sealed record PlannedStep(string Id, string Kind, DateOnly From, DateOnly To, string? Gate = null);
