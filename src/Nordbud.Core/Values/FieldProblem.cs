namespace Nordbud.Core.Values;

/// <summary>What is wrong with one field of a file: which field, what was given and what is allowed.</summary>
/// <param name="Field">The JSON name, or <c>(file)</c> where the file as a whole cannot be read.</param>
/// <param name="Code">The text key suffix: <c>adviser.problem.{code}</c>, or of the module that reads the file.</param>
/// <param name="Given">What was given, shortened.</param>
/// <param name="Allowed">What is allowed.</param>
public sealed record FieldProblem(string Field, string Code, string Given, string Allowed);
