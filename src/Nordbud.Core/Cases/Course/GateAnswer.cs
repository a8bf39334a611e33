namespace Nordbud.Core.Cases.Course;

/// <summary>What was answered to a question of a gate, or the ground that was chosen.</summary>
/// <param name="Check">The id of the question or ground.</param>
/// <param name="Yes">The answer.</param>
/// <param name="Reason">Why, where it was reasoned.</param>
public sealed record GateAnswer(string Check, bool Yes, KeptRef? Reason = null);
