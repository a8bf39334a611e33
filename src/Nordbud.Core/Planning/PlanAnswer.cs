using Nordbud.Core.Values;

namespace Nordbud.Core.Planning;

/// <summary>A plan, or what is wrong with the wishes; never both.</summary>
/// <param name="Plan">The plan, or null.</param>
/// <param name="Problems">What is wrong, by option; the texts are <c>plan.problem.{Code}</c>.</param>
public sealed record PlanAnswer(Plan? Plan, IReadOnlyList<FieldProblem> Problems);
