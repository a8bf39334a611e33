using Nordbud.Core.Values;

namespace Nordbud.Core.Library;

/// <summary>Entries read from outside, or what is wrong with them; never both.</summary>
public sealed record LibraryReading(IReadOnlyList<LibraryEntry> Entries, IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>True where every field could be read.</summary>
    public bool IsGood => Problems.Count == 0;
}
