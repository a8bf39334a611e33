namespace Nordbud.Adapters.Store.Cases;

/// <summary>A case as it stands in somebody's list.</summary>
/// <param name="Summary">What it is called and where it stands.</param>
/// <param name="Authority">The name of the authority.</param>
/// <param name="Roles">What the person is in it, by kebab-case names.</param>
/// <param name="OpenTasks">The person's own tasks that are not done.</param>
/// <param name="NextDue">The first day by which one of them is due, or null.</param>
/// <param name="NextStep">The step of the plan that runs or comes next, or null.</param>
public sealed record CaseLine(SummaryRow Summary, string Authority, IReadOnlyList<string> Roles, int OpenTasks, DateOnly? NextDue, DateRow? NextStep);
