namespace Nordbud.Core.Law;

/// <summary>A holiday on its date.</summary>
/// <param name="Date">The day.</param>
/// <param name="Id">Its name in the texts: the key is <c>law.holiday.</c> and this id, e.g. <c>good-friday</c>.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Kind">How it counts.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Local">True when this installation added or corrected it.</param>
public sealed record Holiday(
    DateOnly Date, string Id, string Name, HolidayKind Kind, Source Source, bool Local = false);
