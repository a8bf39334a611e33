using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Weights;

namespace Nordbud.Web.Features.Weights;

/// <summary>The form by which the weights of a family are put on record; shown by <c>_Agree</c>.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Family">The branch, or null for the top.</param>
/// <param name="Lines">For each criterion its id, empty for the price, its name, the weight and its span as typed or proposed.</param>
public sealed record AgreeSheet(
    WeightPage Page, AwardCriterionId? Family, IReadOnlyList<(string Id, string Name, string? Weight, string? Lowest, string? Highest)> Lines)
{
    /// <summary>The form that is chosen when the sheet opens.</summary>
    public WeightForm Form { get; init; }
}
