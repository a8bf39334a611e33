using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Tenders;

/// <summary>
/// One's own marks. Who comes: an evaluator with the tenders on the desk, alone with them. The question: what does each show
/// against the words of the scale, and have I said why?
/// </summary>
[Needs(Permission.Score)]
public sealed class MarkModel(CaseRoom room) : TenderPage(room)
{
    [BindProperty] public Guid Tender { get; set; }
    [BindProperty] public Guid Criterion { get; set; }
    [BindProperty] public string? Mark { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public bool Sure { get; set; }

    public PersonId Me => Visit.Person!.Value;

    public bool Locked => Scoring.Locked.Contains(Me);

    public bool Closed => Locked || Scoring.Opened || !Sworn;

    /// <summary>The criteria that evaluators mark.</summary>
    public IEnumerable<AwardCriterionSet> Mine => Leaves.Where(leaf => leaf.ScoredBy is Scorer.Experts);

    /// <summary>What is not marked yet, in the order of the page.</summary>
    public IReadOnlyList<(EnteredTender Tender, AwardCriterionSet Criterion)> Missing =>
        [.. from leaf in Mine from tender in Scoring.Admitted where Own(tender, leaf) is null select (tender, leaf)];

    public MarkGiven? Own(EnteredTender tender, AwardCriterionSet criterion) => Scoring.Given.GetValueOrDefault((tender.Id, criterion.Criterion, Me));

    /// <summary>Whether this is the form that was sent and refused, which keeps what was typed.</summary>
    public bool IsSent(EnteredTender tender, AwardCriterionSet criterion) =>
        Errors.Count > 0 && tender?.Id.Value == Tender && criterion?.Criterion.Value == Criterion;

    public static string IdOf(EnteredTender tender, AwardCriterionSet criterion) => $"{criterion?.Code}-{tender?.Entered.Number}".Replace('.', '-');

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAsync()
    {
        var tender = Scoring.Find(new(Tender));
        var criterion = Case.Criteria.Find(new(Criterion));
        var id = tender is null || criterion is null ? "" : IdOf(tender, criterion);
        if (NumberInput.Read(Mark) is not { } mark)
        {
            Errors.Add(new("mark", T["tenders.error.mark"]));
            mark = 0;
        }
        return EndAsync(new GiveMark(new(Tender), new(Criterion), Me, mark, Keeping.Text(Reason?.Trim() ?? "")),
            "tenders.said.marked", $"/tenders/mark#{id}", LoadAsync, ("mark", $"mark-{id}"), ("reason", $"reason-{id}"));
    }

    public async Task<IActionResult> OnPostLockAsync()
    {
        if (!Sure)
            Errors.Add(new("sure", T["tenders.error.sure"]));
        return await EndAsync(new LockMarks(Me), "tenders.said.locked", "/tenders", LoadAsync);
    }
}
