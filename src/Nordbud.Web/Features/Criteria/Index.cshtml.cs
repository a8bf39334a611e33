using Microsoft.AspNetCore.Mvc;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Criteria;

/// <summary>
/// What the procurement documents ask and what tenders are judged by. Who comes: a member of the group who wants to see
/// the whole, and the officer before publication. The question: is it complete, is it allowed, and what is left to do?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public Guid Which { get; set; }

    public CaseModel Made { get; private set; } = null!;

    /// <summary>What to see to before publication, errors first.</summary>
    public IReadOnlyList<ModelWarning> Checks { get; private set; } = [];

    /// <summary>Whether the visitor may change anything: nothing can be changed once a tender is there.</summary>
    public bool MayWrite => Visit.May(Permission.Contribute) && !Frozen;

    public bool MaySetModel => Visit.May(Permission.RunCase) && !Frozen;

    public bool Frozen => !Case.Scoring.Tenders.IsEmpty;

    /// <summary>The agreed weight of a criterion among those beside it, or of the price; null where nobody agreed on one that still holds.</summary>
    public AgreedWeight? WeightOf(AwardCriterionSet? criterion) =>
        Case.Weighings.Agreed.GetValueOrDefault(WeightsAgreed.KeyOf(criterion?.Parent)) is { } agreed && agreed.Covers(Case, criterion?.Parent)
            ? agreed.Weights.First(one => one.Criterion == criterion?.Criterion) : null;

    /// <summary>How many known suppliers meet a requirement, do not, and of how many nothing is known; null where nobody said or the visitor may not know.</summary>
    public (int Yes, int No, int Unknown)? MetOf(TermSet term)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (!Case.Group.MaySeeSuppliers(Visit.Person) || !Case.Criteria.Met.Keys.Any(key => key.Term == term.Term))
            return null;
        List<Meets> met = [.. Case.Suppliers.Keys.Select(supplier => SingleSupplier.Of(Case, term.Term, supplier))];
        return (met.Count(one => one is Meets.Yes), met.Count(one => one is Meets.No), met.Count(one => one is Meets.Unknown));
    }

    public async Task OnGetAsync()
    {
        await KnowAsync(Whole.Entries.Where(entry => entry.Event is CriteriaEvent or IndicatorSet or FindingRecorded));
        Made = CaseModel.Of(Case, one => TextOf(one.Name));
        Checks = [.. CriteriaChecks.Of(Case, Room.Law, Today).OrderByDescending(check => check.IsError)];
    }

    /// <summary>The model as a file that anybody can read and compute.</summary>
    public async Task<IActionResult> OnGetModelAsync()
    {
        await OnGetAsync();
        return Made.Model is { } model
            ? File(EvaluationWriter.Write(model, [], Case.Country), "application/json", "evaluation-model.json") : NotFound();
    }

    public Task<IActionResult> OnPostRemoveTermAsync() => EndAsync(new RemoveTerm(new(Which)), "criteria.said.removed", "/criteria", OnGetAsync);

    public Task<IActionResult> OnPostRemoveAwardAsync() => EndAsync(new RemoveAwardCriterion(new(Which)), "criteria.said.removed", "/criteria", OnGetAsync);
}
