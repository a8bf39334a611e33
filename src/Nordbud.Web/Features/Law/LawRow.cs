using Nordbud.Core.Law;

namespace Nordbud.Web.Features.Law;

/// <summary>An entry of the law book as a reader sees it.</summary>
/// <param name="Id">The id in the data.</param>
/// <param name="What">What it is.</param>
/// <param name="Values">Its value; of an instrument, one sentence for each condition.</param>
/// <param name="Applies">From when to when.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Verified">How it was checked.</param>
/// <param name="VerifiedText">The same in words.</param>
/// <param name="Note">What to know beside it, or null.</param>
/// <param name="Local">True when this installation added or corrected it.</param>
public sealed record LawRow(
    string Id, string What, IReadOnlyList<string> Values, string Applies, Source Source, Verification Verified,
    string VerifiedText, string? Note, bool Local)
{
    /// <summary>The value in one line.</summary>
    public string Value => string.Join(" ", Values);
}
