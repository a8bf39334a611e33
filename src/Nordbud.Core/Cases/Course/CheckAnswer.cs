namespace Nordbud.Core.Cases.Course;

/// <summary>What somebody answers to a question of a gate, or the ground that is chosen.</summary>
/// <param name="Check">The id of the question or ground.</param>
/// <param name="Yes">The answer.</param>
/// <param name="Reason">Why, where the answer is to be reasoned.</param>
public sealed record CheckAnswer(string Check, bool Yes, Kept? Reason = null);
