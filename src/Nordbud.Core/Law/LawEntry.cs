using Nordbud.Core.Values;

namespace Nordbud.Core.Law;

/// <summary>One line of the law book with everything a reader needs to check it.</summary>
/// <param name="Country">The country whose law it is, or null for the Union's.</param>
/// <param name="Id">What it is; see <see cref="LawIds"/>.</param>
/// <param name="Datum">What it says.</param>
/// <param name="From">The first day on which it applies.</param>
/// <param name="To">The last day, or null while no end is known.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Verified">How sure the book is of it.</param>
/// <param name="Notes">What to know beside it, by language; English is there when any is.</param>
/// <param name="Local">True when this installation added or corrected it.</param>
public sealed record LawEntry(
    Country? Country, string Id, LawDatum Datum, DateOnly From, DateOnly? To, Source Source, Verification Verified,
    IReadOnlyDictionary<string, string> Notes, bool Local)
{
    /// <summary>The note in a language, in English where it is not translated, or null where there is none.</summary>
    public string? Note(string language) =>
        Notes.TryGetValue(language, out var note) || Notes.TryGetValue("en", out note) ? note : null;

    /// <summary>Whether it applies on a day.</summary>
    public bool IsInForce(DateOnly on) => From <= on && (To is not { } to || on <= to);

    internal bool Overlaps(LawEntry other) =>
        From <= (other.To ?? DateOnly.MaxValue) && other.From <= (To ?? DateOnly.MaxValue);

    internal LawValue<T> As<T>(T value) => new(Id, value, From, To, Source, Verified, Note("en"), Local);
}
