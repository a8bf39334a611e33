using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>Facts read from outside, or what is wrong with them; never both.</summary>
public sealed record FactsReading(IReadOnlyList<Facts> Needs, IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>True where every field could be read.</summary>
    public bool IsGood => Problems.Count == 0;
}
