namespace Nordbud.Core.Library;

/// <summary>An award criterion as it was published.</summary>
/// <param name="Name">What was judged.</param>
/// <param name="Weight">Its weight in per cent, 0 to 100, or null where none was published.</param>
/// <param name="Note">How it was judged, or null.</param>
public sealed record LibraryCriterion(string Name, decimal? Weight = null, string? Note = null);
