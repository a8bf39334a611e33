namespace Nordbud.Core.Law;

/// <summary>One dated, cited value of the law book.</summary>
/// <param name="Id">What it is, e.g. <c>limit.direct-award</c>; every id is listed in <see cref="LawIds"/>.</param>
/// <param name="Value">The value itself.</param>
/// <param name="From">The first day on which it applies.</param>
/// <param name="To">The last day on which it applies, or null while no end is known.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Verified">How sure the book is of it.</param>
/// <param name="Note">What a reader has to know beside the value, in English.</param>
/// <param name="Local">True when this installation added or corrected it.</param>
public sealed record LawValue<T>(
    string Id, T Value, DateOnly From, DateOnly? To, Source Source, Verification Verified, string? Note, bool Local);
