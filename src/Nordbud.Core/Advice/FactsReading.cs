namespace Nordbud.Core.Advice;

/// <summary>What is wrong with one field of a file: which field, what was given and what is allowed.</summary>
/// <param name="Field">The JSON name, or <c>(file)</c> where the file as a whole cannot be read.</param>
/// <param name="Code">The text key suffix: <c>adviser.problem.{code}</c>, or <c>library.problem.{code}</c> of a library file.</param>
/// <param name="Given">What was given, shortened.</param>
/// <param name="Allowed">What is allowed.</param>
public sealed record FieldProblem(string Field, string Code, string Given, string Allowed);

/// <summary>Facts read from outside, or what is wrong with them; never both.</summary>
public sealed record FactsReading(IReadOnlyList<Facts> Needs, IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>True where every field could be read.</summary>
    public bool IsGood => Problems.Count == 0;
}
