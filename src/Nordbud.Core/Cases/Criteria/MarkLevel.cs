namespace Nordbud.Core.Cases.Criteria;

/// <summary>A level of a scale: its mark, what a tender has to show for it, and the share of the criterion it gives where that is not mark / highest.</summary>
public sealed record MarkLevel(decimal Mark, KeptRef? Text = null, decimal? Share = null);
