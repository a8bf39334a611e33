using Nordbud.Core.Planning;

namespace Nordbud.Web.Features.Plan;

/// <summary>What the partial page <c>_Plan</c> shows: a plan as a picture and a table, and the models side by side.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Compared">The models in days; nothing is shown for fewer than two.</param>
/// <param name="Prefix">Keeps ids apart where a page holds several plans.</param>
public sealed record PlanView(Core.Planning.Plan Plan, IReadOnlyList<Comparison> Compared, string Prefix = "plan");
