using Nordbud.Core.Law;

namespace Nordbud.Core.Cases;

/// <summary>A rule that a command breaks; its sentence is <c>cases.problem.{Code}</c>.</summary>
/// <param name="Code">Kebab case and stable.</param>
/// <param name="Field">The field of the command in camel case, or null where it is the command as a whole.</param>
/// <param name="Source">Where the rule is written, or null where it is a rule of the house.</param>
/// <param name="Arguments">The values that the sentence names.</param>
public sealed record Problem(
    string Code, string? Field = null, Source? Source = null, params (string Name, object Value)[] Arguments);
