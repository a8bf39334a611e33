namespace Nordbud.Core.Evaluation;

/// <summary>
/// One level of a scale: the mark, its name where it is not a number, what a tender has to show for it in words, and the
/// share of the criterion that it gives where that is not mark / highest (a progressive scale; a level may take away).
/// </summary>
public sealed record ScaleLevel(decimal Mark, string? Name = null, string? Text = null, decimal? Share = null);
